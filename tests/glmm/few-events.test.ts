import {describe, expect, it} from "vitest";
import {buildDesign} from "../../src/glmm/build-design.js";
import {scarceSlopes, slopeEvents} from "../../src/glmm/few-events.js";
import {factorColumn, type Table} from "../../src/glmm/table.js";
import {smallTable} from "./small-data.js";

/** Cells (location, institution, level of a, successes, failures); truth counted by hand. */
const cells: [string, string, string, number, number][] = [
  ["l1", "i1", "none", 6, 20],
  ["l1", "i1", "one", 2, 9],
  ["l2", "i1", "none", 5, 25],
  ["l2", "i1", "one", 7, 3],
  ["l2", "i1", "two", 1, 4],
  ["l3", "i2", "none", 9, 15],
  ["l3", "i2", "one", 4, 4],
  ["l3", "i2", "two", 8, 10],
  ["l4", "i2", "none", 9, 15]
];
const column = (k: 0 | 1 | 2) => factorColumn(cells.map((cell) => cell[k]));
const numbers = (values: number[]) => ({kind: "numeric" as const, values: Float64Array.from(values)});
const counts: Table = {
  rows: cells.length,
  columns: {
    location: column(0),
    institution: column(1),
    a: column(2),
    s: numbers(cells.map((cell) => cell[3])),
    f: numbers(cells.map((cell) => cell[4])),
    x: numbers(cells.map((_, k) => k))
  }
};

describe("events in the strata of random slopes", () => {
  it("are the rarer outcome's, its median over the groups that have the level (counted by hand)", () => {
    const design = buildDesign("cbind(s, f) ~ a + (1 + a + x | location) + (1 + a | institution)", counts);
    const expected = [
      {group: "location", term: "aone", strata: 3, medianEvents: 4},
      {group: "location", term: "atwo", strata: 2, medianEvents: 4.5},
      {group: "institution", term: "aone", strata: 2, medianEvents: 6.5},
      {group: "institution", term: "atwo", strata: 2, medianEvents: 4.5}
    ];
    expect(slopeEvents(design)).toEqual(expected);
    expect(
      slopeEvents(buildDesign("cbind(f, s) ~ a + (1 + a + x | location) + (1 + a | institution)", counts))
    ).toEqual(expected);
  });

  it("are warned of below five, in a sentence", () => {
    const design = buildDesign("cbind(s, f) ~ a + (1 + a | location) + (1 | institution)", counts);
    expect(scarceSlopes(design).map(({text}) => text)).toEqual([
      "few events; the median location with aone has not 5 or more of the rarer outcome, so that the spread of this " +
        "slope is mostly noise: 4",
      "few events; the median location with atwo has not 5 or more of the rarer outcome, so that the spread of this " +
        "slope is mostly noise: 4.5"
    ]);
  });

  it("are enough in large groups, and nothing without slopes", () => {
    const table = smallTable({seed: 5, rowsEach: 120});
    expect(scarceSlopes(buildDesign("y ~ a + (1 + a | location) + (1 | institution)", table))).toEqual([]);
    expect(slopeEvents(buildDesign("y ~ a + (1 + x | location)", table))).toEqual([]);
    expect(slopeEvents(buildDesign("y ~ a", table))).toEqual([]);
  });
});
