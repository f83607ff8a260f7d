/** A quadrature rule for means over x ~ N(0, 1): mean of f(x) = sum of weights[k] f(nodes[k]). */
export interface Rule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

const rules = new Map<number, Rule>();

/**
 * Gauss-Hermite rule with n nodes for the standard normal density; exact for polynomials of degree 2 n - 1.
 *
 * Nodes are the roots of the orthonormal Hermite polynomial, by Newton's method from roots bracketed by those of lower
 * degrees; the weight at a root is 1 / sum of h_k^2, k < n.
 *
 * @throws RangeError if n is not a whole number from 1 to 200.
 */
export function gaussHermite(n: number): Rule {
  if (!(Number.isInteger(n) && n >= 1 && n <= 200)) throw new RangeError(`invalid rule; not 1 to 200 nodes: ${n}`);
  const known = rules.get(n);
  if (known) return known;
  let roots: number[] = [];
  for (let degree = 1; degree <= n; ++degree) roots = nextRoots(roots, degree);
  const weights = roots.map((x) => 1 / hermite(x, n).squares);
  const rule = {nodes: Float64Array.from(roots), weights: Float64Array.from(weights)};
  rules.set(n, rule);
  return rule;
}

/** Orthonormal h_n(x) and h_{n-1}(x), and the sum of squares of h_0 .. h_{n-1}. */
function hermite(x: number, n: number): {value: number; before: number; squares: number} {
  let before = 0;
  let value = 1;
  let squares = 0;
  for (let k = 0; k < n; ++k) {
    squares += value * value;
    [before, value] = [value, (x * value - Math.sqrt(k) * before) / Math.sqrt(k + 1)];
  }
  return {value, before, squares};
}

/** Roots of degree n lie between those of degree n - 1, the outer ones within 2 of them: bisection, then Newton. */
function nextRoots(previous: readonly number[], n: number): number[] {
  const ends = [-1 - Math.abs(previous[0] ?? 0) - 1, ...previous, Math.abs(previous[0] ?? 0) + 2];
  return Array.from({length: n}, (_, k) => {
    let [low, high] = [ends[k]!, ends[k + 1]!];
    const rising = hermite(high, n).value > hermite(low, n).value;
    for (let step = 0; step < 12; ++step) {
      const middle = (low + high) / 2;
      if (hermite(middle, n).value > 0 === rising) high = middle;
      else low = middle;
    }
    let x = (low + high) / 2;
    for (let step = 0; step < 6; ++step) {
      const {value, before} = hermite(x, n);
      x -= value / (Math.sqrt(n) * before);
    }
    return n % 2 === 1 && k === (n - 1) / 2 ? 0 : x;
  });
}
