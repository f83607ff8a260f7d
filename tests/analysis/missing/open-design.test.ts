import {describe, expect, it} from "vitest";
import {gridFor, gridPlace, gridValue} from "../../../src/analysis/missing/grid.js";
import {openDesign, setCodes, setNumbers} from "../../../src/analysis/missing/open-design.js";
import {buildDesign} from "../../../src/glmm/build-design.js";
import {fixedPartInto} from "../../../src/glmm/linear-predictor.js";
import {numbers, smallTable, withColumn} from "../../glmm/small-data.js";

const table = smallTable({seed: 12, rowsEach: 12});
const formula = "y ~ a*x + ns(x, 3) + (1 | location)";
const rows = Int32Array.from({length: 60}, (_, k) => 5 * k);

describe("an open design", () => {
  it("after values are written is the design of the table with those values (identity)", () => {
    const grid = gridFor(numbers(table, "x"));
    const {source, ...built} = buildDesign(formula, table, {continuous: ["x"]});
    const open = openDesign(
      {source, ...built},
      {number: {name: "x", rows, grid}, factors: [{name: "a", rows, levels: 3}]}
    );
    const before = numbers(table, "a");
    open.factors[0]!.codes.set(rows.map((row) => before[row]!));
    setNumbers(
      open.number!,
      Float64Array.from(rows, (_, k) => gridValue(grid, 700 + 3 * k))
    );
    setCodes(
      open.factors[0]!,
      rows.map((row) => (before[row]! + 1) % 3)
    );
    const x = numbers(table, "x");
    const a = before.slice();
    rows.forEach((row, k) => {
      x[row] = gridValue(grid, 700 + 3 * k);
      a[row] = (a[row]! + 1) % 3;
    });
    const factor = table.columns.a as {kind: "factor"; levels: readonly string[]};
    const other = withColumn(withColumn(table, "x", {kind: "numeric", values: x}), "a", {
      ...factor,
      codes: Uint8Array.from(a)
    });
    const beta = Float64Array.of(0.2, -0.4, 0.7, 0, 0.3, -0.6, 1.1, 0.5, -0.2).subarray(0, open.design.columns.length);
    // The spline's knots stay where the first values put them; the other columns are compared.
    const spline = open.design.columns.map(({name}) => name.startsWith("ns("));
    const plain = beta.map((entry, k) => (spline[k] ? 0 : entry));
    const fresh = buildDesign(formula, other, {continuous: ["x"]});
    const own = fixedPartInto(new Float64Array(table.rows), open.design.blocks, plain);
    const theirs = fixedPartInto(new Float64Array(table.rows), fresh.blocks, plain);
    const byRow = (eta: Float64Array, places: Int32Array) => {
      const sorted = new Float64Array(eta.length);
      places.forEach((row, i) => {
        sorted[row] = eta[i]!;
      });
      return sorted;
    };
    const [left, right] = [byRow(own, source), byRow(theirs, fresh.source)];
    left.forEach((eta, row) => {
      expect(eta).toBeCloseTo(right[row]!, 12);
    });
  });
});

describe("the grid", () => {
  it("reaches six standard deviations beyond the sample in exact steps of about 1/128", () => {
    const grid = gridFor([500, 520, 530, 550]);
    expect(grid.step).toBe(0.125);
    expect(gridValue(grid, gridPlace(grid, 530))).toBe(530);
    expect(gridPlace(grid, -1e9)).toBe(0);
    expect(gridPlace(grid, 1e9)).toBe(grid.size - 1);
    expect(gridValue(grid, 0)).toBeLessThan(500 - 6 * 17);
  });
});
