import type {Leerweg, Niveau} from "../../src/mbo/published.js";
import {objectives} from "../../src/mbo/werkagenda/figure.js";
import {type IndicatorId, indicatorIds} from "../../src/mbo/werkagenda/indicator-ids.js";
import type {MoneyRow, TargetRow} from "../../src/mbo/werkagenda/rows.js";
import {tableOf} from "./monitor-rows.js";
import {invalid, numberIn, oneOf} from "./read-table.js";

const own = <T extends string>(names: readonly T[]) =>
  Object.fromEntries(names.map((n) => [n, n])) as Record<string, T>;
const cells: Record<string, {niveau?: Niveau; leerweg?: Leerweg}> = {
  "-": {},
  Entree: {niveau: "1"},
  "Entree-bbl": {niveau: "1", leerweg: "bbl"},
  "Entree-bol": {niveau: "1", leerweg: "bol"},
  "Niveau 2": {niveau: "2"},
  "Niveau 2-bbl": {niveau: "2", leerweg: "bbl"},
  "Niveau 2-bol": {niveau: "2", leerweg: "bol"},
  "Niveau 3": {niveau: "3"},
  "Niveau 4": {niveau: "4"}
};
const percentages = [0, 100] as const;
const institutions = [1, 60] as const;

/**
 * Table 8.2: mean targets of institutions for 2027.
 *
 * @throws RangeError if a printed difference is not that of its targets, within what rounding of three numbers allows.
 */
export function targetRows(text?: string): TargetRow[] {
  const columns = [
    "doelstelling",
    "indicator",
    "uitsplitsing",
    "oorspronkelijk",
    "n_oorspronkelijk",
    "aangevuld",
    "n_aangevuld",
    "verschil_pp"
  ];
  return tableOf("tabel_8_2_streefwaarden.csv", columns, text).map((row) => {
    const split = oneOf(row, "uitsplitsing", own(Object.keys(cells)));
    const target = {
      indicator: oneOf<IndicatorId>(row, "indicator", own(indicatorIds)),
      ...cells[split],
      original: numberIn(row, "oorspronkelijk", percentages),
      originalInstitutions: numberIn(row, "n_oorspronkelijk", institutions),
      value: numberIn(row, "aangevuld", percentages),
      institutions: numberIn(row, "n_aangevuld", institutions)
    };
    const change = target.value - target.original;
    if (!(Math.abs(numberIn(row, "verschil_pp", [-100, 100]) - change) <= 0.15)) {
      throw invalid(row, "verschil_pp", `not ${change.toFixed(1)}, the difference of its targets`);
    }
    return target;
  });
}

/**
 * Table 7.1: spending in 2024 per objective, checked against its printed total and percentages.
 *
 * @throws RangeError if the objectives do not add up, or a percentage is not that of its amount.
 */
export function moneyRows(agendaTotal: number, text?: string): MoneyRow[] {
  const table = tableOf(
    "tabel_7_1_besteding.csv",
    ["doelstelling", "besteed_2024", "pct_besteed", "pct_werkagenda"],
    text
  );
  const total = table.find((row) => row.cells.doelstelling === "Totaal");
  if (!total) throw new RangeError("invalid tabel_7_1_besteding.csv; no row: Totaal");
  const spentOf = (row: typeof total) => numberIn(row, "besteed_2024", [0, 1e10]);
  const rows = table.filter((row) => row !== total);
  const sum = rows.reduce((all, row) => all + spentOf(row), 0);
  if (spentOf(total) !== sum) throw invalid(total, "besteed_2024", `not the sum of its objectives, ${sum}`);
  return rows.map((row) => {
    const spent = spentOf(row);
    for (const [column, whole] of [
      ["pct_besteed", sum],
      ["pct_werkagenda", agendaTotal]
    ] as const) {
      const share = (100 * spent) / whole;
      if (!(Math.abs(numberIn(row, column, percentages) - share) <= 0.05 + 1e-9)) {
        throw invalid(row, column, `not ${share.toFixed(2)}, the share of its amount`);
      }
    }
    return {
      objective: oneOf(row, "doelstelling", own(objectives)),
      spent,
      share: numberIn(row, "pct_besteed", percentages),
      ofAgenda: numberIn(row, "pct_werkagenda", percentages)
    };
  });
}
