import {logistic} from "../math/logistic.js";
import {inverseBlockInto} from "./arrowhead.js";
import {atModes} from "./at-modes.js";
import {findVariable} from "./effects.js";
import type {Fit} from "./fit.js";
import {lambdaOf} from "./random-levels.js";
import {type StandardizedGap, standardizedGap} from "./standardized-gap.js";
import type {Workspace} from "./workspace.js";

/** The gap of one inner group between a level and the reference; probabilities, not percentage points. */
export interface GroupGap {
  readonly group: string;
  readonly outer: string;
  /** Standardised to all rows of the data, with the modes of this group; its error given the parameters. */
  readonly shrunken: number;
  readonly standardError: number;
  /**
   * The same without shrinkage: both levels' random parts by maximum likelihood from this group's rows alone, other
   * coefficients as fitted. Undefined where all rows of a level have the same outcome, or there are none.
   */
  readonly unpooled?: number;
  readonly unpooledError?: number;
  /** Difference between the proportions of successes; undefined where a level is absent. */
  readonly raw?: number;
  /** Trials and the rarer of successes and failures at the level. */
  readonly count: number;
  readonly events: number;
}

/** The gap of every inner group; see {@link GroupGap}. @throws InputError as standardizedGap. */
export function groupGaps(fitted: Fit, variable: string, level: string): GroupGap[] {
  const {design} = fitted;
  const {inner, outer, innerStart} = design.strata;
  const gap = standardizedGap(fitted, variable, level);
  const work = atModes(fitted);
  const tally = tallyOf(fitted, work, variable, gap);
  const gaps: GroupGap[] = [];
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    for (let l = innerStart[j]!; l < innerStart[j + 1]!; ++l) {
      const shrunken = shrunkenGap(fitted, work, gap, l, j);
      gaps.push({group: inner.levels[l]!, outer: outer.levels[j]!, ...shrunken, ...tally(l)});
    }
  }
  return gaps;
}

function shrunkenGap(fitted: Fit, work: Workspace, gap: StandardizedGap, l: number, j: number) {
  const {design, theta, uInner, uOuter} = fitted;
  const {inner, outer} = design.strata;
  const [q, r] = [inner.columns.length, outer.columns.length];
  const lambdas = [lambdaOf(inner, theta), lambdaOf(outer, theta, inner.positions.length)] as const;
  const v = (z: Float64Array) =>
    Float64Array.of(...sphericalRow(lambdas[0], z, q, 0), ...sphericalRow(lambdas[1], z, r, q));
  const u = Float64Array.of(...uInner.subarray(l * q, (l + 1) * q), ...uOuter.subarray(j * r, (j + 1) * r));
  const [vLevel, vReference] = [v(gap.zLevel), v(gap.zReference)];
  const shift = (own: Float64Array) => own.reduce((sum, entry, k) => sum + entry * u[k]!, 0);
  const above = gap.atLevel(shift(vLevel));
  const below = gap.atReference(shift(vReference));
  const direction = vLevel.map((entry, k) => above.slope * entry - below.slope * vReference[k]!);
  const block = inverseBlockInto(new Float64Array((q + r) ** 2), work, design, l, j);
  let variance = 0;
  direction.forEach((a, k) => {
    direction.forEach((b, m) => {
      variance += a * block[k * (q + r) + m]! * b;
    });
  });
  return {shrunken: above.mean - below.mean, standardError: Math.sqrt(variance)};
}

/** Lambda' z, of the entries of z from `from` on. */
export function sphericalRow(lambda: Float64Array, z: Float64Array, q: number, from: number): Float64Array {
  const v = new Float64Array(q);
  for (let c = 0; c < q; ++c) for (let a = c; a < q; ++a) v[c]! += lambda[a * q + c]! * z[from + a]!;
  return v;
}

/** Per inner group: raw proportions, and random parts by maximum likelihood. */
function tallyOf({design}: Fit, work: Workspace, variable: string, gap: StandardizedGap) {
  const {levels, values} = findVariable(design, variable);
  const code = levels!.indexOf(gap.level);
  const {stratumStart, rowStart} = design.strata;
  return (l: number) => {
    const rows: [number[], number[]] = [[], []];
    for (let i = rowStart[stratumStart[l]!]!; i < rowStart[stratumStart[l + 1]!]!; ++i) {
      const x = values[design.source[i]!]!;
      if (x === code) rows[0].push(i);
      else if (x === 0) rows[1].push(i);
    }
    const [own, reference] = rows.map((of) => sums(of, work, design)) as [Sums, Sums];
    const counts = {count: own.trials, events: Math.min(own.successes, own.trials - own.successes)};
    if (own.trials === 0 || reference.trials === 0) return counts;
    const raw = own.successes / own.trials - reference.successes / reference.trials;
    if (own.shift === undefined || reference.shift === undefined) return {...counts, raw};
    const above = gap.atLevel(own.shift);
    const below = gap.atReference(reference.shift);
    const unpooledError = Math.sqrt(above.slope ** 2 / own.information + below.slope ** 2 / reference.information);
    return {...counts, raw, unpooled: above.mean - below.mean, unpooledError};
  };
}

interface Sums {
  readonly trials: number;
  readonly successes: number;
  /** The x that maximises the likelihood of eta = fixed part + x; undefined without successes or failures. */
  readonly shift: number | undefined;
  readonly information: number;
}

function sums(rows: readonly number[], {fixedPart}: Workspace, design: Fit["design"]): Sums {
  let trials = 0;
  let successes = 0;
  for (const i of rows) {
    trials += design.trials ? design.trials[i]! : 1;
    successes += design.successes[i]!;
  }
  if (!(successes > 0 && successes < trials)) return {trials, successes, shift: undefined, information: 0};
  let shift = 0;
  for (let step = 0; ; ++step) {
    let score = 0;
    let information = 0;
    for (const i of rows) {
      const n = design.trials ? design.trials[i]! : 1;
      const p = logistic(fixedPart[i]! + shift);
      score += design.successes[i]! - n * p;
      information += n * p * (1 - p);
    }
    const move = Math.max(-1, Math.min(1, score / information));
    if (Math.abs(move) < 1e-10 || step >= 100) return {trials, successes, shift, information};
    shift += move;
  }
}
