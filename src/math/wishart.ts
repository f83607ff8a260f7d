import {choleskyInto, invertLowerInto} from "./cholesky.js";
import {chiSquaredDraw} from "./gamma-draw.js";
import type {Stream} from "./random.js";

/**
 * A draw D from the inverse Wishart distribution with scale S (q x q, positive definite) and df > q + 1; mean
 * S / (df - q - 1).
 *
 * Bartlett: S = L L', A lower triangular with A_kk^2 ~ chi-squared(df - k) and standard normals below; D = B B',
 * B = L A^-T.
 *
 * @throws RangeError if S is not positive definite.
 */
export function inverseWishartDraw(scale: Readonly<Float64Array>, q: number, df: number, stream: Stream): Float64Array {
  const l = Float64Array.from(scale);
  if (!choleskyInto(l, q)) throw new RangeError(`invalid scale; not positive definite: ${Array.from(scale)}`);
  const a = new Float64Array(q * q);
  for (let r = 0; r < q; ++r) {
    for (let c = 0; c < r; ++c) a[r * q + c] = stream.normal();
    a[r * q + r] = Math.sqrt(chiSquaredDraw(df - r, stream));
  }
  const inverse = invertLowerInto(new Float64Array(q * q), a, q);
  const b = new Float64Array(q * q);
  for (let r = 0; r < q; ++r) {
    for (let c = 0; c < q; ++c) {
      for (let k = 0; k <= Math.min(r, c); ++k) b[r * q + c]! += l[r * q + k]! * inverse[c * q + k]!;
    }
  }
  const draw = new Float64Array(q * q);
  for (let r = 0; r < q; ++r) {
    for (let c = 0; c < q; ++c) for (let k = 0; k < q; ++k) draw[r * q + c]! += b[r * q + k]! * b[c * q + k]!;
  }
  return draw;
}
