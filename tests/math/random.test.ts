import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {streams} from "../../src/math/random.js";

const n = 100_000;

function uniforms(seed: number, count: number, which = 0): number[] {
  const stream = streams(seed, which + 1)[which]!;
  return Array.from({length: count}, () => stream.uniform());
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (v: readonly number[]) => v.reduce((s, x) => s + x, 0) / v.length;
  const [ma, mb] = [mean(a), mean(b)];
  const cross = (u: readonly number[], mu: number, v: readonly number[], mv: number) =>
    u.reduce((s, x, i) => s + (x - mu) * (v[i]! - mv), 0);
  return cross(a, ma, b, mb) / Math.sqrt(cross(a, ma, a, ma) * cross(b, mb, b, mb));
}

describe("streams", () => {
  it("gives the same stream for the same seed, another for another", () => {
    expect(uniforms(7, 100)).toEqual(uniforms(7, 100));
    expect(uniforms(7, 100)).not.toEqual(uniforms(8, 100));
  });
  it("gives stream k whatever the number of streams, and whatever the others have drawn", () => {
    const few = streams(3, 2);
    const many = streams(3, 9);
    for (let i = 0; i < 50; ++i) many[0]!.uniform();
    expect(Array.from({length: 20}, () => few[1]!.uniform())).toEqual(
      Array.from({length: 20}, () => many[1]!.uniform())
    );
  });
  it("is pinned: every published number of the simulation hangs on these draws", () => {
    expect(uniforms(20260101, 3)).toMatchInlineSnapshot(`
      [
        0.7786349126836285,
        0.042682540020905435,
        0.9655227189650759,
      ]
    `);
  });
  it("is uniform on (0, 1): range, mean, variance, and tenths (tolerance: five standard errors)", () => {
    const u = uniforms(1, n);
    expect(Math.min(...u.slice(0, 1e4))).toBeGreaterThan(0);
    expect(u.every((x) => x > 0 && x < 1)).toBe(true);
    const mean = u.reduce((s, x) => s + x, 0) / n;
    expect(Math.abs(mean - 1 / 2)).toBeLessThan(5 * Math.sqrt(1 / 12 / n));
    const variance = u.reduce((s, x) => s + (x - mean) ** 2, 0) / n;
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(5 * Math.sqrt(1 / 180 / n));
    for (let tenth = 0; tenth < 10; ++tenth) {
      const share = u.filter((x) => Math.floor(10 * x) === tenth).length / n;
      expect(Math.abs(share - 0.1)).toBeLessThan(5 * Math.sqrt(0.09 / n));
    }
  });
  it("is normal: moments 0, 1, 0, 3 (tolerance: five standard errors)", () => {
    const stream = streams(2, 1)[0]!;
    const x = Array.from({length: n}, () => stream.normal());
    const moment = (k: number) => x.reduce((s, v) => s + v ** k, 0) / n;
    const expected = [0, 1, 0, 3];
    const variances = [1, 2, 15, 96]; // of x^k: E x^2k - (E x^k)^2
    for (const [i, value] of expected.entries()) {
      expect(Math.abs(moment(i + 1) - value)).toBeLessThan(5 * Math.sqrt(variances[i]! / n));
    }
  });
  it("takes one draw a call, so that streams stay in step", () => {
    const [a, b] = [streams(4, 1)[0]!, streams(4, 1)[0]!];
    a.normal();
    b.uniform();
    expect(a.uniform()).toBe(b.uniform());
  });
  it("does not correlate neighbouring seeds or streams (tolerance: five standard errors, 5 / sqrt(n))", () => {
    const m = 10_000;
    for (const seed of [-1, 0, 1, 2, 20260101]) {
      expect(Math.abs(correlation(uniforms(seed, m), uniforms(seed + 1, m)))).toBeLessThan(5 / Math.sqrt(m));
      expect(Math.abs(correlation(uniforms(seed, m, 0), uniforms(seed, m, 1)))).toBeLessThan(5 / Math.sqrt(m));
    }
    // first draws over consecutive seeds: small seeds must not start alike
    const firsts = Array.from({length: 2000}, (_, seed) => uniforms(seed, 1)[0]!);
    expect(Math.abs(correlation(firsts.slice(1), firsts.slice(0, -1)))).toBeLessThan(5 / Math.sqrt(1999));
  });
  it("gives different integers of 32 bits different streams", () => {
    const seed = fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1});
    fc.assert(fc.property(seed, seed, (a, b) => (a === b) === (uniforms(a, 2).join() === uniforms(b, 2).join())));
  });
  it("refuses what is not a 32-bit integer", () => {
    for (const seed of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 32, -(2 ** 32)]) {
      expect(() => streams(seed, 1)).toThrow(`invalid seed; not a 32-bit integer: ${seed}`);
    }
  });
});
