import {describe, expect, it} from "vitest";
import {poolEstimands} from "../../../src/analysis/missing/pooled-estimands.js";
import {imputationInterval, pool, pooledInterval} from "../../../src/analysis/missing/rubin.js";

describe("Rubin's rules", () => {
  it("are the formulas worked out by hand (identity)", () => {
    const pooled = pool([1, 2, 3], [0.5, 0.7, 0.6], 50);
    expect(pooled.estimate).toBeCloseTo(2, 14);
    expect(pooled.within).toBeCloseTo(0.6, 14);
    expect(pooled.between).toBeCloseTo(1, 14);
    expect(pooled.total).toBeCloseTo(0.6 + 4 / 3, 14);
    const lambda = 4 / 3 / (0.6 + 4 / 3);
    const [old, observed] = [2 / lambda ** 2, (51 / 53) * 50 * (1 - lambda)];
    const df = (old * observed) / (old + observed);
    expect(pooled.df).toBeCloseTo(df, 12);
    const r = 4 / 3 / 0.6;
    expect(pooled.missingInformation).toBeCloseTo((r + 2 / (df + 3)) / (r + 1), 12);
  });
  it("of identical imputations add nothing: no between variance, the degrees of freedom of complete data", () => {
    const pooled = pool([0.3, 0.3, 0.3, 0.3], [0.01, 0.01, 0.01, 0.01], 100);
    expect(pooled).toMatchObject({between: 0, imputationVariance: 0, missingInformation: 0, total: 0.01});
    expect(pooled.df).toBeCloseTo((101 / 103) * 100, 12);
    expect(imputationInterval(pooled, 4)).toEqual({lower: 0.3, upper: 0.3});
  });
  it("do not depend on the order of the imputations", () => {
    const [a, b] = [pool([1, 2, 4], [0.1, 0.2, 0.3], 40), pool([4, 1, 2], [0.3, 0.1, 0.2], 40)];
    expect(a.total).toBeCloseTo(b.total!, 14);
    expect(pooledInterval(a)!.upper).toBeCloseTo(pooledInterval(b)!.upper, 12);
  });
  it("give one imputation its estimate and no more", () => {
    expect(pool([2])).toMatchObject({estimate: 2});
    expect(pooledInterval(pool([2], [0.1]))).toBeUndefined();
    expect(() => pool([])).toThrow("invalid estimates; not one or more: 0");
  });
  it("leave boundary values out, and count them", () => {
    const one = (estimate: number) => [{name: "sd", kind: "log sd" as const, estimate}];
    const [pooled] = poolEstimands([one(-1), one(-Infinity), one(-2)]);
    expect(pooled).toMatchObject({estimate: -1.5, atBoundary: 1});
  });
});
