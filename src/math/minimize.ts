/** State of a minimisation after an iteration. */
export interface Iteration {
  readonly x: Float64Array;
  readonly value: number;
  /** Newton decrement g' K g with K the inverse-Hessian guess: twice the decrease that is still expected. */
  readonly decrement: number;
  readonly iterations: number;
  readonly converged: boolean;
}

export type Objective = (x: Float64Array) => {value: number; gradient: Float64Array};

/**
 * Minimises a smooth function by BFGS with backtracking (Armijo), one step at a time: the caller decides between steps
 * whether to go on.
 *
 * Update: K+ = (I - r s y') K (I - r y s') + r s s', r = 1 / y's (Nocedal and Wright, Numerical Optimization, 6.17).
 *
 * @param start first point; not changed
 * @param options.scale diagonal of the first inverse-Hessian guess
 * @param options.tolerance converged when the decrement falls below it
 */
export function* minimize(
  objective: Objective,
  start: Float64Array,
  {scale, tolerance = 1e-10, maxIterations = 100}: {scale: Float64Array; tolerance?: number; maxIterations?: number}
): Generator<Iteration, Iteration> {
  const n = start.length;
  const inverse = new Float64Array(n * n);
  for (let i = 0; i < n; ++i) inverse[i * n + i] = scale[i]!;
  let x = start.slice();
  let {value, gradient} = objective(x);
  for (let iterations = 0; ; ++iterations) {
    const step = times(inverse, gradient).map((d) => -d);
    const decrement = -dot(step, gradient);
    const state = {x, value, decrement, iterations, converged: decrement < tolerance};
    if (state.converged || iterations === maxIterations) return state;
    yield state;
    const next = backtrack(objective, x, value, step, decrement);
    if (!next) return {...state, converged: decrement < Math.sqrt(tolerance)};
    update(
      inverse,
      next.x.map((v, i) => v - x[i]!),
      next.gradient.map((g, i) => g - gradient[i]!)
    );
    ({x, value, gradient} = next);
  }
}

/** Halves the step until the value falls enough; undefined when rounding leaves nothing to gain. */
function backtrack(objective: Objective, x: Float64Array, value: number, step: Float64Array, decrement: number) {
  for (let length = 1; length > 1e-10; length /= 2) {
    const candidate = x.map((v, i) => v + length * step[i]!);
    const at = objective(candidate);
    if (at.value <= value - 1e-4 * length * decrement) return {x: candidate, ...at};
  }
  return undefined;
}

function update(inverse: Float64Array, s: Float64Array, y: Float64Array): void {
  const n = s.length;
  const curvature = dot(s, y);
  if (!(curvature > 1e-14)) return;
  const ky = times(inverse, y);
  const factor = (1 + dot(y, ky) / curvature) / curvature;
  for (let i = 0; i < n; ++i) {
    for (let j = 0; j < n; ++j) {
      inverse[i * n + j]! += factor * s[i]! * s[j]! - (ky[i]! * s[j]! + s[i]! * ky[j]!) / curvature;
    }
  }
}

function times(matrix: Float64Array, v: Float64Array): Float64Array {
  const n = v.length;
  return v.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < n; ++j) sum += matrix[i * n + j]! * v[j]!;
    return sum;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, v, i) => sum + v * b[i]!, 0);
}
