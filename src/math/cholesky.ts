/*
 * Symmetric positive definite matrices, flat and row by row: entry (r, c) of an n x n matrix that starts at `at` is
 * a[at + r * n + c]. The factor L (A = L L') lies in the lower triangle; what is above the diagonal is never read.
 */

/**
 * A = L L': overwrites the lower triangle of A by L.
 *
 * @returns false, with A half overwritten, when A is not positive definite to rounding.
 */
export function choleskyInto(a: Float64Array, n: number, at = 0): boolean {
  for (let c = 0; c < n; ++c) {
    const rowC = at + c * n;
    let pivot = a[rowC + c]!;
    for (let k = 0; k < c; ++k) pivot -= a[rowC + k]! * a[rowC + k]!;
    if (!(pivot > 0)) return false;
    const root = Math.sqrt(pivot);
    a[rowC + c] = root;
    for (let r = c + 1; r < n; ++r) {
      const rowR = at + r * n;
      let sum = a[rowR + c]!;
      for (let k = 0; k < c; ++k) sum -= a[rowR + k]! * a[rowC + k]!;
      a[rowR + c] = sum / root;
    }
  }
  return true;
}

/** Solves L x = x in place; x starts at `xAt` and its entries lie `stride` apart. */
export function solveLowerInto(l: Float64Array, n: number, x: Float64Array, at = 0, xAt = 0, stride = 1): Float64Array {
  for (let r = 0; r < n; ++r) {
    let sum = x[xAt + r * stride]!;
    for (let k = 0; k < r; ++k) sum -= l[at + r * n + k]! * x[xAt + k * stride]!;
    x[xAt + r * stride] = sum / l[at + r * n + r]!;
  }
  return x;
}

/** Solves L' x = x in place. */
export function solveUpperInto(l: Float64Array, n: number, x: Float64Array, at = 0, xAt = 0, stride = 1): Float64Array {
  for (let r = n - 1; r >= 0; --r) {
    let sum = x[xAt + r * stride]!;
    for (let k = r + 1; k < n; ++k) sum -= l[at + k * n + r]! * x[xAt + k * stride]!;
    x[xAt + r * stride] = sum / l[at + r * n + r]!;
  }
  return x;
}

/** Solves A x = x in place, A = L L'. */
export function solveInto(l: Float64Array, n: number, x: Float64Array, at = 0, xAt = 0, stride = 1): Float64Array {
  solveLowerInto(l, n, x, at, xAt, stride);
  return solveUpperInto(l, n, x, at, xAt, stride);
}

/** M = L^-1 (lower triangle; the rest is left alone), whose rows start at `mAt` and lie `stride` apart. */
export function invertLowerInto(
  m: Float64Array,
  l: Float64Array,
  n: number,
  at = 0,
  mAt = 0,
  stride = n
): Float64Array {
  for (let r = 0; r < n; ++r) {
    const inverse = 1 / l[at + r * n + r]!;
    for (let c = 0; c < r; ++c) {
      let sum = 0;
      for (let k = c; k < r; ++k) sum -= l[at + r * n + k]! * m[mAt + k * stride + c]!;
      m[mAt + r * stride + c] = sum * inverse;
    }
    m[mAt + r * stride + r] = inverse;
  }
  return m;
}

/** M'M in full, in place of the lower triangular M. */
export function squareLowerInto(m: Float64Array, n: number, at = 0, stride = n): Float64Array {
  for (let r = 0; r < n; ++r) {
    for (let c = 0; c <= r; ++c) {
      let sum = 0;
      for (let k = r; k < n; ++k) sum += m[at + k * stride + r]! * m[at + k * stride + c]!;
      m[at + r * stride + c] = sum;
      m[at + c * stride + r] = sum;
    }
  }
  return m;
}

/** A^-1 in full, from the factor L of A; n x n. */
export function inverseFromCholesky(l: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n);
  for (let c = 0; c < n; ++c) {
    inverse[c * n + c] = 1;
    solveInto(l, n, inverse, 0, c, n);
  }
  return inverse;
}

/**
 * A^-1 for a symmetric positive definite A; n x n.
 *
 * @returns undefined when A is not positive definite to rounding.
 */
export function inversePositive(a: Readonly<Float64Array>, n: number): Float64Array | undefined {
  const l = Float64Array.from(a);
  return choleskyInto(l, n) ? inverseFromCholesky(l, n) : undefined;
}

/**
 * A^-1 of a positive semi-definite A whose diagonal is first raised, relative to itself, until a factor exists.
 *
 * For step directions, never for reported covariances.
 *
 * @throws RangeError if no raise helps: A is not finite.
 */
export function inverseRaised(a: Readonly<Float64Array>, n: number): Float64Array {
  let largest = 0;
  for (let i = 0; i < n; ++i) largest = Math.max(largest, a[i * n + i]!);
  for (let raise = 1e-12; ; raise *= 100) {
    const raised = Float64Array.from(a);
    for (let i = 0; i < n; ++i) raised[i * n + i] = raised[i * n + i]! * (1 + raise) + (largest || 1) * raise * 1e-3;
    const inverse = inversePositive(raised, n);
    if (inverse) return inverse;
    if (!(raise < 1e6)) throw new RangeError(`invalid matrix; not finite: ${Array.from(a.subarray(0, 4))}`);
  }
}

/** a' b over n entries, `b` starting at `at`. */
export function dot(a: Readonly<Float64Array>, b: Readonly<Float64Array>, n = a.length, at = 0): number {
  let sum = 0;
  for (let i = 0; i < n; ++i) sum += a[i]! * b[at + i]!;
  return sum;
}

/** A x for a full m x n matrix. */
export function multiply(a: Readonly<Float64Array>, x: Readonly<Float64Array>): Float64Array {
  const n = x.length;
  const product = new Float64Array(n === 0 ? 0 : a.length / n);
  for (let r = 0; r < product.length; ++r) product[r] = dot(x, a, n, r * n);
  return product;
}

/** x' A x for a full n x n matrix. */
export function quadraticForm(a: Readonly<Float64Array>, x: Readonly<Float64Array>): number {
  return dot(x, multiply(a, x));
}
