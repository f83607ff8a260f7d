import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type ArcState, feasibleInterval} from "../../../src/analysis/disclosure/cell-network.js";
import {type CountTable, networkOf, withTotals} from "../../../src/analysis/disclosure/count-table.js";
import {cbsRules, defaultRules} from "../../../src/analysis/disclosure/rules.js";
import {leaks, type SafeTable, safeTable} from "../../../src/analysis/disclosure/safe-table.js";

const labels = (prefix: string, n: number) => Array.from({length: n}, (_, k) => `${prefix}${k}`);
const tableOf = (counts: number[][]): CountTable => ({
  rows: labels("r", counts.length),
  columns: labels("c", counts[0]!.length),
  counts
});
const suppressedIn = ({reasons}: SafeTable) => reasons.map((row) => row.map((reason) => reason !== null));
const rulesAt = (threshold: number) => ({...defaultRules, threshold});

/** m x n counts, many of them small. */
const counts = (m: number, n: number, cell: fc.Arbitrary<number>) =>
  fc.array(fc.array(cell, {minLength: n, maxLength: n}), {minLength: m, maxLength: m});
const tables = fc
  .tuple(fc.integer({min: 1, max: 5}), fc.integer({min: 1, max: 5}))
  .chain(([m, n]) => counts(m, n, fc.oneof(fc.nat(12), fc.nat(40), fc.nat(900))))
  .map(tableOf);

/** Every table of counts with these totals and published cells, by trying them all. */
function* candidates(totals: readonly (readonly number[])[], hidden: readonly (readonly boolean[])[]) {
  const [m, n] = [totals.length - 1, totals[0]!.length - 1];
  const own = totals.map((row) => [...row]);
  function* fill(at: number): Generator<number[][]> {
    if (at === m * n) {
      const fits = own.slice(0, m).every((row, i) => sum(row.slice(0, n)) === totals[i]![n]);
      if (fits && totals[m]!.every((total, j) => j === n || sum(own.slice(0, m).map((row) => row[j]!)) === total))
        yield own;
      return;
    }
    const [i, j] = [Math.floor(at / n), at % n];
    if (!hidden[i]![j]) return yield* fill(at + 1);
    const most = Math.min(totals[i]![n]!, totals[m]![j]!);
    for (let value = 0; value <= most; ++value) {
      own[i]![j] = value;
      yield* fill(at + 1);
    }
    own[i]![j] = totals[i]![j]!;
  }
  yield* fill(0);
}
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("what a reader can work out", () => {
  const cases = counts(3, 3, fc.nat(3)).chain((own) =>
    fc.record({own: fc.constant(own), hidden: counts(3, 3, fc.nat(1))})
  );
  it("is exact (reference: every table that fits, tried)", () => {
    fc.assert(
      fc.property(cases, ({own, hidden}) => {
        const totals = withTotals(tableOf(own));
        const secret = totals.map((row, i) => row.map((_, j) => hidden[i]?.[j] === 1));
        const states = secret.map((row) => row.map((is): ArcState => (is ? "suppressed" : "published")));
        const network = networkOf(totals, states);
        const low = own.map((row) => row.map(() => Number.POSITIVE_INFINITY));
        const high = own.map((row) => row.map(() => Number.NEGATIVE_INFINITY));
        for (const candidate of candidates(totals, secret)) {
          for (let i = 0; i < 3; ++i) {
            for (let j = 0; j < 3; ++j) {
              low[i]![j] = Math.min(low[i]![j]!, candidate[i]![j]!);
              high[i]![j] = Math.max(high[i]![j]!, candidate[i]![j]!);
            }
          }
        }
        own.forEach((row, i) => {
          row.forEach((_, j) => {
            expect(feasibleInterval(network, i * 4 + j)).toEqual({low: low[i]![j], high: high[i]![j]});
          });
        });
      }),
      {numRuns: 150, seed: 1}
    );
  });

  it("includes a cell that joins two closed blocks, which bounds per row and column miss (by hand)", () => {
    const own = [
      [20, 30, 50, 60],
      [40, 50, 70, 80],
      [60, 70, 20, 30],
      [80, 90, 40, 50]
    ];
    const isBlock = (i: number, j: number) => (i < 2 && j < 2) || (i > 1 && j > 1 && i < 4 && j < 4);
    const hidden = withTotals(tableOf(own)).map((row, i) => row.map((_, j) => isBlock(i, j) || (i === 1 && j === 2)));
    // rows 0 and 1 minus columns 0 and 1, less what is published, leave the cell (1, 2) alone: 70
    expect(leaks(tableOf(own), hidden, defaultRules)).toEqual([{row: 1, column: 2, low: 70, high: 70}]);
  });

  it("has no upper bound where the totals are gone too", () => {
    const totals = withTotals(tableOf([[3, 40]]));
    const network = networkOf(
      totals,
      totals.map((row) => row.map((): ArcState => "suppressed"))
    );
    expect(feasibleInterval(network, 0)).toEqual({low: 0, high: Number.POSITIVE_INFINITY});
  });
});

