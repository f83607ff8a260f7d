import type {RegisterAndTruth} from "./register.js";

/**
 * A hash (FNV-1a over 32-bit words, hexadecimal) of every value of a register and its truth: two with the same
 * fingerprint are, but for one chance in four billion, the same in every cell.
 */
export function registerFingerprint({register, truth}: RegisterAndTruth): string {
  const bits = new DataView(new ArrayBuffer(4));
  let hash = 0x811c9dc5;
  for (const {columns} of [register, truth]) {
    for (const name of Object.keys(columns).sort()) {
      for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
      const column = columns[name]!;
      const values = column.kind === "factor" ? column.codes : column.values;
      const real = values instanceof Float32Array;
      for (let i = 0; i < values.length; ++i) {
        if (real) bits.setFloat32(0, values[i]!);
        hash = Math.imul(hash ^ (real ? bits.getInt32(0) : values[i]!), 0x01000193);
      }
    }
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
