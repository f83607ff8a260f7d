import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {isDominated} from "../../../src/analysis/disclosure/dominance.js";
import {fixedFor, fixedSpecifications, placeInList} from "../../../src/analysis/disclosure/fixed-specifications.js";
import {modeOf} from "../../../src/analysis/disclosure/mode.js";
import {roundTo} from "../../../src/analysis/disclosure/round-to.js";
import {cbsRules, checkRules, defaultRules} from "../../../src/analysis/disclosure/rules.js";
import {safeFlow} from "../../../src/analysis/disclosure/safe-flow.js";
import {safeParts} from "../../../src/analysis/disclosure/safe-parts.js";
import {tooFew} from "../../../src/analysis/disclosure/tally.js";
import {outcomeYears, publishedSpecification} from "../../../src/analysis/specification/specification.js";
import {fromQuery, toQuery} from "../../../src/analysis/specification/specification-query.js";
import type {StepName} from "../../../src/analysis/students/select-students.js";
import type {Table} from "../../../src/glmm/table.js";
import {firstLocationYear} from "../../../src/mbo/codebook.js";

describe("rules", () => {
  it("are those of the design where nothing is given", () => {
    expect(checkRules({})).toEqual(defaultRules);
    expect(defaultRules).toMatchObject({
      threshold: 10,
      residualDegrees: 10,
      dominance: {largest: 2, share: 0.9},
      rounding: {counts: 5, points: 0.1}
    });
    expect(cbsRules.percentageBase).toBe(100);
    expect(checkRules({threshold: 15, rounding: {counts: 10}})).toEqual({
      ...defaultRules,
      threshold: 15,
      rounding: {...defaultRules.rounding, counts: 10}
    });
    expect(checkRules({threshold: 3, allowBelowFive: true}).threshold).toBe(3);
  });

  it.each([
    [{threshold: 4}, "invalid threshold; below 5 without allowBelowFive: 4"],
    [{threshold: 9.5}, "invalid threshold; not a whole number of 1 or more: 9.5"],
    [{threshold: 0, allowBelowFive: true}, "invalid threshold; not a whole number of 1 or more: 0"],
    [{threshold: "10"}, 'invalid threshold; not a whole number of 1 or more: "10"'],
    [{allowBelowFive: "yes"}, "invalid allowBelowFive; not true or false: yes"],
    [{percentageBase: -1}, "invalid percentageBase; not a whole number of 1 or more: -1"],
    [{dominance: {share: 1.2}}, "invalid dominance.share; not in (0, 1]: 1.2"],
    [{rounding: {counts: 0}}, "invalid rounding.counts; not above 0: 0"],
    [{treshold: 10}, "invalid rules; not one of threshold, allowBelowFive"],
    [{dominance: {k: 2}}, "invalid dominance; not one of largest, share: k"],
    [[], "invalid rules; not an object: []"]
  ])("refuse %j", (given, message) => {
    expect(() => checkRules(given)).toThrow(message);
  });
});

describe("a figure about groups", () => {
  const group = (students: number, successes: number) => ({students, successes});

  it("needs students, successes and failures in each of them (by hand)", () => {
    expect(tooFew([group(20, 10), group(400, 30)], defaultRules)).toBeNull();
    expect(tooFew([group(9, 5), group(400, 30)], defaultRules)).toBe("few-students");
    expect(tooFew([group(400, 30), group(100, 9)], defaultRules)).toBe("few-successes");
    expect(tooFew([group(400, 391)], defaultRules)).toBe("few-failures");
    expect(tooFew([group(50, 0)], defaultRules)).toBe("few-successes"); // zero and 100% count as disclosure
    expect(tooFew([group(99, 50)], cbsRules)).toBe("small-base");
    expect(tooFew([group(100, 50)], cbsRules)).toBeNull();
  });

  const groups = fc.array(
    fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => group(a + b, a)),
    {minLength: 1, maxLength: 2}
  );

  it("is monotone in the threshold, and the same when groups, or success and failure, change places", () => {
    fc.assert(
      fc.property(groups, fc.integer({min: 5, max: 40}), fc.nat(20), (own, threshold, more) => {
        const low = tooFew(own, {...defaultRules, threshold});
        const high = tooFew(own, {...defaultRules, threshold: threshold + more});
        if (low !== null) expect(high).not.toBeNull();
        const swapped = own.map(({students, successes}) => group(students, students - successes)).reverse();
        expect(tooFew(swapped, {...defaultRules, threshold}) === null).toBe(low === null);
      }),
      {numRuns: 500, seed: 1}
    );
  });
});

describe("parts of a published whole", () => {
  const parts = (...students: number[]) =>
    students.map((count) => ({students: count, state: count < 10 ? ("suppressed" as const) : ("published" as const)}));

  it("take the smallest other with them where they would be given back (by hand)", () => {
    expect(safeParts(parts(3, 200, 50, 400), 10)).toEqual([true, false, true, false]);
    expect(safeParts(parts(6, 200, 7, 400), 10)).toEqual([true, false, true, false]); // 13 between them: each 0 to 13
    expect(safeParts(parts(3, 4, 60, 400), 10)).toEqual([true, true, true, false]); // 7 between them
    expect(safeParts(parts(100, 200), 10)).toEqual([false, false]);
    expect(safeParts(parts(8), 10)).toBeNull();
  });

  it("leave between the suppressed ones nobody, or the threshold and two of them", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(12), fc.nat(500)), {minLength: 1, maxLength: 12}), (students) => {
        const safe = safeParts(parts(...students), 10);
        if (safe === null) return;
        const hidden = students.filter((_, k) => safe[k]);
        if (hidden.length === 0) return;
        expect(hidden.length).toBeGreaterThan(1);
        expect(hidden.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(10);
      }),
      {numRuns: 500, seed: 2}
    );
  });
});

