/**
 * Natural cubic spline basis: R's splines::ns(x, df) without intercept.
 *
 * Inner knots at the quantiles (type 7) 1/df, 2/df, ... of the sample, boundary knots at its range; cubic B-splines
 * without the first, projected by Householder reflections onto those with second derivative 0 at both boundaries;
 * linear beyond them. `sorted` is the sample in ascending order.
 *
 * @returns the basis at x: `df` numbers.
 * @throws RangeError if the sample has no spread, or its inner knots coincide with a boundary.
 */
export function naturalSpline(sorted: ArrayLike<number>, df: number): (x: number) => Float64Array {
  const low = sorted[0]!;
  const high = sorted[sorted.length - 1]!;
  const inner = Array.from({length: df - 1}, (_, k) => quantile(sorted, (k + 1) / df));
  if (!(low < high) || inner.some((knot) => !(low < knot && knot < high))) {
    throw new RangeError(`invalid sample; too few different values for knots inside its range: ${df} df`);
  }
  const knots = [low, low, low, low, ...inner, high, high, high, high];
  const project = projection(
    [low, high].map((end) => bSplines(knots, end, 2).subarray(1)),
    df
  );
  const at = (x: number, derivative = 0) => project(bSplines(knots, x, derivative).subarray(1));
  const beyond = (x: number, end: number) => at(end).map((value, k) => value + at(end, 1)[k]! * (x - end));
  return (x) => (x < low ? beyond(x, low) : x > high ? beyond(x, high) : at(x));
}

/** Quantile of type 7 (R's default): linear between order statistics. */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (at - below) * (sorted[above]! - sorted[below]!);
}

/** All cubic B-splines on the knots at x, or their first or second derivative. */
function bSplines(knots: readonly number[], x: number, derivative: number): Float64Array {
  let interval = 3;
  while (interval < knots.length - 5 && x >= knots[interval + 1]!) ++interval;
  const splines = new Float64Array(knots.length - 4);
  let nonzero = [1];
  for (let order = 2; order <= 4; ++order) {
    nonzero = raised(knots, x, interval, order, nonzero, order > 4 - derivative);
  }
  splines.set(nonzero, interval - 3);
  return splines;
}

/**
 * The `order` B-splines of that order that are not 0 on the interval, from those of one order less (Cox and De Boor);
 * or their derivatives, from the lower order's values or derivatives.
 */
function raised(
  knots: readonly number[],
  x: number,
  interval: number,
  order: number,
  lower: readonly number[],
  derive: boolean
): number[] {
  const next = new Array<number>(order).fill(0);
  for (let k = 0; k < lower.length; ++k) {
    const left = knots[interval - order + 2 + k]!;
    const right = knots[interval + 1 + k]!;
    const part = lower[k]! / (right - left);
    next[k]! += derive ? -(order - 1) * part : (right - x) * part;
    next[k + 1]! += derive ? (order - 1) * part : (x - left) * part;
  }
  return next;
}

/** Q' b without its first rows, where Q R holds the constraints as columns; LINPACK's signs, as in R. */
function projection(constraints: readonly Float64Array[], df: number): (b: Float64Array) => Float64Array {
  const reflections: {v: Float64Array; scale: number}[] = [];
  const reflect = (b: Float64Array): Float64Array => {
    for (const {v, scale} of reflections) {
      let sum = 0;
      for (let i = 0; i < b.length; ++i) sum += v[i]! * b[i]!;
      for (let i = 0; i < b.length; ++i) b[i] = b[i]! - scale * sum * v[i]!;
    }
    return b;
  };
  constraints.forEach((constraint, k) => {
    const v = reflect(Float64Array.from(constraint)).fill(0, 0, k);
    let norm = 0;
    for (const entry of v) norm += entry * entry;
    v[k] = v[k]! + (v[k]! < 0 ? -1 : 1) * Math.sqrt(norm);
    let length = 0;
    for (const entry of v) length += entry * entry;
    reflections.push({v, scale: 2 / length});
  });
  return (b) => reflect(Float64Array.from(b)).slice(constraints.length, constraints.length + df);
}
