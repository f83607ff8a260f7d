import {type ArcState, feasibleInterval} from "./cell-network.js";
import {type CountTable, isAsked, isEmpty, networkOf, withTotals} from "./count-table.js";
import {isDominated} from "./dominance.js";
import {protectNetwork, recoverable} from "./protect-network.js";
import type {Reason} from "./reason.js";
import {roundTo} from "./round-to.js";
import type {DisclosureRules} from "./rules.js";

/** A table as it may be published. Grids are (rows + 1) x (columns + 1): totals come last. */
export interface SafeTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /**
   * Rounded, last of all: so a total is not the sum of its rounded parts. Null: suppressed, or a total that is
   * not asked for.
   */
  readonly cells: readonly (readonly (number | null)[])[];
  /**
   * Cells as per cents of the total of their row, rounded; null where either is suppressed or the base is too small.
   */
  readonly rowPercentages: readonly (readonly (number | null)[])[];
  /** Null: published. For the report, not for readers: that a cell is secondary narrows what it can be. */
  readonly reasons: readonly (readonly (Reason | null)[])[];
}

/**
 * Primary suppression (small cells, empty ones, cells with their whole row or column, dominated ones), then secondary
 * suppression until no suppressed count can be worked out to within less than the threshold, then rounding.
 *
 * Rows and columns keep their order, which does not matter to what is suppressed.
 *
 * @throws RangeError for a count that is no whole number of 0 or more, or counts that are not rows x columns.
 */
export function safeTable(table: CountTable, rules: DisclosureRules): SafeTable {
  const reasons = suppression(table, rules);
  const totals = withTotals(table);
  const shown = (i: number, j: number) => reasons[i]![j] === null && isAsked(table, i, j);
  const cells = totals.map((row, i) =>
    row.map((count, j) => (shown(i, j) ? roundTo(count, rules.rounding.counts) : null))
  );
  const last = table.columns.length;
  const rowPercentages = totals.map((row, i) =>
    row.map((count, j) => {
      const base = row[last]!;
      if (!shown(i, j) || !shown(i, last) || !(base > 0) || base < (rules.percentageBase ?? 0)) return null;
      return roundTo((100 * count) / base, rules.rounding.points);
    })
  );
  return {rows: table.rows, columns: table.columns, cells, rowPercentages, reasons};
}

/** A suppressed cell that a reader can work out too well, or a published one that should not be. */
export interface Leak {
  readonly row: number;
  readonly column: number;
  /** What the cell can be, given all that is published. */
  readonly low: number;
  readonly high: number;
}

/**
 * Holds a pattern of suppression, whoever made it, against the rules: the leaks, in the order of the cells; none
 * if it is safe.
 *
 * @param suppressed (rows + 1) x (columns + 1).
 */
export function leaks(table: CountTable, suppressed: readonly (readonly boolean[])[], rules: DisclosureRules): Leak[] {
  const totals = withTotals(table);
  const first = primary(table, totals, rules);
  const network = networkOf(
    totals,
    states(table, (i, j) => suppressed[i]![j]!)
  );
  const weak = new Set(recoverable(network, rules.threshold));
  return totals.flatMap((row, i) =>
    row.flatMap((_, j) => {
      const at = i * row.length + j;
      const open = first[i]![j] !== null && network.arcs[at]!.state === "published";
      return open || weak.has(at) ? [{row: i, column: j, ...feasibleInterval(network, at)}] : [];
    })
  );
}

/** The reason per place, worked out in the order of the labels so that the order of the table does not matter. */
function suppression(table: CountTable, rules: DisclosureRules): (Reason | null)[][] {
  check(table);
  const {rows, columns, counts} = table;
  const [byRow, byColumn] = [sortedPlaces(rows), sortedPlaces(columns)];
  const sorted: CountTable = {
    ...table,
    rows: byRow.map((i) => rows[i]!),
    columns: byColumn.map((j) => columns[j]!),
    counts: byRow.map((i) => byColumn.map((j) => counts[i]![j]!))
  };
  const found = inOrder(sorted, rules);
  const rowOf = [...invert(byRow), rows.length];
  const columnOf = [...invert(byColumn), columns.length];
  return rowOf.map((i) => columnOf.map((j) => found[i]![j]!));
}

function inOrder(table: CountTable, rules: DisclosureRules): (Reason | null)[][] {
  const totals = withTotals(table);
  const first = primary(table, totals, rules);
  const network = networkOf(
    totals,
    states(table, (i, j) => first[i]![j] !== null)
  );
  const {arcs} = protectNetwork(network, rules.threshold);
  return first.map((row, i) =>
    row.map((reason, j) => reason ?? (arcs[i * row.length + j]!.state === "suppressed" ? "secondary" : null))
  );
}

function states(table: CountTable, isSuppressed: (i: number, j: number) => boolean): ArcState[][] {
  const state = (i: number, j: number): ArcState => {
    if (isEmpty(table, i, j)) return "fixed";
    if (!isAsked(table, i, j)) return "absent";
    return isSuppressed(i, j) ? "suppressed" : "published";
  };
  return places(table.rows).map((i) => places(table.columns).map((j) => state(i, j)));
}

/** Of the labels, and one more for the totals. */
const places = (labels: readonly string[]): number[] => [...labels.keys(), labels.length];

function primary(table: CountTable, totals: readonly (readonly number[])[], rules: DisclosureRules) {
  const {rows, columns, contributions} = table;
  const [m, n] = [rows.length, columns.length];
  const splits = (cells: readonly boolean[]) => cells.filter((isEmptyCell) => !isEmptyCell).length > 1;
  const rowSplits = rows.map((_, i) => splits(columns.map((_, j) => isEmpty(table, i, j))));
  const columnSplits = columns.map((_, j) => splits(rows.map((_, i) => isEmpty(table, i, j))));
  return totals.map((row, i) =>
    row.map((count, j): Reason | null => {
      if (isEmpty(table, i, j) || !isAsked(table, i, j)) return null;
      if (count === 0) return "zero";
      if (count < rules.threshold) return "small";
      if (i === m || j === n) return null;
      if ((rowSplits[i] && count === row[n]) || (columnSplits[j] && count === totals[m]![j])) return "all";
      return contributions && isDominated(contributions(rows[i]!, columns[j]!), rules) ? "dominance" : null;
    })
  );
}

function check(table: CountTable): void {
  const {rows, columns, counts} = table;
  if (counts.length !== rows.length || counts.some((row) => row.length !== columns.length)) {
    throw new RangeError(`invalid table; not ${rows.length} x ${columns.length}: ${counts.map((row) => row.length)}`);
  }
  counts.forEach((row, i) => {
    row.forEach((count, j) => {
      if (!(Number.isInteger(count) && count >= 0)) {
        throw new RangeError(`invalid count; not a whole number of 0 or more: ${count}`);
      }
      if (count > 0 && isEmpty(table, i, j)) {
        throw new RangeError(`invalid table; not empty in ${rows[i]}, ${columns[j]}: ${count}`);
      }
    });
  });
}

const sortedPlaces = (labels: readonly string[]): number[] =>
  [...labels.keys()].sort((a, b) => (labels[a]! < labels[b]! ? -1 : labels[a]! > labels[b]! ? 1 : a - b));

function invert(places: readonly number[]): number[] {
  const inverse = new Array<number>(places.length);
  places.forEach((place, k) => {
    inverse[place] = k;
  });
  return inverse;
}