describe("a safe table", () => {
  it("hides one small cell in the cheapest rectangle, and rounds last (by hand)", () => {
    // 3 needs three others: 40, 20, 60 cost the least (120 students); with 50, 30, 80 it would be 160.
    const table = tableOf([
      [3, 40, 50],
      [60, 20, 72],
      [80, 90, 30]
    ]);
    const {reasons, cells, rowPercentages} = safeTable(table, defaultRules);
    expect(reasons).toEqual([
      ["small", "secondary", null, null],
      ["secondary", "secondary", null, null],
      [null, null, null, null],
      [null, null, null, null]
    ]);
    expect(cells).toEqual([
      [null, null, 50, 95],
      [null, null, 70, 150],
      [80, 90, 30, 200],
      [145, 150, 150, 445]
    ]);
    expect(rowPercentages[0]).toEqual([null, null, 53.8, 100]); // 50 of 93
    expect(rowPercentages[2]).toEqual([40, 45, 15, 100]);
  });

  it("takes an empty cell and its neighbour with all of a row for disclosure (by hand)", () => {
    const {reasons} = safeTable(
      tableOf([
        [0, 80],
        [50, 60],
        [70, 90]
      ]),
      defaultRules
    );
    expect(reasons[0]!.slice(0, 2)).toEqual(["zero", "all"]);
    expect(reasons[1]!.slice(0, 2)).toEqual(["secondary", "secondary"]);
    expect(reasons[2]).toEqual([null, null, null]);
  });

  it("publishes what is empty by definition, and asks nothing of a row with one possible cell", () => {
    const own = tableOf([
      [0, 80],
      [50, 60],
      [70, 90]
    ]);
    const empty = (row: string, column: string) => row === "r0" && column === "c0";
    const {reasons, cells} = safeTable({...own, empty}, defaultRules);
    expect(reasons.flat().every((reason) => reason === null)).toBe(true);
    expect(cells[0]).toEqual([0, 80, 80]);
    const small = safeTable(
      {
        ...tableOf([
          [0, 4],
          [50, 60],
          [70, 90]
        ]),
        empty
      },
      defaultRules
    );
    expect(small.reasons[0]).toEqual([null, "small", "small"]);
  });

  it("hides a cell that two institutions have nearly to themselves", () => {
    const own = tableOf([
      [100, 100],
      [100, 100]
    ]);
    const contributions = (row: string, column: string) =>
      row === "r0" && column === "c0" ? [60, 35, 5] : [50, 30, 20];
    expect(safeTable({...own, contributions}, defaultRules).reasons[0]![0]).toBe("dominance");
  });

  it("has no totals where none are asked for, and then only primary suppression", () => {
    const {cells, reasons} = safeTable(
      {
        ...tableOf([
          [3, 40],
          [60, 20]
        ]),
        margins: false
      },
      defaultRules
    );
    expect(cells).toEqual([
      [null, 40, null],
      [60, 20, null],
      [null, null, null]
    ]);
    expect(reasons.flat().filter((reason) => reason !== null)).toEqual(["small"]);
  });

  it("gives no percentage of fewer than 100 students where that is the rule", () => {
    const table = tableOf([
      [45, 45],
      [60, 60]
    ]);
    expect(safeTable(table, defaultRules).rowPercentages[0]).toEqual([50, 50, 100]);
    expect(safeTable(table, cbsRules).rowPercentages.slice(0, 2)).toEqual([
      [null, null, null],
      [50, 50, 100]
    ]);
  });

  it("has no suppressed cell that can be worked out to within the threshold, and no published one below it", () => {
    fc.assert(
      fc.property(tables, fc.integer({min: 5, max: 20}), (table, threshold) => {
        const safe = safeTable(table, rulesAt(threshold));
        expect(leaks(table, suppressedIn(safe), rulesAt(threshold))).toEqual([]);
      }),
      {numRuns: 400, seed: 2}
    );
  });

  it("has no row, column or table whose total less the published cells is a small count", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const totals = withTotals(table);
        const hidden = suppressedIn(safeTable(table, defaultRules));
        const lines = [
          ...totals.map((row, i) => row.map((count, j) => ({count, hidden: hidden[i]![j]!}))),
          ...totals[0]!.map((_, j) => totals.map((row, i) => ({count: row[j]!, hidden: hidden[i]![j]!})))
        ];
        for (const line of lines) {
          if (line.at(-1)!.hidden) continue;
          const rest = line.slice(0, -1).filter((cell) => cell.hidden);
          if (rest.length > 0) expect(sum(rest.map(({count}) => count))).toBeGreaterThanOrEqual(10);
        }
      }),
      {numRuns: 400, seed: 3}
    );
  });

  it("is as it was where every cell is large", () => {
    const large = fc
      .tuple(fc.integer({min: 2, max: 5}), fc.integer({min: 2, max: 5}))
      .chain(([m, n]) => counts(m, n, fc.integer({min: 10, max: 900})));
    fc.assert(
      fc.property(large, (own) => {
        const {reasons} = safeTable(tableOf(own), defaultRules);
        expect(reasons.flat().filter((reason) => reason !== null)).toEqual([]);
      }),
      {numRuns: 100, seed: 4}
    );
  });

  it("suppresses for reasons of their own no fewer cells at a higher threshold; what is safe at one is safe below it", () => {
    fc.assert(
      fc.property(tables, fc.integer({min: 5, max: 15}), fc.integer({min: 1, max: 10}), (table, threshold, more) => {
        const low = safeTable(table, rulesAt(threshold)).reasons;
        const high = safeTable(table, rulesAt(threshold + more));
        low.forEach((row, i) => {
          row.forEach((reason, j) => {
            if (reason !== null && reason !== "secondary")
              expect([null, "secondary"]).not.toContain(high.reasons[i]![j]);
          });
        });
        expect(leaks(table, suppressedIn(high), rulesAt(threshold))).toEqual([]);
      }),
      {numRuns: 200, seed: 5}
    );
  });

  it("does not depend on the order of rows and columns (symmetry)", () => {
    const shuffles = tables.chain((table) =>
      fc.record({
        table: fc.constant(table),
        byRow: fc.shuffledSubarray([...table.rows.keys()], {minLength: table.rows.length}),
        byColumn: fc.shuffledSubarray([...table.columns.keys()], {minLength: table.columns.length})
      })
    );
    fc.assert(
      fc.property(shuffles, ({table, byRow, byColumn}) => {
        const {reasons} = safeTable(table, defaultRules);
        const moved = safeTable(
          {
            rows: byRow.map((i) => table.rows[i]!),
            columns: byColumn.map((j) => table.columns[j]!),
            counts: byRow.map((i) => byColumn.map((j) => table.counts[i]![j]!))
          },
          defaultRules
        ).reasons;
        const [m, n] = [byRow.length, byColumn.length];
        [...byRow, m].forEach((i, r) => {
          [...byColumn, n].forEach((j, c) => {
            expect(moved[r]![c]).toBe(reasons[i]![j]);
          });
        });
      }),
      {numRuns: 200, seed: 6}
    );
  });

  it("finds a planted leak: a small cell alone in its row, a published small cell, hidden cells with few between them", () => {
    const table = tableOf([
      [3, 40, 50],
      [60, 20, 70],
      [80, 90, 30]
    ]);
    const only = (...places: [number, number][]) =>
      withTotals(table).map((row, i) => row.map((_, j) => places.some(([r, c]) => r === i && c === j)));
    expect(leaks(table, only(), defaultRules)).toEqual([{row: 0, column: 0, low: 3, high: 3}]);
    expect(leaks(table, only([0, 0]), defaultRules)).toEqual([{row: 0, column: 0, low: 3, high: 3}]);
    expect(leaks(table, only([0, 0], [0, 1], [1, 0]), defaultRules)).toHaveLength(3);
    expect(leaks(table, only([0, 0], [0, 1], [1, 0], [1, 1]), defaultRules)).toEqual([]);
    const few = tableOf([
      [3, 2, 500],
      [2, 4, 500],
      [500, 500, 500]
    ]);
    const block = withTotals(few).map((row, i) => row.map((_, j) => i < 2 && j < 2));
    expect(leaks(few, block, defaultRules)).toHaveLength(4); // none beyond 6
  });

  it.each<[CountTable, string]>([
    [tableOf([[3, -1]]), "invalid count; not a whole number of 0 or more: -1"],
    [tableOf([[3, 1.5]]), "invalid count; not a whole number of 0 or more: 1.5"],
    [tableOf([[Number.NaN]]), "invalid count; not a whole number of 0 or more: NaN"],
    [{...tableOf([[3, 4]]), columns: ["a"]}, "invalid table; not 1 x 1: 2"],
    [{...tableOf([[3, 4]]), empty: () => true}, "invalid table; not empty in r0, c0: 3"]
  ])("refuses %j", (table, message) => {
    expect(() => safeTable(table, defaultRules)).toThrow(message);
  });
});
