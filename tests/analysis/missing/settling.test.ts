import {describe, expect, it} from "vitest";
import {settling} from "../../../src/analysis/missing/settling.js";
import {streams} from "../../../src/math/random.js";

const names = Array.from({length: 8}, (_, k) => `beta ${k}`);
const errors = names.map(() => 1);

/** m chains of n iterations of eight quantities that keep a share rho of where they were, from a common offset. */
function chains(m: number, n: number, rho: number, {offset = 0, wide = 1, seed = 1} = {}): Float64Array[] {
  return streams(seed, m).map((stream) => {
    const x = names.map(() => offset + wide * stream.normal());
    return Float64Array.from({length: n * names.length}, (_, at) => {
      const k = at % names.length;
      x[k] = rho * x[k]! + Math.sqrt(1 - rho * rho) * stream.normal();
      return x[k]!;
    });
  });
}

describe("the check that chains have settled", () => {
  it("passes chains that forget quickly", () => {
    for (let seed = 1; seed <= 10; ++seed) {
      expect(settling(names, chains(5, 6, 0.3, {wide: 2, seed}), errors).settled).toBe(true);
    }
  });
  it("fails chains that stay where they started", () => {
    for (let seed = 1; seed <= 10; ++seed) {
      expect(settling(names, chains(5, 6, 0.97, {wide: 2, seed}), errors).settled).toBe(false);
    }
  });
  it("fails chains that drift together, however alike they are", () => {
    const drifting = chains(20, 10, 0.7, {offset: 8, wide: 0.1});
    const {settled, pValue, quantities} = settling(names, drifting, errors);
    expect(quantities[0]!.drift).toBeLessThan(-1);
    expect(pValue).toBeLessThan(0.01);
    expect(settled).toBe(false);
  });
  it("does not mind a drift that is small beside standard errors", () => {
    const drifting = chains(20, 10, 0.7, {offset: 8, wide: 0.1});
    expect(
      settling(
        names,
        drifting,
        errors.map(() => 1000)
      ).pValue
    ).toBe(1);
  });
  it("does not judge a single chain", () => {
    expect(settling(names, chains(1, 6, 0.3), errors).settled).toBeUndefined();
  });
});
