import type {Correction, Leerweg, Migratieachtergrond, Niveau, VsvRow, VsvStudents} from "../../src/mbo/published.js";
import type {LeaverCount} from "../../src/mbo/werkagenda/rows.js";
import {invalid, numberIn, oneOf, readTable, type TextRow} from "./read-table.js";

export interface PublishedVsv {
  readonly rows: readonly VsvRow[];
  readonly students: readonly VsvStudents[];
  readonly corrections: readonly Correction[];
}

const levels = {"1": "1", "2": "2", "3": "3", "4": "4", "Mbo totaal": "totaal"} as const;
const tracks: Record<string, Leerweg> = {BOL: "bol", BBL: "bbl", Examendeelnemer: "extraneus", Extraneus: "extraneus"};
const groups: Record<string, Migratieachtergrond> = {Geen: "geen", Westerse: "westers", "Niet-w.": "niet-westers"};
const schoolYears = ["2019/20", "2020/21", "2021/22", "2022/23", "2023/24"] as const;
const percentages = [0, 100] as const;

/** Table 8.3 of the monitor: new early leavers in per cent by level, track, migration background and school year. */
export function readRates(): VsvRow[] {
  return ratesFrom(
    readTable("tabel_8_3_vsv_migratie.csv", ["niveau", "leerweg", "migratieachtergrond", ...schoolYears])
  );
}

/** @throws RangeError on an unknown value, a percentage out of range, or a cell that stands twice or is missing. */
export function ratesFrom(table: readonly TextRow[]): VsvRow[] {
  const seen = new Set<string>();
  const rows = table.flatMap((row) => {
    const niveau = oneOf(row, "niveau", levels);
    const leerweg = oneOf(row, "leerweg", tracks);
    const migratieachtergrond = oneOf(row, "migratieachtergrond", groups);
    const key = `${niveau} ${leerweg} ${migratieachtergrond}`;
    if (seen.has(key)) throw invalid(row, "niveau", `a second row for ${key}`);
    seen.add(key);
    return schoolYears.map((year) => ({
      niveau,
      leerweg,
      migratieachtergrond,
      jaar: Number(year.slice(0, 4)),
      percentage: numberIn(row, year, percentages)
    }));
  });
  const expected = Object.keys(levels).length * 3 * Object.keys(groups).length;
  if (seen.size !== expected) throw new RangeError(`invalid table 8.3; not ${expected} rows: ${seen.size}`);
  return rows;
}

const cells = {"MBO-1": "1", "MBO-2": "2", "MBO-3": "3", "MBO-4": "4"} as const;
const countColumns = [
  "niveau",
  "leerweg",
  "n_vsv_2022",
  "pct_vsv_2022",
  "n_vsv_2023",
  "pct_vsv_2023",
  "verschil_n",
  "verschil_pp",
  "afgeleid_n_studenten_2022",
  "afgeleid_n_studenten_2023"
];

/** Table 4.1 of the monitor: counts, and with them the number of students per level and track. */
export function readCounts(): {students: VsvStudents[]; corrections: Correction[]} {
  return countsFrom(readTable("tabel_4_1_vsv.csv", countColumns));
}

/**
 * Students per cell from count and percentage, students = 100 n / percentage, checked against the stored value;
 * totals checked against the cells. A printed total that is exactly twice the sum is corrected and reported.
 *
 * @throws RangeError if a stored number of students contradicts its count and percentage, or a total its cells.
 */
