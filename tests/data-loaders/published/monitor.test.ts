import {describe, expect, it} from "vitest";
import {readMonitor} from "../../../data-loaders/published/monitor.js";
import {
  disabilityRows,
  sectorLeavingRows,
  starterRows,
  workRows
} from "../../../data-loaders/published/monitor-annex.js";
import {moneyRows, targetRows} from "../../../data-loaders/published/monitor-money.js";
import {placementSafetyRows, schoolSafetyRows, studentRows} from "../../../data-loaders/published/monitor-rows.js";
import {figures} from "../../../src/mbo/werkagenda/figures.js";
import type {MonitorRow} from "../../../src/mbo/werkagenda/rows.js";
import {publishedTable} from "../../support/werkagenda-sources.js";

const monitor = readMonitor();
const of = (table: string) => monitor.rows.filter((row) => row.table === table);

/** The text of a committed table with one piece replaced. */
function edited(file: string, from: string, to: string): string {
  const text = publishedTable(file);
  if (!text.includes(from)) throw new Error(`the test edits what is not there: ${from} in ${file}`);
  return text.replace(from, to);
}

describe("the tables of the monitor", () => {
  it("are whole: as many values as the document prints, less those of uncertain years", () => {
    const counts = Object.fromEntries(
      [...new Set(monitor.rows.map(({table}) => table))].map((table) => [table, of(table).length])
    );
    expect(counts).toEqual({
      "2.1": 20,
      "2.2": 20,
      "3.1": 20,
      "3.2": 16,
      "4.1": 30, // 12 cells and 3 totals, 2 years
      "8.3": 225,
      "8.4": 100,
      "8.5": 188, // 38 rows of 5 years, two without a first value
      "8.6": 33 * 5 - 3,
      "8.7": 47 * 5 - 12
    });
    expect([monitor.targets.length, monitor.money.length, monitor.leavers.length]).toEqual([11, 5, 24]);
  });
  it("have each cell and year once", () => {
    const key = (row: MonitorRow) =>
      [row.table, row.indicator, row.niveau, row.leerweg, row.by, row.group, row.jaar].join("|");
    expect(new Set(monitor.rows.map(key)).size).toBe(monitor.rows.length);
  });
  it("hold printed figures (reference: cells retyped from the document)", () => {
    const printed: [table: string, cell: Partial<MonitorRow>, percentage: number][] = [
      ["2.1", {leerweg: "bbl", jaar: 2025, niveau: "2"}, 47],
      ["3.1", {group: "ROC - klein", jaar: 2020}, 79],
      ["3.2", {niveau: "1", leerweg: "bbl", jaar: 2024}, 81],
      ["4.1", {niveau: "4", leerweg: "bol", jaar: 2023}, 4.01],
      ["8.4", {niveau: "1", leerweg: "bbl", group: "met", jaar: 2022}, 42.31],
      ["8.5", {leerweg: "bol", group: "Toerisme en recreatie", jaar: 2023}, 3.21],
      ["8.6", {leerweg: "bol", niveau: "1", jaar: 2022}, 36],
      ["8.7", {niveau: "3", group: "Toerisme en recreatie", jaar: 2023}, 69]
    ];
    for (const [table, cell, percentage] of printed) {
      const found = of(table).filter((row) =>
        Object.entries(cell).every(([key, value]) => row[key as keyof MonitorRow] === value)
      );
      expect(
        found.map((row) => row.percentage),
        JSON.stringify(cell)
      ).toEqual([percentage]);
    }
  });
  it("leave out only values whose year the source leaves open, and say which", () => {
    expect(monitor.leftOut.map(({table, row, values}) => `${table} ${row}: ${values}`)).toEqual([
      "8.6 2 bbl Media en vormgeving: 1",
      "8.7 3 Mobiliteit en voertuigen: 2",
      "8.7 4 Cross-over: 2",
      "8.7 4 Mobiliteit en voertuigen: 1"
    ]);
  });
});

