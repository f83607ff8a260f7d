import {describe, expect, it} from "vitest";
import {keyedStream, keyedUniform, keyFrom, subkey} from "../../src/math/keyed-random.js";
import {streams} from "../../src/math/random.js";

const n = 100_000;

const key = keyFrom(streams(5, 1)[0]!);

/** Correlation of two uniform samples. */
const correlation = (a: Float64Array, b: Float64Array) =>
  a.reduce((sum, x, i) => sum + (x - 0.5) * (b[i]! - 0.5), 0) / (a.length / 12);

describe("random numbers by key", () => {
  it("depend on key and place only", () => {
    expect(keyedUniform(7, 3)).toBe(keyedUniform(7, 3));
    expect(keyedUniform(7, 3)).not.toBe(keyedUniform(7, 4));
    expect(keyedUniform(7, 3)).not.toBe(keyedUniform(8, 3));
    const stream = keyedStream(7);
    expect([stream.uniform(), stream.uniform()]).toEqual([keyedUniform(7, 0), keyedUniform(7, 1)]);
  });
  it("are pinned: imputations hang on these draws", () => {
    expect([key, subkey(key, 1), keyedUniform(key, 0), keyedUniform(subkey(key, 1), 2)]).toMatchInlineSnapshot(`
      [
        -1796935263,
        1537241277,
        0.6673453432740644,
        0.2515768565936014,
      ]
    `);
  });
  it("are uniform: range, mean, variance and tenths, along a key and over the keys of rows (five standard errors)", () => {
    const along = Float64Array.from({length: n}, (_, k) => keyedUniform(key, k));
    const across = Float64Array.from({length: n}, (_, row) => keyedUniform(subkey(key, row), 0));
    for (const u of [along, across]) {
      expect(u.every((x) => x > 0 && x < 1)).toBe(true);
      const mean = u.reduce((sum, x) => sum + x, 0) / n;
      expect(Math.abs(mean - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / n));
      const variance = u.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n;
      expect(Math.abs(variance - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / n));
      for (let tenth = 0; tenth < 10; ++tenth) {
        const share = u.filter((x) => Math.floor(10 * x) === tenth).length / n;
        expect(Math.abs(share - 0.1)).toBeLessThan(5 * Math.sqrt(0.09 / n));
      }
    }
  });
  it("do not correlate between neighbouring rows, draws, iterations or keys (five standard errors)", () => {
    const of = (which: number, at: (row: number) => number) =>
      Float64Array.from({length: n}, (_, row) => keyedUniform(subkey(which, row), at(row)));
    const base = of(key, () => 0);
    const others = [
      of(key, () => 1),
      of(key + 1, () => 0),
      of(subkey(key, 1), () => 0),
      Float64Array.from(base, (_, row) => base[(row + 1) % n]!)
    ];
    for (const other of others) expect(Math.abs(correlation(base, other))).toBeLessThan(5 / Math.sqrt(n));
  });
});
