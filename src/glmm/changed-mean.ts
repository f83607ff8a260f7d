import {POWERS} from "../math/exponential.js";
import {gaussHermite} from "../math/gauss-hermite.js";
import {logistic} from "../math/logistic.js";
import type {Block, Change} from "./blocks.js";
import {counterfactual} from "./counterfactual.js";
import type {Design} from "./design.js";
import {fixedPartInto} from "./linear-predictor.js";
import type {ModelColumn} from "./model-columns.js";
import {lambdaOf} from "./random-levels.js";
import {type Definition, meanProbability, nodesFor} from "./scenario.js";
import {patternTable} from "./strata.js";
import type {Warmth} from "./warm-start.js";

/** offset + X beta of the rows as observed: what all changes of one fit start from. */
export function observedPart({design, beta}: Warmth): Float64Array {
  return fixedPartInto(new Float64Array(design.rows), design.blocks, beta, design.offset);
}

/**
 * Mean of p over the rows after a change of one variable, without derivatives: as meanProbability of the counterfactual
 * (equal up to rounding), but only what the change touches is computed anew.
 *
 * @param observed see {@link observedPart}
 * @param moved as long as `observed`, overwritten: spares a new array per change
 */
export function changedMean(
  fitted: Warmth,
  change: Change,
  definition: Definition,
  observed: Readonly<Float64Array>,
  moved: Float64Array = new Float64Array(observed.length)
): number {
  const {design, beta} = fitted;
  const touched = design.blocks.filter(({variables}) => variables.some(({name}) => name === change.variable));
  const scaled = design.blocks.some(({scaling}) => scaling.some(({variable}) => variable.name === change.variable));
  if (scaled) return meanProbability(fitted, counterfactual(design, change), definition, false).mean;
  moved.set(observed);
  for (const block of touched) addMoves(moved, block, movesByCode(block, design.columns, beta, change));
  return meanOver(fitted, moved, patternsAfter(design, change), definition);
}

function addMoves(eta: Float64Array, {codes, values}: Block, moves: Float64Array): void {
  if (values) for (let i = 0; i < eta.length; ++i) eta[i] = eta[i]! + moves[codes[i]!]! * values[i]!;
  else for (let i = 0; i < eta.length; ++i) eta[i] = eta[i]! + moves[codes[i]!]!;
}

/** How far the change moves eta, per code of a block: of the columns that have the variable. */
function movesByCode(
  {variables, columns, codeCount}: Block,
  all: readonly ModelColumn[],
  beta: Readonly<Float64Array>,
  {variable, change}: Change
): Float64Array {
  const place = new Map(variables.map(({name}, v) => [name, v]));
  const own = Array.from(columns).flatMap((k) => {
    const discrete = all[k]!.parts.filter((part) => part.variable.support);
    if (!discrete.some((part) => part.variable.name === variable)) return [];
    return [{effect: beta[k]!, parts: discrete.map(({value, variable: v}) => ({value, at: place.get(v.name)!}))}];
  });
  const changed = place.get(variable)!;
  const x = new Float64Array(variables.length);
  const value = () => {
    let sum = 0;
    for (const {effect, parts} of own) {
      let product = effect;
      for (const part of parts) product *= part.value(x[part.at]!);
      sum += product;
    }
    return sum;
  };
  const moves = new Float64Array(codeCount);
  for (let code = 0; code < codeCount; ++code) {
    for (let v = variables.length - 1, rest = code; v >= 0; --v) {
      const support = variables[v]!.support!;
      x[v] = support[rest % support.length]!;
      rest = Math.floor(rest / support.length);
    }
    const before = value();
    x[changed] = change(x[changed]!);
    moves[code] = value() - before;
  }
  return moves;
}

function patternsAfter({strata}: Design, change: Change): Float64Array {
  const random = [...strata.inner.columns, ...strata.outer.columns];
  const touched = random.some(({parts}) => parts.some((part) => part.variable.name === change.variable));
  return touched ? patternTable(random, strata.patternRow, change) : strata.z;
}

/** Mean of p at the fixed part eta and patterns z. */
function meanOver(
  {design, theta, uInner, uOuter}: Warmth,
  eta: Float64Array,
  z: Float64Array,
  definition: Definition
): number {
  const {strata, multiplicity, rows} = design;
  const {inner, outer, innerStart, stratumStart, rowStart, pattern} = strata;
  const [q, r] = [inner.columns.length, outer.columns.length];
  const [innerLambda, outerLambda] = [lambdaOf(inner, theta), lambdaOf(outer, theta, inner.positions.length)];
  let mean = 0;
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    for (let l = innerStart[j]!; l < innerStart[j + 1]!; ++l) {
      for (let g = stratumStart[l]!; g < stratumStart[l + 1]!; ++g) {
        const at = pattern[g]! * (q + r);
        let shift = 0;
        let variance = 0;
        for (let c = 0; c < q; ++c) {
          let v = 0;
          for (let a = c; a < q; ++a) v += innerLambda[a * q + c]! * z[at + a]!;
          shift += v * uInner[l * q + c]!;
          variance += v * v;
        }
        for (let c = 0; c < r; ++c) {
          let v = 0;
          for (let a = c; a < r; ++a) v += outerLambda[a * r + c]! * z[at + q + a]!;
          shift += v * uOuter[j * r + c]!;
          variance += v * v;
        }
        const [from, to] = [rowStart[g]!, rowStart[g + 1]!];
        mean +=
          definition === "population"
            ? sumIntegrated(eta, from, to, Math.sqrt(variance), multiplicity)
            : sumShifted(eta, from, to, definition === "typical" ? 0 : shift, multiplicity);
      }
    }
  }
  return mean / (multiplicity ? multiplicity.reduce((sum, m) => sum + m, 0) : rows);
}

/*
 * p is logistic(eta + shift) without branches, exp that of math/exponential.ts written out: this is the innermost loop
 * of every change of an assumption.
 */
function sumShifted(eta: Float64Array, from: number, to: number, shift: number, weights?: Float64Array): number {
  const powers = POWERS;
  let sum = 0;
  for (let i = from; i < to; ++i) {
    const x = eta[i]! + shift;
    const size = -Math.min(Math.abs(x), 40);
    const m = (0.5 - size * 92.33248261689366) | 0;
    const d = size + m * 0.010830424609594047 + m * 8.66550983900947e-11;
    const e = powers[m]! * (1 + d * (1 + d * (0.5 + d * (1 / 6 + d * (1 / 24 + d * (1 / 120))))));
    const smaller = e / (1 + e);
    const p = x >= 0 ? 1 - smaller : smaller;
    sum += weights ? weights[i]! * p : p;
  }
  return sum;
}

function sumIntegrated(eta: Float64Array, from: number, to: number, sd: number, weights?: Float64Array): number {
  const {nodes, weights: shares} = gaussHermite(nodesFor(sd));
  let sum = 0;
  for (let i = from; i < to; ++i) {
    const weight = weights ? weights[i]! : 1;
    if (weight === 0) continue;
    let own = 0;
    for (let k = 0; k < nodes.length; ++k) own += shares[k]! * logistic(eta[i]! + sd * nodes[k]!);
    sum += weight * own;
  }
  return sum;
}
