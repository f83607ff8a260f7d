import type {Design} from "./design.js";

/** All that changes while a model is fitted; arrays are made once and overwritten. Sizes: N rows, G strata, L inner and
 * J outer groups, q inner, r outer effects, Q = q + r. */
export interface Workspace {
  /** offset + X beta; N. */
  readonly fixedPart: Float64Array;
  /** p, the mean of one trial; N. */
  readonly mean: Float64Array;
  /** What X' is applied to for the gradient; N. */
  readonly score: Float64Array;
  /** v = Lambda' z per pattern; patterns x Q. */
  readonly v: Float64Array;
  /** Per stratum: v' u. */
  readonly random: Float64Array;
  /** Per stratum: sum of s - n p, of w = n p (1 - p), of w (1 - 2 p). */
  readonly residual: Float64Array;
  readonly weight: Float64Array;
  readonly skew: Float64Array;
  /**
   * Of one outer group, a pair for some hundreds of rows: their sum of s eta - max(eta, 0), and the product of
   * 1 + exp(-|eta|).
   */
  readonly pieces: Float64Array;
  /** Per stratum: q = v' H^-1 v and t = v' s. */
  readonly spread: Float64Array;
  readonly shift: Float64Array;
  /** Spherical random effects u: L x q and J x r. */
  readonly uInner: Float64Array;
  readonly uOuter: Float64Array;
  /** Gradient Lambda' Z' r - u, and the Newton step H^-1 times it. */
  readonly pullInner: Float64Array;
  readonly pullOuter: Float64Array;
  readonly stepInner: Float64Array;
  readonly stepOuter: Float64Array;
  /** H as an arrowhead per outer group: factors L_l (L x q x q), K_l = L_l^-1 H_lj (L x q x r), L_j (J x r x r). */
  readonly factorInner: Float64Array;
  readonly cross: Float64Array;
  readonly factorOuter: Float64Array;
}

/** The product of so many factors, each at most 2, stays below 1e200. */
const FEWEST_IN_PIECE = 600;

/**
 * All arrays of a fit of this design, at 0 and so at u = 0; sizes are those of {@link Workspace}. Nothing in them
 * belongs to the design before setParameters and a pass over the rows.
 */
export function createWorkspace(design: Design): Workspace {
  const {strata, rows} = design;
  const q = strata.inner.columns.length;
  const r = strata.outer.columns.length;
  const inner = strata.inner.levels.length;
  const outer = strata.outer.levels.length;
  const groups = strata.pattern.length;
  return {
    fixedPart: new Float64Array(rows),
    mean: new Float64Array(rows),
    score: new Float64Array(rows),
    v: new Float64Array(strata.z.length),
    random: new Float64Array(groups),
    residual: new Float64Array(groups),
    weight: new Float64Array(groups),
    skew: new Float64Array(groups),
    pieces: new Float64Array(2 * Math.ceil(rows / FEWEST_IN_PIECE)),
    spread: new Float64Array(groups),
    shift: new Float64Array(groups),
    uInner: new Float64Array(inner * q),
    uOuter: new Float64Array(outer * r),
    pullInner: new Float64Array(inner * q),
    pullOuter: new Float64Array(outer * r),
    stepInner: new Float64Array(inner * q),
    stepOuter: new Float64Array(outer * r),
    factorInner: new Float64Array(inner * q * q),
    cross: new Float64Array(inner * q * r),
    factorOuter: new Float64Array(outer * r * r)
  };
}
