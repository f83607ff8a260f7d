import {dot, multiply, quadraticForm} from "./cholesky.js";

/** A function's value and gradient at a point. */
export interface ValueAndGradient {
  readonly value: number;
  readonly gradient: Float64Array;
}

/** Where a minimisation stands; `decrement` = g' K g, about twice what is still to be gained. */
export interface Progress {
  readonly iteration: number;
  readonly evaluations: number;
  readonly value: number;
  readonly decrement: number;
}

export interface Minimum extends Progress {
  readonly point: Float64Array;
  readonly gradient: Float64Array;
  /** K, the last approximation of the inverse Hessian; n x n. */
  readonly inverseHessian: Float64Array;
  readonly converged: boolean;
}

export interface MinimizeOptions {
  /** Converged when g' K g is below this; or below its square root where rounding allows no further step. */
  readonly tolerance?: number;
  readonly maxIterations?: number;
  /** Rounding of the value, relative to it: a step may rise by this much. */
  readonly noise?: number;
  /** A better K than the updated one, asked for before each of the first iterations; undefined: go on with BFGS. */
  readonly renew?: ((iteration: number, point: Float64Array) => Float64Array | undefined) | undefined;
  /** Value and gradient at the start, if already known. */
  readonly first?: ValueAndGradient;
}

/** The search ends after this many steps in a row that change the value by no more than its rounding. */
const MOST_IDLE = 5;

/**
 * Quasi-Newton minimisation (BFGS, inverse form) with backtracking, as a generator: it yields before every evaluation
 * but the first, so that the caller can stop.
 *
 * Shapes: point n, inverseHessian n x n, positive definite. Source: Nocedal and Wright, Numerical Optimization, 6.1.
 */
export function* minimize(
  evaluate: (point: Float64Array) => ValueAndGradient,
  start: Readonly<Float64Array>,
  inverseHessian: Readonly<Float64Array>,
  {tolerance = 1e-10, maxIterations = 200, noise = 1e-13, renew, first}: MinimizeOptions = {}
): Generator<Progress, Minimum> {
  let point: Float64Array = Float64Array.from(start);
  let k: Float64Array = Float64Array.from(inverseHessian);
  let {value, gradient} = first ?? evaluate(point);
  let evaluations = 1;
  let idle = 0;
  for (let iteration = 0; ; ++iteration) {
    k = renew?.(iteration, point) ?? k;
    const decrement = quadraticForm(k, gradient);
    const report = {iteration, evaluations, value, decrement};
    const end = (converged: boolean) => ({...report, evaluations, point, gradient, inverseHessian: k, converged});
    if (!(decrement > tolerance)) return end(decrement <= tolerance);
    if (iteration >= maxIterations || idle >= MOST_IDLE) return end(decrement <= Math.sqrt(tolerance));
    const direction = multiply(k, gradient).map((entry) => -entry);
    let length = 1;
    let next: ValueAndGradient;
    let moved: Float64Array;
    for (;;) {
      yield {...report, evaluations};
      moved = point.map((entry, i) => entry + length * direction[i]!);
      next = evaluate(moved);
      ++evaluations;
      const slack = noise * Math.abs(value);
      if (next.value <= value - 1e-4 * length * decrement + slack) break;
      const parabola = (0.5 * decrement * length) / ((next.value - value) / length + decrement);
      length = Math.min(Math.max(parabola || 0, 0.1 * length), 0.5 * length);
      if (length < 1e-10) return end(decrement <= Math.sqrt(tolerance));
    }
    idle = value - next.value > noise * Math.abs(value) ? 0 : idle + 1;
    const step = moved.map((entry, i) => entry - point[i]!);
    const change = next.gradient.map((entry, i) => entry - gradient[i]!);
    updateInto(k, step, change);
    point = moved;
    ({value, gradient} = next);
  }
}

/** BFGS: K <- (I - s y'/y's) K (I - y s'/y's) + s s'/y's; left alone where y's is not clearly positive. */
function updateInto(k: Float64Array, s: Float64Array, y: Float64Array): void {
  const n = s.length;
  const curvature = dot(s, y);
  const ky = multiply(k, y);
  const yKy = dot(y, ky);
  if (!(curvature > 0 && yKy > 0)) return;
  const scale = (1 + yKy / curvature) / curvature;
  for (let r = 0; r < n; ++r) {
    for (let c = 0; c < n; ++c) {
      k[r * n + c]! += scale * s[r]! * s[c]! - (ky[r]! * s[c]! + s[r]! * ky[c]!) / curvature;
    }
  }
}