describe("the flow chart", () => {
  const steps = (...sizes: [StepName, number, boolean?][]) =>
    sizes.slice(1).map(([name, after, applied = true], k) => ({name, before: sizes[k]![1], after, applied}));
  const numbers = (...flow: ReturnType<typeof steps>) => {
    const {before, steps: safe} = safeFlow(flow, 10);
    return [before, ...safe.map(({after}) => after)];
  };

  it("leaves out a number that is too close to the next published one (by hand)", () => {
    const small = steps(["common", 1000], ["background", 997], ["age", 900], ["tracks", 890]);
    expect(numbers(...small)).toEqual([null, 997, 900, 890]);
    expect(numbers(...steps(["common", 1000], ["background", 900], ["age", 897]))).toEqual([1000, null, 897]);
  });

  it("repeats the number where a step is switched off, and not where a step found nobody", () => {
    expect(numbers(...steps(["common", 1000], ["background", 900], ["cito", 900, false]))).toEqual([1000, 900, 900]);
    expect(numbers(...steps(["common", 1000], ["background", 900], ["cito", 900, true]))).toEqual([1000, null, 900]);
    expect(numbers(...steps(["common", 1000], ["cito", 1000, false]))).toEqual([1000, 1000]);
  });

  it("never shows two numbers that differ by fewer than the threshold", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), {minLength: 1, maxLength: 8}), (left) => {
        let size = 5000;
        const flow = left.map((out) => {
          size -= out;
          return {name: "age" as const, before: size + out, after: size, applied: true};
        });
        const shown = numbers(...flow).filter((count) => count !== null);
        shown.slice(1).forEach((count, k) => {
          expect(shown[k]! - count).toBeGreaterThanOrEqual(10);
        });
        expect(shown.at(-1)).toBe(size);
      }),
      {numRuns: 300, seed: 3}
    );
  });
});

describe("rounding", () => {
  it("goes to the nearest multiple, halves away from zero (by hand)", () => {
    expect([12, 12.5, 13, -12.5, 0, 2].map((x) => roundTo(x, 5))).toEqual([10, 15, 15, -15, 0, 0]);
    expect([12.34, 12.35001, -0.04, 0.3].map((x) => roundTo(x, 0.1))).toEqual([12.3, 12.4, 0, 0.3]);
  });
  it("is odd, within half a base, and has no digits beyond it", () => {
    fc.assert(
      fc.property(fc.double({min: -1e6, max: 1e6, noNaN: true}), (x) => {
        const rounded = roundTo(x, 0.1);
        expect(Object.is(roundTo(-x, 0.1), rounded === 0 ? 0 : -rounded)).toBe(true);
        expect(Math.abs(rounded - x)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(String(rounded)).toMatch(/^-?\d+(\.\d)?$/);
      }),
      {numRuns: 500, seed: 4}
    );
  });
});

describe("dominance", () => {
  it("asks whether two have more than 90% (by hand)", () => {
    expect(isDominated([50, 45, 5], defaultRules)).toBe(true);
    expect(isDominated([50, 40, 10], defaultRules)).toBe(false); // exactly 90%
    expect(isDominated([5, 1000], defaultRules)).toBe(true);
    expect(isDominated([], defaultRules)).toBe(false);
    expect(() => isDominated([3, -1], defaultRules)).toThrow("invalid contribution; not 0 or more: -1");
  });
});

describe("the mode", () => {
  const register = (...values: number[]): Table => ({
    rows: values.length,
    columns: {gesimuleerd: {kind: "numeric", values: Float64Array.from(values)}}
  });
  const silent: Table = {rows: 2, columns: {}};

  it("is decided by the data; the user only where they are silent, or to be strict", () => {
    expect(modeOf(register(1, 1))).toBe("reported");
    expect(modeOf(register(1, 0))).toBe("enforced");
    expect(modeOf(register(1, Number.NaN))).toBe("enforced");
    expect(modeOf(silent)).toBe("enforced");
    expect(modeOf(silent, "simulated")).toBe("reported");
    expect(modeOf(register(1, 1), "real")).toBe("enforced");
    const codes = {kind: "factor" as const, levels: ["1"], codes: Uint8Array.of(0, 0)};
    expect(modeOf({rows: 2, columns: {gesimuleerd: codes}})).toBe("reported");
    expect(() => modeOf(register(1, 0), "simulated")).toThrow(
      "invalid claim; the data do not say 1 in every row of gesimuleerd: simulated"
    );
  });
});

describe("the fixed list", () => {
  it("has specifications that can be, each once and as an address writes them, for every year with locations", () => {
    const queries = fixedSpecifications.map(({query}) => query);
    expect(queries.map((query) => toQuery(fromQuery(query)))).toEqual(queries);
    expect(new Set(queries).size).toBe(queries.length);
    for (const year of outcomeYears.filter((t) => t > firstLocationYear)) {
      for (const outcome of ["doorstroom", "vsv"] as const) {
        const list = fixedFor({outcome, year});
        expect(list.map(placeInList)).toEqual([...queries.keys()]);
      }
    }
    for (const {reason} of fixedSpecifications) expect(reason).not.toBe("");
  });
  it("does not look at what does not matter to locations, and knows nothing else", () => {
    const subgroup = {variable: "niveau", value: "2"} as const;
    expect(placeInList({...publishedSpecification, definition: "population", subgroup})).toBe(0);
    expect(placeInList(fromQuery("leeftijd=14-24"))).toBe(-1);
    expect(placeInList(fromQuery("model=2i&cito=listwise"))).toBe(-1);
  });
});
