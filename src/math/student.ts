import {exp, log} from "./exponential.js";
import {lnGamma} from "./gamma.js";
import {normalQuantile} from "./normal.js";

/**
 * P(T > t), T Student with `df` degrees of freedom (not necessarily whole; Infinity is the normal): for t >= 0 half the
 * regularised incomplete beta function I_x(df / 2, 1 / 2) at x = df / (df + t^2).
 *
 * By Lentz's continued fraction; relative error below 1e-11 for df up to 1e6.
 *
 * @throws RangeError if df is not above 0.
 */
export function studentTail(t: number, df: number): number {
  if (!(df > 0)) throw new RangeError(`invalid degrees of freedom; not above 0: ${df}`);
  const tail = incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
  return t >= 0 ? tail : 1 - tail;
}

const MANY = 1000;

/**
 * Quantile of Student's distribution: t with P(T <= t) = p. By bisection on the tail; from 1000 degrees of freedom on
 * by Fisher's expansion (error below 1e-9 for |t| < 4).
 *
 * Source of the expansion: Abramowitz and Stegun, 26.7.5.
 *
 * @throws RangeError if p is not in (0, 1) or df not above 0.
 */
export function studentQuantile(p: number, df: number): number {
  if (!(df > 0)) throw new RangeError(`invalid degrees of freedom; not above 0: ${df}`);
  const z = normalQuantile(p);
  if (df === Infinity) return z;
  const z2 = z * z;
  const third = (((3 * z2 + 19) * z2 + 17) * z2 - 15) / (384 * df * df * df);
  const expanded = z * (1 + (z2 + 1) / (4 * df) + ((5 * z2 + 16) * z2 + 3) / (96 * df * df) + third);
  if (df >= MANY) return expanded;
  if (p === 0.5) return 0;
  const target = p < 0.5 ? p : 1 - p;
  let low = 0;
  let high = Math.max(1, Math.abs(expanded));
  while (studentTail(high, df) > target) high *= 2;
  for (let step = 0; step < 200; ++step) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (studentTail(middle, df) > target) low = middle;
    else high = middle;
  }
  return p < 0.5 ? -high : high;
}

/** I_x(a, b), the regularised incomplete beta function. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * log(x) + b * log(1 - x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 2000; ++m) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return value;
}