export function countsFrom(table: readonly TextRow[]): {students: VsvStudents[]; corrections: Correction[]} {
  const students: VsvStudents[] = [];
  const corrections: Correction[] = [];
  for (const jaar of [2022, 2023]) {
    const count = (row: TextRow) => numberIn(row, `n_vsv_${jaar}`, [0, 1e6]);
    const level = (row: TextRow) => row.cells.niveau ?? "";
    const inCells = table.filter((row) => level(row) in cells);
    for (const row of inCells) {
      const studenten = numberIn(row, `afgeleid_n_studenten_${jaar}`, [1, 1e6]);
      const implied = (100 * count(row)) / numberIn(row, `pct_vsv_${jaar}`, percentages);
      if (!(Math.abs(studenten - implied) <= 1)) {
        throw invalid(
          row,
          `afgeleid_n_studenten_${jaar}`,
          `not ${implied.toFixed(1)}, which count and percentage imply`
        );
      }
      const niveau = oneOf<Niveau>(row, "niveau", cells);
      students.push({niveau, leerweg: oneOf(row, "leerweg", tracks), jaar, studenten, vsvers: count(row)});
    }
    for (const total of table.filter((row) => !(level(row) in cells))) {
      const all = total.cells.leerweg === "ALLE";
      const parts = inCells.filter((row) => all || row.cells.leerweg === total.cells.leerweg);
      const sum = parts.reduce((s, row) => s + count(row), 0);
      const printed = count(total);
      if (all && printed === 2 * sum) {
        corrections.push({
          cell: {
            nl: `Monitor, tabel 4.1, regel “${level(total)}”, ${jaar}`,
            en: `Monitor, table 4.1, row “${level(total)}”, ${jaar}`
          },
          printed,
          used: sum,
          reason: {
            nl: "Het gedrukte totaal is precies twee keer de som van de cellen. De tekst van de bron noemt het juiste aantal.",
            en: "The printed total is exactly twice the sum of the cells. The text of the source gives the right number."
          }
        });
      } else if (printed !== sum) {
        throw invalid(total, `n_vsv_${jaar}`, `not the sum of its cells, ${sum}`);
      }
    }
  }
  return {students, corrections};
}

/** Table 4.1 by cell and year: leavers, percentage, and the number of students that both imply. */
export function readLeavers(): LeaverCount[] {
  const table = readTable("tabel_4_1_vsv.csv", countColumns);
  return countsFrom(table).students.map(({niveau, leerweg, jaar, studenten}) => {
    const row = table.find(
      (r) => cells[r.cells.niveau as keyof typeof cells] === niveau && tracks[r.cells.leerweg ?? ""] === leerweg
    )!;
    return {
      niveau,
      leerweg,
      jaar,
      leavers: numberIn(row, `n_vsv_${jaar}`, [0, 1e6]),
      students: studenten,
      printedChange: numberIn(row, "verschil_pp", [-100, 100]),
      percentage: numberIn(row, `pct_vsv_${jaar}`, percentages)
    };
  });
}

/** Table 4.1: printed percentages of all levels of a track together. */
export function readTrackTotals(): {leerweg: Leerweg; jaar: number; percentage: number}[] {
  const totals = readTable("tabel_4_1_vsv.csv", countColumns).filter((row) => row.cells.niveau === "TOTAAL");
  return totals.flatMap((row) =>
    [2022, 2023].map((jaar) => ({
      leerweg: oneOf(row, "leerweg", tracks),
      jaar,
      percentage: numberIn(row, `pct_vsv_${jaar}`, percentages)
    }))
  );
}

/**
 * Both tables, held against each other: the rate of a cell in table 4.1 lies between the rates of its groups in 8.3.
 *
 * @throws RangeError if it does not, by more than the rounding of the printed percentages (0.01).
 */
export function readVsv(): PublishedVsv {
  const rows = readRates();
  const {students, corrections} = readCounts();
  for (const row of readTable("tabel_4_1_vsv.csv", countColumns).filter((r) => (r.cells.niveau ?? "") in cells)) {
    for (const jaar of [2022, 2023]) {
      const rate = numberIn(row, `pct_vsv_${jaar}`, percentages);
      const niveau = oneOf<Niveau>(row, "niveau", cells);
      const leerweg = oneOf(row, "leerweg", tracks);
      const inGroups = rows
        .filter((r) => r.niveau === niveau && r.leerweg === leerweg && r.jaar === jaar)
        .map((r) => r.percentage);
      if (!(rate >= Math.min(...inGroups) - 0.01 && rate <= Math.max(...inGroups) + 0.01)) {
        throw invalid(row, `pct_vsv_${jaar}`, `not between the groups of table 8.3, ${inGroups.join(", ")}`);
      }
    }
  }
  return {rows, students, corrections};
}
