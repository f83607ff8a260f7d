import {describe, expect, it} from "vitest";
import {load} from "../../data-loaders/calibration.js";
import {parameterNames} from "../../src/mbo/world/world.js";
import {worldNames} from "../../src/mbo/world/worlds.js";
import {calibrationTable, missedTable} from "../../src/tables/calibration.js";
import {worldParametersTable} from "../../src/tables/world-parameters.js";
import {worldsTable} from "../../src/tables/worlds.js";
import {en} from "../../src/text/en.js";
import {nl} from "../../src/text/nl.js";

const calibrations = load();

describe.each([nl, en])("the tables of the simulated world ($language)", (text) => {
  it("are simulated figures, say so, and leave no cell without a meaning", () => {
    const tables = [
      worldParametersTable(text),
      worldsTable(calibrations, text),
      calibrationTable(calibrations, text),
      missedTable(calibrations, text)
    ];
    for (const {badge, columns, rows} of tables) {
      expect(badge).toBe("simulated");
      expect(rows.length).toBeGreaterThan(5);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        for (const cell of row) expect(String(cell)).not.toMatch(/NaN|undefined|Infinity/);
      }
    }
  });
  it("hold every parameter, every world and every primary target", () => {
    expect(worldParametersTable(text).rows).toHaveLength(parameterNames.length);
    expect(worldsTable(calibrations, text).rows).toHaveLength(worldNames.length);
    const {targets} = calibrations.neutraal;
    expect(calibrationTable(calibrations, text).rows).toHaveLength(targets.filter((t) => t.rank === "primary").length);
    expect(missedTable(calibrations, text).rows).toHaveLength(targets.filter((t) => !t.met).length);
  });
  it("write a difference of percentages in percentage points", () => {
    for (const table of [calibrationTable(calibrations, text), missedTable(calibrations, text)]) {
      expect(table.rows.some((row) => String(row[2]).endsWith("%"))).toBe(true);
      for (const row of table.rows) expect(String(row[3])).not.toContain("%");
    }
  });
  it("show what the method reports beside what is true", () => {
    const row = worldsTable(calibrations, text).rows[worldNames.indexOf("zwaktoets")]!;
    expect(Math.abs((row[2] as number) - 12.5)).toBeLessThan(0.06);
    expect(row[3] as number).toBeLessThan((row[2] as number) - 2);
  });
});
