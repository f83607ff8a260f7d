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

/** A point of which the search asks the residual. */
export interface BroydenPoint {
  readonly x: Float64Array;
  /** Approximate Jacobian after the residual before, as in {@link BroydenStep}. */
  readonly jacobian: Float64Array;
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
  options: BroydenOptions
): Generator<BroydenStep, never> {
  const points = broydenPoints(start, options);
  let {x} = points.next().value;
  for (let evaluations = 1; ; ++evaluations) {
    const residual = f(x);
    const next = points.next(residual).value;
    yield {x, residual, jacobian: next.jacobian, evaluations};
    x = next.x;
  }
}

/**
 * The same method with the function outside: the generator gives a point and takes its residual, so that an evaluation
 * can have steps of its own.
 */
export function* broydenPoints(
  start: Float64Array,
  {jacobian, longest = 1}: BroydenOptions
): Generator<BroydenPoint, never, Float64Array> {
  const n = start.length;
  let x = start;
  let J = jacobian.slice();
  let residual = yield {x, jacobian: J};
  for (;;) {
    const full = solveLinear(J, residual);
    const scale = Math.min(1, longest / full.reduce((most, d) => Math.max(most, Math.abs(d)), 0));
    const dx = full.map((d) => -d * scale);
    x = x.map((value, c) => value + dx[c]!);
    const next = yield {x, jacobian: J};
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
