import type {Fit} from "./fit.js";

/**
 * A hash (FNV-1a, 32 bits, hexadecimal) of all bytes of a fit's numbers, in little-endian order: two fits with the same
 * fingerprint are, but for one chance in four billion, the same to the last bit.
 */
export function fingerprint({logLik, beta, theta, uInner, uOuter}: Fit): string {
  const view = new DataView(new ArrayBuffer(8));
  let hash = 0x811c9dc5;
  for (const value of [logLik, ...beta, ...theta, ...uInner, ...uOuter]) {
    view.setFloat64(0, value, true);
    for (let byte = 0; byte < 8; ++byte) hash = Math.imul(hash ^ view.getUint8(byte), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
