/**
 * Solution of A x = b by Gaussian elimination with partial pivoting.
 *
 * @param A n x n, row by row; not changed
 * @throws RangeError if A is singular.
 */
export function solveLinear(A: Float64Array, b: Float64Array): Float64Array {
  const n = b.length;
  const a = A.slice();
  const x = b.slice();
  for (let k = 0; k < n; ++k) {
    let pivot = k;
    for (let r = k + 1; r < n; ++r) if (Math.abs(a[r * n + k]!) > Math.abs(a[pivot * n + k]!)) pivot = r;
    if (!(Math.abs(a[pivot * n + k]!) > 0)) throw new RangeError(`invalid matrix; singular at column: ${k + 1}`);
    if (pivot !== k) swapRows(a, x, n, k, pivot);
    for (let r = k + 1; r < n; ++r) {
      const factor = a[r * n + k]! / a[k * n + k]!;
      if (factor === 0) continue;
      for (let c = k; c < n; ++c) a[r * n + c]! -= factor * a[k * n + c]!;
      x[r]! -= factor * x[k]!;
    }
  }
  for (let k = n - 1; k >= 0; --k) {
    for (let c = k + 1; c < n; ++c) x[k]! -= a[k * n + c]! * x[c]!;
    x[k]! /= a[k * n + k]!;
  }
  return x;
}

function swapRows(a: Float64Array, x: Float64Array, n: number, r: number, s: number): void {
  for (let c = 0; c < n; ++c) [a[r * n + c], a[s * n + c]] = [a[s * n + c]!, a[r * n + c]!];
  [x[r], x[s]] = [x[s]!, x[r]!];
}
