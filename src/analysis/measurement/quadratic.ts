import {choleskyInto, solveInto} from "../../math/cholesky.js";

/**
 * The least-squares quadratic through (x, y), at one place.
 *
 * @throws RangeError if there are not three or more different x.
 */
export function quadraticAt(x: readonly number[], y: readonly number[], at: number): number {
  const gram = new Float64Array(9);
  const right = new Float64Array(3);
  x.forEach((value, i) => {
    const row = [1, value, value * value];
    for (let a = 0; a < 3; ++a) {
      right[a]! += row[a]! * y[i]!;
      for (let b = 0; b < 3; ++b) gram[a * 3 + b]! += row[a]! * row[b]!;
    }
  });
  if (!choleskyInto(gram, 3)) throw new RangeError(`invalid places; not three or more different ones: ${x.join(", ")}`);
  solveInto(gram, 3, right);
  return right[0]! + right[1]! * at + right[2]! * at * at;
}