describe("tables and text of the monitor", () => {
  const last = (table: string, cell: Partial<MonitorRow>) =>
    of(table)
      .filter((row) => Object.entries(cell).every(([key, value]) => row[key as keyof MonitorRow] === value))
      .map(({percentage}) => percentage);

  it("agree on the number of leavers, which is half the printed total", () => {
    const sum = monitor.leavers.filter(({jaar}) => jaar === 2023).reduce((all, {leavers}) => all + leavers, 0);
    expect(sum).toBe(figures.leavers2023.value);
    expect(monitor.corrections.map(({used}) => used)).toEqual([24_286, 22_308]);
  });
  it("agree on the changes by migration background (text: -0.57, -0.37, -0.51, +0.16)", () => {
    const change = (leerweg: "bol" | "bbl", group: string) => {
      const [before, after] = [2022, 2023].map(
        (jaar) =>
          of("8.3").find((r) => !r.niveau && r.leerweg === leerweg && r.group === group && r.jaar === jaar)!.percentage
      );
      return after! - before!;
    };
    expect(change("bol", "niet-westers")).toBeCloseTo(figures.bolNonWestern.value, 1);
    expect(change("bbl", "niet-westers")).toBeCloseTo(figures.bblNonWestern.value, 1);
    expect(change("bol", "westers")).toBeCloseTo(figures.bolWestern.value, 1);
    expect(change("bbl", "westers")).toBeCloseTo(figures.bblWestern.value, 1);
  });
  it("disagree where we say they do: disability in bbl rose by 0.42, not 1.46", () => {
    const [before, after] = [2022, 2023].map(
      (jaar) =>
        of("8.4").find((r) => !r.niveau && r.leerweg === "bbl" && r.group === "met" && r.jaar === jaar)!.percentage
    );
    expect(after! - before!).toBeCloseTo(0.42, 6);
  });
  it("agree on the range of starters by level (text: 75 to 87, 69 to 91, 81 to 88)", () => {
    const range = (niveau: "2" | "3" | "4") => {
      const values = last("8.7", {niveau, jaar: 2023});
      return [Math.min(...values), Math.max(...values)];
    };
    expect([range("2"), range("3"), range("4")]).toEqual([
      [75, 87],
      [69, 91],
      [81, 88]
    ]);
  });
  it("agree on what institutions spent: shares of 51 and 49 that round to those printed", () => {
    const shares = [
      [31, 49, figures.onSchedule11],
      [25, 51, figures.onSchedule13],
      [12, 51, figures.below13],
      [8, 51, figures.above13],
      [30, 51, figures.onSchedule14],
      [21, 35, figures.onSchedule15]
    ] as const;
    for (const [part, whole, {value}] of shares)
      expect(Math.abs((100 * part) / whole - value)).toBeLessThanOrEqual(0.55);
    expect(figures.safeReached.value + figures.safeUp.value + figures.safeDown.value).toBe(26);
    expect(figures.mentalReached.value + figures.mentalOther.value).toBe(40);
  });
});

describe("readers refuse", () => {
  const total = figures.agendaTotal.value;
  it.each([
    [
      "a level that is none",
      () => studentRows("voelt-zich-student", "2.1", edited("tabel_2_1_voelt_zich_student.csv", "Entree", "Niveau 1")),
      "invalid niveau in tabel_2_1_voelt_zich_student.csv, line 2; not in (Entree, Niveau 2"
    ],
    [
      "a type of institution that is none",
      () => schoolSafetyRows(edited("tabel_3_1_veilig_instelling.csv", "ROC - midden", "ROC")),
      "invalid type in tabel_3_1_veilig_instelling.csv, line 6"
    ],
    [
      "a change that is not that of its values",
      () => placementSafetyRows(edited("tabel_3_2_veilig_stage.csv", "81,87,6", "81,87,1")),
      "invalid verschil_pp in tabel_3_2_veilig_stage.csv, line 3; not 6.00, the difference of 2025 and 2024, within 1: 1"
    ],
    [
      "a percentage out of range",
      () => disabilityRows(edited("tabel_8_4_vsv_functiebeperking.csv", "32.37", "132.37")),
      "not a number in [0, 100]: 132.37"
    ],
    [
      "a sector that is none",
      () => sectorLeavingRows(edited("tabel_8_5_vsv_hoofdgroep.csv", "Cross-over", "Overig")),
      "invalid hoofdgroep in tabel_8_5_vsv_hoofdgroep.csv, line 5"
    ],
    [
      "a change that is off in its decimals",
      () => sectorLeavingRows(edited("tabel_8_5_vsv_hoofdgroep.csv", "8.47,0.12", "8.47,0.21")),
      "invalid pp_versch in tabel_8_5_vsv_hoofdgroep.csv, line 2"
    ],
    [
      "a missing value without its note",
      () => workRows(edited("tabel_8_6_uitstroom_werk.csv", "53,59,61,61,58", ",59,61,61,58")),
      "invalid noot in tabel_8_6_uitstroom_werk.csv, line 2; not there exactly where a value is missing"
    ],
    [
      "a level out of the table",
      () => starterRows(edited("tabel_8_7_startersresultaat.csv", "2,Bouw", "5,Bouw")),
      "invalid niveau in tabel_8_7_startersresultaat.csv, line 3"
    ],
    [
      "an indicator that is none",
      () => targetRows(edited("tabel_8_2_streefwaarden.csv", "veilig-school", "veilig")),
      "invalid indicator in tabel_8_2_streefwaarden.csv, line 3"
    ],
    [
      "a difference of targets that is another",
      () => targetRows(edited("tabel_8_2_streefwaarden.csv", "80.7,38,-0.1", "80.7,38,-1.1")),
      "not -0.1, the difference of its targets: -1.1"
    ],
    [
      "objectives that do not add up",
      () => moneyRows(total, edited("tabel_7_1_besteding.csv", "27070268", "27070269")),
      "invalid besteed_2024 in tabel_7_1_besteding.csv, line 7; not the sum of its objectives, 321957602: 321957601"
    ],
    [
      "a share that is not that of its amount",
      () => moneyRows(total, edited("tabel_7_1_besteding.csv", "53.1", "51.3")),
      "invalid pct_besteed in tabel_7_1_besteding.csv, line 4; not 53.11"
    ],
    [
      "a table without its total",
      () => moneyRows(total, edited("tabel_7_1_besteding.csv", "Totaal", "Alles")),
      "no row: Totaal"
    ],
    ["another header", () => targetRows("a,b\n1,2\n"), "invalid header of tabel_8_2_streefwaarden.csv"]
  ])("%s", (_, read, message) => expect(read).toThrow(message));
});
