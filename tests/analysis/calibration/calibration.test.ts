import {beforeAll, describe, expect, it} from "vitest";
import {monitorCells} from "../../../data-loaders/calibration/monitor-cells.js";
import seedsOnRecord from "../../../data-loaders/calibration/seeds.json" with {type: "json"};
import {load} from "../../../data-loaders/calibration.js";
import {contrastFigures, contrasts, published2020, sixEffects} from "../../../src/analysis/calibration/effects.js";
import {type CalibrationReport, reportOf} from "../../../src/analysis/calibration/report.js";
import {EFFECT_TOLERANCE, SEEDS_TOLERANCE, SHARE_TOLERANCE} from "../../../src/analysis/calibration/targets.js";
import {seeds} from "../../../src/mbo/seeds.js";
import {simulateOutcomeYear} from "../../../src/mbo/simulation/register.js";
import {defaultWorld, worldNames, worlds} from "../../../src/mbo/world/worlds.js";

const committed = load();

describe("the default world", () => {
  let report: CalibrationReport;
  beforeAll(() => {
    report = reportOf(worlds[defaultWorld], seeds.world, monitorCells());
    const lines = report.targets.map(({id, value, reached, difference, met}) => {
      const target = typeof value === "number" ? String(value) : `${value[0]} to ${value[1]}`;
      return `${met ? " " : "!"} ${id.padEnd(24)} ${target.padStart(14)} ${reached.toFixed(2).padStart(12)} ${difference.toFixed(2).padStart(9)}`;
    });
    console.log(`  target                            value      reached difference\n${lines.join("\n")}`);
  }, 180_000);

  it("meets every primary target (truth: the study’s published figures)", () => {
    const missed = report.targets.filter(({rank, met}) => rank === "primary" && !met);
    expect(missed.map(({id, difference}) => `${id}: ${difference}`)).toEqual([]);
    expect(report.targets.filter(({rank}) => rank === "primary").length).toBeGreaterThan(45);
  });
  it("is what the committed table says", () => {
    const rounded = (of: CalibrationReport) => of.targets.map(({id, reached}) => [id, Number(reached.toPrecision(9))]);
    expect(rounded(report)).toEqual(rounded(committed[defaultWorld]));
    expect(report.truth.map(({nietWesters}) => nietWesters.toFixed(6))).toEqual(
      committed[defaultWorld].truth.map(({nietWesters}) => nietWesters.toFixed(6))
    );
  });
});

describe("other seeds", () => {
  const rows: {seed: number; doorstroom: number[]; vsv: number[]}[] = seedsOnRecord.neutraal;
  it.each(["doorstroom", "vsv"] as const)("give the published differences on average over twenty (%s)", (outcome) => {
    expect(rows.map(({seed}) => seed)).toEqual(Array.from({length: 20}, (_, k) => k + 1));
    for (const [k, figure] of contrastFigures[outcome].entries()) {
      const mean = rows.reduce((sum, row) => sum + row[outcome][k]!, 0) / rows.length;
      expect(Math.abs(mean - figure.value), `${contrasts[k]}: ${mean}`).toBeLessThanOrEqual(SEEDS_TOLERANCE);
    }
  });
  it("are what the committed table says (one of them, made again)", () => {
    const {register} = simulateOutcomeYear(worlds[defaultWorld], 7, 2020);
    for (const outcome of ["doorstroom", "vsv"] as const) {
      const again = sixEffects(published2020(register, outcome, 2020));
      expect(again.map((points) => points.toFixed(6))).toEqual(rows[6]![outcome].map((points) => points.toFixed(6)));
    }
  }, 60_000);
});

describe("all worlds", () => {
  it("have a committed table in which each primary target is met", () => {
    for (const name of worldNames) {
      const missed = committed[name].targets.filter(({rank, met}) => rank === "primary" && !met);
      expect(missed.map(({id, difference}) => `${name}, ${id}: ${difference}`)).toEqual([]);
      expect(committed[name].seed).toBe(seeds.world);
    }
  });
  it("give shares within their bar", () => {
    for (const name of worldNames) {
      for (const id of [
        "non-western",
        "non-western-entree",
        "parents-none",
        "parents-western",
        "parents-non-western"
      ]) {
        const target = committed[name].targets.find((t) => t.id === id)!;
        expect(Math.abs(target.difference), `${name}, ${id}`).toBeLessThanOrEqual(SHARE_TOLERANCE);
      }
    }
  });
  it.each(worldNames)(
    "%s: the study’s method on its register gives the published differences",
    (name) => {
      const {register} = simulateOutcomeYear(worlds[name], seeds.world, 2020);
      for (const outcome of ["doorstroom", "vsv"] as const) {
        const reached = sixEffects(published2020(register, outcome, 2020));
        reached.forEach((points, k) => {
          const off = Math.abs(points - contrastFigures[outcome][k]!.value);
          expect(off, `${outcome}, ${contrasts[k]}: ${points}`).toBeLessThanOrEqual(EFFECT_TOLERANCE);
        });
      }
    },
    120_000
  );
  it("differ in what is true", () => {
    const gap = (name: (typeof worldNames)[number]) =>
      committed[name].truth.find(({outcome, year}) => outcome === "doorstroom" && year === 2020)!.nietWesters;
    const gaps = worldNames.map(gap);
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeGreaterThan(2);
    expect(gap("zwaktoets")).toBeLessThan(gap("volmaakt"));
  });
});
