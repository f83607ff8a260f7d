import {describe, expect, it} from "vitest";
import {atSpread, movedAlong, spreadOf} from "../../../src/analysis/definitions/other-spread.js";
import {logistic} from "../../../src/math/logistic.js";
import {streams} from "../../../src/math/random.js";

// Truth: the normal model itself. t ~ N(12, 5^2), y = t + noise with an error of its own, and the
// posterior of t given y.
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
    // By hand: no data, only the prior.
    expect(atSpread(wide, {mean, sd}, 2)).toEqual({gap: 20, error: 12, raw: null, truth: null});
    expect(atSpread(wide, {mean, sd: 0}, 1)).toEqual(wide);
  });
  it("refuses a spread of nothing", () => {
    expect(() => atSpread({gap: 1, error: 1, raw: null, truth: null}, {mean, sd}, 0)).toThrow(
      "invalid times; not above 0: 0"
    );
  });
});

describe("spreadOf", () => {
  it("finds the mean and the spread of true gaps in shrunken ones (recovery)", () => {
    const many = Array.from({length: 5000}, (_, k) => {
      const noise = 1 + (k % 12);
      return posterior(mean + sd * stream.normal(), {noise, luck: noise * stream.normal()}, sd);
    });
    const found = spreadOf(many);
    expect(Math.abs(found.mean - mean)).toBeLessThan(0.25);
    expect(Math.abs(found.sd / sd - 1)).toBeLessThan(0.04);
  });
  it("is the standard deviation where nothing is uncertain (by hand), and refuses nothing at all", () => {
    const known = [2, 4, 9].map((gap) => ({gap, error: 0}));
    expect(spreadOf(known)).toEqual({mean: 5, sd: Math.sqrt(26 / 3)});
    expect(() => spreadOf([])).toThrow("invalid gaps; not one or more: 0");
  });
});

describe("movedAlong", () => {
  it("moves as many times as far as its error is wider (by hand)", () => {
    const [before, after] = [
      {gap: 10, error: 2, truth: 12},
      {gap: 13, error: 3, truth: 18}
    ];
    expect(movedAlong({gap: 8, error: 1, truth: 9}, before, after)).toEqual({gap: 9.5, error: 1.5, truth: 12});
    expect(movedAlong({gap: 8, error: 1, truth: null}, before, after).truth).toBeNull();
    expect(movedAlong(before, before, after)).toEqual(after); // the same students
    expect(movedAlong({gap: 8, error: 1, truth: 9}, before, before)).toEqual({gap: 8, error: 1, truth: 9});
  });
  it("is to first order what the own gap becomes when random effects grow (truth: chances of two kinds of students)", () => {
    // National students have log odds -.3, the own ones -2.5; the slope of the location grows from .30 to .33.
    const gap = (eta: number, slope: number) => 100 * (logistic(eta + 0.5 + slope) - logistic(eta));
    const error = (eta: number, slope: number) => {
      const p = logistic(eta + 0.5 + slope);
      return 100 * p * (1 - p) * 0.1;
    };
    const at = (eta: number, slope: number) => ({gap: gap(eta, slope), error: error(eta, slope), truth: null});
    const moved = movedAlong(at(-2.5, 0.3), at(-0.3, 0.3), at(-0.3, 0.33)).gap - gap(-2.5, 0.3);
    const truth = gap(-2.5, 0.33) - gap(-2.5, 0.3);
    expect(moved / truth).toBeGreaterThan(0.97);
    expect(moved / truth).toBeLessThan(1.03);
  });
});
