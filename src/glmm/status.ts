import {inverseRaised} from "../math/cholesky.js";
import {type Design, fixedCount} from "./design.js";
import {fixedInformation} from "./information.js";
import {randomScales} from "./start.js";
import type {Workspace} from "./workspace.js";

/**
 * converged: at a proper maximum. singular: at a maximum on the boundary, a random effect has no variance of its own.
 * separation: some coefficients have no finite maximum. not converged: the optimiser gave up.
 */
export type FitStatus = "converged" | "singular" | "separation" | "not converged";

/** A fit is singular when the smallest diagonal of Lambda, each at the scale of its column, is below this. */
export const SINGULAR = 1e-3;

/** A standard error above this, on the logit scale per unit of root mean square, means that the likelihood is flat. */
const FLAT = 50;
const LARGE_PREDICTOR = 12;

/**
 * Whether some random effect has no variance of its own: |Lambda_kk| s_k below {@link SINGULAR}, s_k the scale of its
 * column (randomScales), so that the product is in logits. NaN in theta counts as singular.
 *
 * @param theta entries of Lambda, those of the inner level first
 */
export function isSingular(design: Design, theta: Readonly<Float64Array>): boolean {
  return singularDiagonals(design, theta).length > 0;
}

/** Diagonals of Lambda at 0: random effects without a variance of their own. */
export function singularDiagonals(design: Design, theta: Readonly<Float64Array>): Entry[] {
  const diagonals = entries(design).filter(({row, column}) => row === column);
  return diagonals.filter(({entry, scale}) => !(Math.abs(theta[entry]!) * scale >= SINGULAR));
}

/** Places in theta (with the scale of their rows) of columns of Lambda that are zero throughout. */
export function zeroColumns(design: Design, theta: Readonly<Float64Array>): Entry[] {
  const all = entries(design);
  return all.filter((entry) => {
    const column = all.filter((other) => other.level === entry.level && other.column === entry.column);
    return column.every((other) => Math.abs(theta[other.entry]!) * other.scale < SINGULAR);
  });
}

interface Entry {
  readonly entry: number;
  readonly level: number;
  readonly row: number;
  readonly column: number;
  readonly scale: number;
}

function entries(design: Design): Entry[] {
  const {inner, outer} = design.strata;
  const scales = randomScales(design);
  const of = (level: number, from: number, firstScale: number) => {
    const {positions, columns} = level === 0 ? inner : outer;
    const q = columns.length;
    return Array.from(positions, (at, k) => {
      const row = Math.floor(at / q);
      return {entry: from + k, level, row, column: at % q, scale: scales[firstScale + row]!};
    });
  };
  return [...of(0, 0, 0), ...of(1, inner.positions.length, inner.columns.length)];
}

/**
 * Columns without a finite maximum of the likelihood: their information is next to nothing where the optimiser stopped.
 * Looked for only when some linear predictor is beyond 12 in size.
 */
export function separatedColumns(work: Workspace, design: Design): string[] {
  if (!work.fixedPart.some((eta) => Math.abs(eta) > LARGE_PREDICTOR)) return [];
  const p = fixedCount(design);
  const inverse = inverseRaised(fixedInformation(work, design), p);
  return design.columns
    .filter((_, k) => Math.sqrt((inverse[k * p + k]! * design.gram[k * p + k]!) / design.rows) > FLAT)
    .map((column) => column.name);
}
