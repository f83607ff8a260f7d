import {chiSquaredTail} from "./gamma.js";

/** Phi(x), the standard normal distribution function, by P(X^2 > x^2) = 2 Phi(-|x|). Relative error below 1e-12. */
export function normalCdf(x: number): number {
  if (!Number.isFinite(x)) return x > 0 ? 1 : 0;
  const tail = chiSquaredTail(x * x, 1) / 2;
  return x > 0 ? 1 - tail : tail;
}
