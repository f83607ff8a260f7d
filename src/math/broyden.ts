import {solveLinear} from "./solve-linear.js";

/** Where the search stands. */
export interface BroydenStep {
  readonly x: Float64Array;
  readonly residual: Float64Array;
  /** Approximate Jacobian, n x n, row by row: d residual_r / d x_c. */
  readonly jacobian: Float64Array;
  readonly evaluations: number;
}

export interface BroydenOptions {
  /** Jacobian to start from, n x n. */
  readonly jacobian: Float64Array;
  /** Largest step in any coordinate. */
  readonly longest?: number;
}

/**
 * Broyden's good method for f(x) = 0: step -J^-1 f, then the rank-one update
 * J += (df - J dx) dx' / (dx' dx). One evaluation per step of the generator; the caller decides when it is near enough.
 *
 * Source: C. G. Broyden, Mathematics of Computation 19 (1965), 577-593.
 */
export function* broyden(
  f: (x: Float64Array) => Float64Array,
  start: Float64Array,
  {jacobian, longest = 1}: BroydenOptions
): Generator<BroydenStep, never> {
  const n = start.length;
  let x = start;
  let residual = f(x);
  let J = jacobian.slice();
  for (let evaluations = 1; ; ++evaluations) {
    yield {x, residual, jacobian: J, evaluations};
    const full = solveLinear(J, residual);
    const scale = Math.min(1, longest / full.reduce((most, d) => Math.max(most, Math.abs(d)), 0));
    const dx = full.map((d) => -d * scale);
    x = x.map((value, c) => value + dx[c]!);
    const next = f(x);
    const length = dx.reduce((sum, d) => sum + d * d, 0);
    J = J.map((entry, k) => {
      const r = Math.floor(k / n);
      let predicted = 0;
      for (let c = 0; c < n; ++c) predicted += J[r * n + c]! * dx[c]!;
      const miss = next[r]! - residual[r]! - predicted;
      return length > 0 ? entry + (miss * dx[k % n]!) / length : entry;
    });
    residual = next;
  }
}
