/**
 * Root of an increasing function by bisection, to the last bit that halving the interval can give.
 *
 * @param f increasing on [low, high] with f(low) <= 0 <= f(high)
 * @throws RangeError if the root is not inside.
 */
export function bisect(f: (x: number) => number, low: number, high: number): number {
  if (!(f(low) <= 0 && f(high) >= 0)) throw new RangeError(`invalid bracket; no root in: [${low}, ${high}]`);
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
}
