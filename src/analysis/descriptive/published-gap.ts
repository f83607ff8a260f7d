import type {Leerweg, Migratieachtergrond, VsvRow, VsvStudents} from "../../mbo/published.js";

/** The gap between a group and the reference group in one year, three ways. */
export interface PublishedGap {
  readonly leerweg: Leerweg;
  readonly migratieachtergrond: Migratieachtergrond;
  readonly jaar: number;
  /** Difference of the published totals, percentage points. */
  readonly raw: number;
  /** The same with every group spread over the levels as all students are, percentage points. */
  readonly standardised: number;
  /** Difference at entry level (niveau 1), percentage points. */
  readonly entree: number;
  /** Ratio of the published totals. */
  readonly ratio: number;
}

const groups: readonly Migratieachtergrond[] = ["geen", "westers", "niet-westers"];
const reference: Migratieachtergrond = "geen";

/**
 * Percentages of the groups if each had the level mix of all students of the track (direct standardisation).
 *
 * p_k = sum_l w_l p_kl, w_l the share of level l among all students of the track. Per cent in and out. The mix is that
 * of the same year where the table has it, else that of the nearest year, which the row names.
 *
 * @param rows table 8.3, complete for the track
 * @param students table 4.1
 * @throws RangeError if a cell that is needed is missing, or no year has a mix.
 */
export function standardisedRates(
  rows: readonly VsvRow[],
  students: readonly VsvStudents[],
  leerweg: Leerweg
): (VsvRow & {readonly mixYear: number})[] {
  return yearsOf(rows).flatMap((jaar) => {
    const mixYear = nearest(
      students.filter((s) => s.leerweg === leerweg).map((s) => s.jaar),
      jaar
    );
    const sizes = students.filter((s) => s.leerweg === leerweg && s.jaar === mixYear);
    const total = sizes.reduce((sum, s) => sum + s.studenten, 0);
    return groups.map((migratieachtergrond) => ({
      niveau: "totaal" as const,
      leerweg,
      migratieachtergrond,
      jaar,
      mixYear,
      percentage: sizes.reduce(
        (sum, {niveau, studenten}) =>
          sum + (studenten / total) * percentage(rows, {niveau, leerweg, migratieachtergrond, jaar}),
        0
      )
    }));
  });
}

/**
 * Gaps in early leaving between each group with a migration background and the group without one.
 *
 * raw = p_k - p_0; ratio = p_k / p_0; standardised = the difference of the {@link standardisedRates}.
 */
export function publishedGaps(
  rows: readonly VsvRow[],
  students: readonly VsvStudents[],
  leerweg: Leerweg
): PublishedGap[] {
  const same = standardisedRates(rows, students, leerweg);
  return yearsOf(rows).flatMap((jaar) =>
    groups.slice(1).map((migratieachtergrond) => {
      const rate = (from: readonly VsvRow[], group: Migratieachtergrond, niveau: VsvRow["niveau"] = "totaal") =>
        percentage(from, {niveau, leerweg, migratieachtergrond: group, jaar});
      const [own, other] = [rate(rows, migratieachtergrond), rate(rows, reference)];
      return {
        leerweg,
        migratieachtergrond,
        jaar,
        raw: own - other,
        entree: rate(rows, migratieachtergrond, "1") - rate(rows, reference, "1"),
        standardised: rate(same, migratieachtergrond) - rate(same, reference),
        ratio: own / other
      };
    })
  );
}

function yearsOf(rows: readonly VsvRow[]): number[] {
  return [...new Set(rows.map((r) => r.jaar))].sort((a, b) => a - b);
}

function nearest(years: readonly number[], to: number): number {
  const [first] = [...years].sort((a, b) => Math.abs(a - to) - Math.abs(b - to));
  if (first === undefined) throw new RangeError(`invalid students; no year with a mix of levels for: ${to}`);
  return first;
}

/** @throws RangeError if there is no such cell. */
export function percentage(rows: readonly VsvRow[], cell: Omit<VsvRow, "percentage">): number {
  const row = rows.find(
    (r) =>
      r.niveau === cell.niveau &&
      r.leerweg === cell.leerweg &&
      r.migratieachtergrond === cell.migratieachtergrond &&
      r.jaar === cell.jaar
  );
  if (!row) throw new RangeError(`invalid cell; not in the table: ${Object.values(cell).join(" ")}`);
  return row.percentage;
}
