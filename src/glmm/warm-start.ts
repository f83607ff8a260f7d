import type {Design} from "./design.js";
import {fixedCount, thetaCount} from "./design.js";
import type {RandomLevel} from "./random-levels.js";
import {startTheta} from "./start.js";
import type {Workspace} from "./workspace.js";

/** What a fit leaves for the next one; a Fit is one. */
export interface Warmth {
  readonly design: Design;
  readonly beta: Float64Array;
  readonly theta: Float64Array;
  readonly uInner: Float64Array;
  readonly uOuter: Float64Array;
  readonly inverseHessian: Float64Array;
}

export interface WarmPoint {
  readonly psi: Float64Array;
  /** Present when both models have the same parameters. */
  readonly inverseHessian?: Float64Array;
}

/**
 * Carries parameters over by name (absent ones: 0, and a cold sd) and modes by group (into `work`).
 */
export function warmPoint(from: Warmth, design: Design, work: Workspace): WarmPoint {
  const names = parameterNames(from.design);
  const wanted = parameterNames(design);
  const known = new Map(names.map((name, k) => [name, k]));
  const p = fixedCount(design);
  const cold = startTheta(design);
  const old = Float64Array.from([...from.beta, ...from.theta]);
  const psi = Float64Array.from(wanted, (name, k) => {
    const at = known.get(name);
    if (at !== undefined) return old[at]!;
    return k < p ? 0 : cold[k - p]!;
  });
  carryModes(from.uInner, from.design.strata.inner, work.uInner, design.strata.inner);
  carryModes(from.uOuter, from.design.strata.outer, work.uOuter, design.strata.outer);
  const same = wanted.length === names.length && wanted.every((name, k) => name === names[k]);
  if (!same) return {psi};
  const ratio = from.design.observations / design.observations;
  return {psi, inverseHessian: from.inverseHessian.map((entry) => entry * ratio)};
}

/** Names of psi: those of the columns, then "location migrationwestern (Intercept)" for entries of Lambda. */
export function parameterNames(design: Design): string[] {
  const {inner, outer} = design.strata;
  const names = [...design.columns.map((column) => column.name), ...thetaNames(inner), ...thetaNames(outer)];
  if (names.length !== fixedCount(design) + thetaCount(design)) throw new Error("parameter names out of step");
  return names;
}

function thetaNames({name, columns, positions}: RandomLevel): string[] {
  const q = columns.length;
  return Array.from(positions, (at) => {
    const [row, column] = [columns[Math.floor(at / q)]!.name, columns[at % q]!.name];
    return row === column ? `${name} ${row}` : `${name} ${row} ${column}`;
  });
}

function carryModes(from: Float64Array, old: RandomLevel, into: Float64Array, level: RandomLevel): void {
  const q = level.columns.length;
  const place = new Map(old.levels.map((label, g) => [label, g]));
  const columns = level.columns.map((column) => old.columns.findIndex((other) => other.name === column.name));
  level.levels.forEach((label, g) => {
    const at = place.get(label);
    if (at === undefined) return;
    for (let k = 0; k < q; ++k) if (columns[k]! >= 0) into[g * q + k] = from[at * old.columns.length + columns[k]!]!;
  });
}
