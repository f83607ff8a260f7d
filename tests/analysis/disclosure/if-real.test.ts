import {describe, expect, it} from "vitest";
import type {Evidence, Unit} from "../../../src/analysis/definitions/evidence.js";
import type {DescriptiveRow} from "../../../src/analysis/descriptive/descriptive-row.js";
import {ifReal} from "../../../src/analysis/disclosure/if-real.js";
import {defaultRules} from "../../../src/analysis/disclosure/rules.js";

const cell = (level: string, byLevel: string, count: number, more: Partial<DescriptiveRow> = {}): DescriptiveRow => ({
  table: "kruistabel",
  year: 2020,
  variable: "niveau",
  level,
  by: "migratieachtergrond",
  byLevel,
  count,
  total: 1000,
  share: count / 1000,
  small: false,
  ...more
});

function unit(students: number, group: number | null, references = 100, reference = 0.5): Unit {
  const raw = group === null ? null : {group, reference};
  const chances = {group: 0.5, reference: 0.5, groupError: 0.1, referenceError: 0.1, correlation: 0};
  return {id: "l", institution: "i", students, references, ...chances, raw, truth: null};
}

const evidence = (locations: Unit[], held: Evidence["held"] = "alles"): Evidence => ({
  outcome: "doorstroom",
  group: "niet-westers",
  held,
  students: 1,
  references: 1,
  national: {group: 0.5, reference: 0.5, groupError: 0.1, referenceError: 0.1, correlation: 0, truth: null},
  locations,
  institutions: [],
  spread: null
});

describe("what would not be shown of real students", () => {
  it("counts small cells, and what would give them back (by hand: one small cell takes three others with it)", () => {
    const rows = [cell("1", "geen", 4), cell("1", "westers", 60), cell("2", "geen", 70), cell("2", "westers", 80)];
    const {figures, reasons} = ifReal(rows, [], defaultRules).cells;
    expect(figures).toBe(9); // four cells, four totals and the total of all
    expect(reasons.small).toBe(1);
    expect(reasons.secondary).toBe(3);
  });
  it("looks at a table a year and variable, by migration background only, and not at means", () => {
    const rows = [
      cell("1", "geen", 50),
      cell("1", "geen", 50, {year: 2019}),
      cell("bekend", "geen", 3, {table: "gemiddelde"}),
      cell("geen", "1", 3, {by: "niveau", variable: "migratieachtergrond"})
    ];
    expect(ifReal(rows, [], defaultRules).cells).toEqual({figures: 8, reasons: {}}); // twice one cell with its totals
  });
  it("counts locations with too few in a group (by hand)", () => {
    const locations = [unit(100, 0.5), unit(9, 0.5), unit(100, 0.05), unit(100, 0.95), unit(0, null)];
    expect(ifReal([], [evidence(locations), evidence(locations, "niets")], defaultRules).locations).toEqual([
      {
        outcome: "doorstroom",
        group: "niet-westers",
        figures: 5,
        reasons: {"few-students": 2, "few-successes": 1, "few-failures": 1}
      }
    ]);
  });
});
