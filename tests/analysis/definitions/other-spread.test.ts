import {describe, expect, it} from "vitest";
import {atSpread} from "../../../src/analysis/definitions/other-spread.js";
import {streams} from "../../../src/math/random.js";

// Truth: the normal model itself. t ~ N(12, 5^2), y = t + noise with an error of its own, and the posterior of t given y.
const [mean, sd] = [12, 5];
const stream = streams(7, 1)[0]!;
const locations = Array.from({length: 200}, (_, k) => {
  const noise = 1 + (k % 12);
  return {truth: mean + sd * stream.normal(), noise, luck: noise * stream.normal()};
});

/** The posterior mean and error under a prior with this standard deviation. */
function posterior(truth: number, {noise, luck}: {noise: number; luck: number}, prior: number) {
  const share = prior ** 2 / (prior ** 2 + noise ** 2);
  return {gap: mean + share * (truth + luck - mean), error: Math.sqrt(share) * noise, raw: truth + luck, truth};
}

describe("atSpread", () => {
  it.each([0.1, 0.5, 1, 2, 3])("is the posterior under a prior %d times as wide, with the same luck", (times) => {
    for (const location of locations) {
      const {truth} = location;
      const moved = atSpread(posterior(truth, location, sd), {mean, sd}, times);
      const wanted = posterior(mean + times * (truth - mean), location, times * sd);
      for (const key of ["gap", "error", "raw", "truth"] as const) expect(moved[key]).toBeCloseTo(wanted[key], 9);
    }
  });
  it("changes nothing at once the spread, also where an error is wider than the spread (identity)", () => {
    const wide = {gap: 14, error: 6, raw: null, truth: null};
    expect(atSpread(wide, {mean, sd}, 1)).toEqual(wide);
    expect(atSpread(wide, {mean, sd}, 2)).toEqual({gap: 20, error: 12, raw: null, truth: null}); // by hand: no data, only the prior
    expect(atSpread(wide, {mean, sd: 0}, 1)).toEqual(wide);
  });
  it("refuses a spread of nothing", () => {
    expect(() => atSpread({gap: 1, error: 1, raw: null, truth: null}, {mean, sd}, 0)).toThrow(
      "invalid times; not above 0: 0"
    );
  });
});
