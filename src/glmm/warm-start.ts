import {dot, inversePositive, multiply} from "../math/cholesky.js";
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
  /** Present when the old model had all parameters of the new one. */
  readonly inverseHessian?: Float64Array;
}

/**
 * Carries parameters over by name and modes by group (into `work`). Parameters that the new model lacks are set to 0 in
 * the old one's quadratic approximation, which moves the others; those that it adds start at 0, or at a cold sd.
 */
export function warmPoint(from: Warmth, design: Design, work: Workspace): WarmPoint {
  const names = parameterNames(from.design);
  const wanted = parameterNames(design);
  const {psi: old, inverseHessian} = restrict(from, new Set(wanted), names);
  const known = new Map(names.filter((name) => wanted.includes(name)).map((name, k) => [name, k]));
  const p = fixedCount(design);
  const cold = startTheta(design);
  const psi = Float64Array.from(wanted, (name, k) => {
    const at = known.get(name);
    if (at !== undefined) return old[at]!;
    return k < p ? 0 : cold[k - p]!;
  });
  carryModes(from.uInner, from.design.strata.inner, work.uInner, design.strata.inner);
  carryModes(from.uOuter, from.design.strata.outer, work.uOuter, design.strata.outer);
  if (known.size < wanted.length) return {psi};
  const place = wanted.map((name) => known.get(name)!);
  const n = place.length;
  const ratio = from.design.observations / design.observations;
  const permuted = Float64Array.from({length: n * n}, (_, at) => {
    return ratio * inverseHessian[place[Math.floor(at / n)]! * n + place[at % n]!]!;
  });
  return {psi, inverseHessian: permuted};
}

/**
 * The old optimum under the constraint that unwanted parameters b are 0: psi_a - K_ab K_bb^-1 psi_b, with inverse
 * Hessian K_aa - K_ab K_bb^-1 K_ba, over the kept parameters a in their old order.
 */
function restrict({beta, theta, inverseHessian: k}: Warmth, wanted: ReadonlySet<string>, names: readonly string[]) {
  const n = names.length;
  const psi = Float64Array.from([...beta, ...theta]);
  const kept = names.flatMap((name, at) => (wanted.has(name) ? [at] : []));
  const gone = names.flatMap((name, at) => (wanted.has(name) ? [] : [at]));
  const block = Float64Array.from(gone.flatMap((a) => gone.map((b) => k[a * n + b]!)));
  const inverse = inversePositive(block, gone.length) ?? new Float64Array(block.length);
  const rows = kept.map((a) =>
    multiply(
      inverse,
      Float64Array.from(gone, (b) => k[a * n + b]!)
    )
  );
  const psiGone = Float64Array.from(gone, (b) => psi[b]!);
  const moved = Float64Array.from(kept, (a, i) => psi[a]! - (gone.length > 0 ? dot(rows[i]!, psiGone) : 0));
  const matrix = kept.flatMap((a, i) =>
    kept.map((c) => k[a * n + c]! - gone.reduce((sum, b, m) => sum + rows[i]![m]! * k[b * n + c]!, 0))
  );
  return {psi: moved, inverseHessian: Float64Array.from(matrix)};
}

/** Names of psi: those of the columns, then "location migrationwestern (Intercept)" for entries of Lambda. */
export function parameterNames(design: Design): string[] {
  const {inner, outer} = design.strata;
  const names = [...design.columns.map((column) => column.name), ...thetaNames(inner), ...thetaNames(outer)];
  const count = fixedCount(design) + thetaCount(design);
  if (names.length !== count) throw new Error(`invalid parameter names; not one each of ${count}: ${names.join(", ")}`);
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
