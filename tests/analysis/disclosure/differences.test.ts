import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {distinguishable} from "../../../src/analysis/disclosure/differences.js";
import {locationVerdicts} from "../../../src/analysis/disclosure/location-verdicts.js";
import {figureKey, memberships, type Selected} from "../../../src/analysis/disclosure/memberships.js";
import {cbsRules, defaultRules} from "../../../src/analysis/disclosure/rules.js";
import {factorColumn} from "../../../src/glmm/table.js";

interface Student {
  readonly location?: string;
  readonly level: "geen" | "niet-westers";
  readonly success: boolean;
}

const group = (level: Student["level"], successes: number, failures: number, location = "l1"): Student[] => [
  ...Array.from({length: successes}, () => ({location, level, success: true})),
  ...Array.from({length: failures}, () => ({location, level, success: false}))
];

/** The students of the register that are in the selection. */
function selected(register: readonly Student[], isIn: (row: number) => boolean): Selected {
  const rows = Int32Array.from([...register.keys()].filter(isIn));
  const own = Array.from(rows, (row) => register[row]!);
  const columns = {
    locatie: factorColumn(own.map(({location}) => location)),
    migratieachtergrond: factorColumn(own.map(({level}) => level)),
    y: {kind: "numeric" as const, values: Uint8Array.from(own, ({success}) => Number(success))}
  };
  return {rows, table: {rows: rows.length, columns}};
}

const levels = ["niet-westers"];

const accepted = (selections: readonly Selected[], rules = defaultRules) => {
  const students = memberships(selections, ["geen", ...levels]);
  const figures = distinguishable(students, selections.length, levels, "geen", rules);
  return figures.map((own) => own.has(figureKey("l1", "niet-westers")));
};

describe("differencing", () => {
  // rows 0-99 without a background (50 + 50), rows 100-159 with one (30 + 30)
  const register = [...group("geen", 50, 50), ...group("niet-westers", 30, 30)];
  const everyone = selected(register, () => true);
  const without = (...rows: number[]) => selected(register, (row) => !rows.includes(row));
  const range = (from: number, to: number) => Array.from({length: to - from}, (_, k) => from + k);

  it("keeps the first of two selections that differ by a few students, in either group (by hand)", () => {
    expect(accepted([everyone, without(100, 101, 130)])).toEqual([true, false]);
    expect(accepted([everyone, without(0, 1, 50)])).toEqual([true, false]);
    expect(accepted([without(100, 101, 130), everyone])).toEqual([true, false]);
  });

  it("lets through the same students, and a difference of as many of both outcomes as the threshold", () => {
    expect(accepted([everyone, everyone])).toEqual([true, true]);
    expect(accepted([everyone, without(...range(100, 110), ...range(130, 140))])).toEqual([true, true]);
    // twelve students, but all of them successes: that they are would follow
    expect(accepted([everyone, without(...range(100, 112))])).toEqual([true, false]);
  });

  it("sees a swap of a few students, which leaves the number as it was", () => {
    expect(accepted([without(100, 101), without(102, 103)])).toEqual([true, false]);
  });

  it("sees the remainder of three selections, which no pair shows (by hand)", () => {
    const first = selected(register, (row) => row < 100 || [...range(100, 115), ...range(130, 145)].includes(row));
    const second = selected(register, (row) => row < 100 || [...range(115, 127), ...range(145, 157)].includes(row));
    // the whole less both: rows 127-129 and 157-159, six students
    expect(accepted([first, second])).toEqual([true, true]);
    expect(accepted([first, everyone])).toEqual([true, true]);
    expect(accepted([second, everyone])).toEqual([true, true]);
    expect(accepted([first, second, everyone])).toEqual([true, true, false]);
  });

  it("does not ask 100 students of a difference, and accepts no selection that has nobody", () => {
    expect(accepted([everyone, without(...range(100, 110), ...range(130, 140))], cbsRules)).toEqual([true, true]);
    expect(accepted([selected(register, () => false), everyone])).toEqual([false, true]);
  });

  it("never accepts two that a small set of students tells apart", () => {
    const members = fc.array(fc.tuple(fc.nat(159), fc.integer({min: 1, max: 40})), {minLength: 0, maxLength: 3});
    fc.assert(
      fc.property(fc.array(members, {minLength: 2, maxLength: 5}), (left) => {
        const selections = left.map((parts) =>
          selected(register, (row) => !parts.some(([from, size]) => row >= from && row < from + size))
        );
        const taken = selections.filter((_, k) => accepted(selections)[k]);
        for (const a of taken) {
          for (const b of taken) {
            const inB = new Set(b.rows);
            for (const level of ["geen", "niet-westers"]) {
              const only = [...a.rows].filter((row) => !inB.has(row) && register[row]!.level === level);
              const successes = only.filter((row) => register[row]!.success).length;
              if (only.length > 0) expect(Math.min(successes, only.length - successes)).toBeGreaterThanOrEqual(10);
            }
          }
        }
      }),
      {numRuns: 200, seed: 1}
    );
  });

  it("refuses more selections than it has bits for", () => {
    const many = Array.from({length: 31}, () => everyone);
    expect(() => memberships(many, levels)).toThrow("invalid selections; not 30 or fewer: 31");
  });
});

describe("the locations of several selections together", () => {
  const small = group("niet-westers", 4, 4, "a");
  const register = [
    ...["a", "b", "c", "d"].flatMap((location) => group("geen", 30, 30, location)), // rows 0-239
    ...small, // 240-247: too few
    ...group("niet-westers", 20, 20, "b"), // 248-287
    ...group("niet-westers", 30, 30, "c"), // 288-347
    ...group("niet-westers", 90, 90, "d")
  ];
  const everyone = selected(register, () => true);
  // c with 12 of each outcome fewer: 36 students, now fewer than b
  const fewer = selected(register, (row) => !((row >= 288 && row < 300) || (row >= 318 && row < 330)));
  const verdicts = (selections: readonly Selected[], at = 0) =>
    Object.fromEntries(locationVerdicts(selections, at, levels, "geen", defaultRules));

  it("hide a small one with the smallest other (by hand)", () => {
    expect(verdicts([everyone])).toEqual({
      "a|niet-westers": "few-students",
      "b|niet-westers": "secondary",
      "c|niet-westers": null,
      "d|niet-westers": null
    });
    expect(verdicts([fewer])).toMatchObject({"b|niet-westers": null, "c|niet-westers": "secondary"});
  });

  it("hide in all selections what hides another in one of them (by hand)", () => {
    // else b, shown in the second with the same 40 students, would give back the 8 of a in the first
    for (const at of [0, 1]) {
      expect(verdicts([everyone, fewer], at)).toEqual({
        "a|niet-westers": "few-students",
        "b|niet-westers": "secondary",
        "c|niet-westers": "secondary",
        "d|niet-westers": null
      });
    }
  });

  it("are those with students in the selection", () => {
    const withoutA = selected(register, (row) => register[row]!.location !== "a");
    expect(Object.keys(verdicts([withoutA, everyone]))).toEqual(["b|niet-westers", "c|niet-westers", "d|niet-westers"]);
    expect(verdicts([selected(register, () => false), withoutA], 1)).toEqual({
      "b|niet-westers": null,
      "c|niet-westers": null,
      "d|niet-westers": null
    });
  });
});
