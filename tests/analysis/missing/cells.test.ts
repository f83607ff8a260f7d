import {expect, it} from "vitest";
import {cellFactor} from "../../../src/analysis/missing/cell-factor.js";
import {cellsOf} from "../../../src/analysis/missing/cells.js";
import type {FactorColumn, Table} from "../../../src/glmm/table.js";
import {finish} from "../../../src/math/finish.js";

// Ages 15, 16, 17 and 30: at 15 the year is 2012, at 16 mostly 2011; of 17 and 30 nobody's is known.
const ages = [15, 15, 15, 16, 16, 16, 16, 17, 30, Number.NaN];
const years: FactorColumn = {
  kind: "factor",
  levels: ["2010", "2011", "2012"],
  codes: Uint8Array.of(2, 2, 0, 1, 1, 2, 0, 0, 0, 0)
};
const unknown = Int32Array.of(2, 6, 7, 8, 9);
const table: Table = {rows: 10, columns: {leeftijd: {kind: "numeric", values: Float64Array.from(ages)}, years}};
const cells = cellsOf(table, "leeftijd", years, unknown);

it("a value of which nobody's level is known goes with the nearest that has some", () => {
  expect(new Set(cells.cell).size).toBe(2);
  expect([...cells.cell].map((cell) => cell === cells.cell[3])).toEqual([
    false,
    false,
    false,
    true,
    true,
    true,
    true,
    true,
    true,
    true
  ]);
  expect([...cells.filled.codes]).toEqual([2, 2, 2, 1, 1, 2, 1, 1, 1, 1]);
});

it("only levels that are known in the cell are imputed, in their shares (recovery)", () => {
  const model = cellFactor({
    levels: 3,
    codes: Uint8Array.from(years.codes),
    cell: cells.cell,
    cells: cells.count,
    rows: unknown
  });
  const draws = 4000;
  let mean = 0;
  for (let key = 0; key < draws; ++key) {
    finish(model.renew(Uint8Array.of(2, 1, 1, 1, 1), key, undefined));
    expect([...model.prior.subarray(0, 3)]).toEqual([0, 0, 1]);
    mean += model.prior[3 + 2]! / draws;
  }
  expect(model.prior[3]).toBe(0); // 2010 is nobody's
  // Dirichlet(2 + 4 imputed, 1): mean 1 / 7, sd .12, so that of 4000 the mean is within .008.
  expect(Math.abs(mean - 1 / 7)).toBeLessThan(0.008);
});
