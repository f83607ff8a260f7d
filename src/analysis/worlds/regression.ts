import {solveLinear} from "../../math/solve-linear.js";

/** A coefficient of a linear regression and how sure it is. */
export interface Coefficient {
  readonly value: number;
  /** Standard error times the root of n: divided by the root of another n, the error with so many students. */
  readonly deviation: number;
  readonly students: number;
}

/**
 * Least squares of y on x, and its first coefficient after the constant. x(k) writes a row: the constant is added here.
 *
 * @param terms number of columns without the constant; the first is the one asked for
 * @throws RangeError if there are not more rows than terms, or the columns are not independent.
 */
export function regression(y: Float64Array, terms: number, xInto: (row: Float64Array, k: number) => void): Coefficient {
  const n = y.length;
  const p = terms + 1;
  if (!(n > p)) throw new RangeError(`invalid regression; not more than ${p} rows: ${n}`);
  const gram = new Float64Array(p * p);
  const right = new Float64Array(p);
  const row = new Float64Array(terms);
  const each = (use: (k: number) => void) => {
    for (let k = 0; k < n; ++k) {
      row.fill(0);
      xInto(row, k);
      use(k);
    }
  };
  const at = (c: number) => (c === terms ? 1 : row[c]!);
  each((k) => {
    for (let r = 0; r < p; ++r) {
      const own = at(r);
      if (own === 0) continue;
      right[r]! += own * y[k]!;
      for (let c = 0; c < p; ++c) gram[r * p + c]! += own * at(c);
    }
  });
  const beta = solveLinear(gram, right);
  let squares = 0;
  each((k) => {
    let fit = 0;
    for (let c = 0; c < p; ++c) fit += beta[c]! * at(c);
    squares += (y[k]! - fit) ** 2;
  });
  const first = new Float64Array(p);
  first[0] = 1;
  const variance = (squares / (n - p)) * solveLinear(gram, first)[0]!;
  return {value: beta[0]!, deviation: Math.sqrt(variance * n), students: n};
}
