/**
 * Root of an increasing function by bisection.
 *
 * @param f increasing on [low, high] with f(low) <= 0 <= f(high)
 * @param tolerance width of the interval at which to stop; 0 goes on to the last bit that halving can give
 * @throws RangeError if the root is not inside.
 */
export function bisect(f: (x: number) => number, low: number, high: number, tolerance = 0): number {
  if (!(f(low) <= 0 && f(high) >= 0)) throw new RangeError(`invalid bracket; no root in: [${low}, ${high}]`);
  for (;;) {
    const middle = (low + high) / 2;
    if (high - low <= tolerance || middle <= low || middle >= high) return middle;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
}
