import {reliabilityBehind} from "../src/analysis/by-chance/ambition.js";
import {changeByChance} from "../src/analysis/by-chance/change.js";
import {gapChange, type YearRates} from "../src/analysis/by-chance/group-gap.js";
import {improvedByChance, type YearCount} from "../src/analysis/by-chance/improved.js";
import type {Leerweg, Niveau} from "../src/mbo/published.js";
import type {Figure} from "../src/mbo/werkagenda/figure.js";
import {figures} from "../src/mbo/werkagenda/figures.js";
import type {LeaverCount, MonitorTables} from "../src/mbo/werkagenda/rows.js";
import type {GroupGap, WerkagendaData} from "../src/tables/werkagenda/data.js";
import {readMonitor} from "./published/monitor.js";

const before = 2022;
const after = 2023;

/**
 * What the monitor says of institutions with fewer leavers than at the start; of entry level in bol it gives no share.
 */
const reported: Readonly<Record<string, Figure>> = {
  "2 bol": figures.improved2Bol,
  "3 bol": figures.improved3Bol,
  "4 bol": figures.improved4Bol,
  "1 bbl": figures.improved1Bbl,
  "2 bbl": figures.improved2Bbl,
  "3 bbl": figures.improved3Bbl,
  "4 bbl": figures.improved4Bbl
};

const ambitions = [
  figures.ambition1Bol,
  figures.ambition3Bol,
  figures.ambitionHighest,
  figures.ambitionLowest,
  figures.startersAmbition2,
  figures.startersAmbition3,
  figures.startersAmbition4
];

/** Every published table and figure of the Werkagenda, and what chance alone would show. */
export function load(): WerkagendaData {
  const tables = readMonitor();
  const institutions = figures.institutions.value;
  const cells = (["bol", "bbl"] as const).flatMap((leerweg) =>
    (["1", "2", "3", "4"] as const).map((niveau) => {
      const [one, two] = [before, after].map((jaar) => countOf(tables.leavers, niveau, leerweg, jaar)) as [
        LeaverCount,
        LeaverCount
      ];
      const own = reported[`${niveau} ${leerweg}`];
      return {
        niveau,
        leerweg,
        improved: improvedByChance(one, two, institutions),
        change: changeByChance(one, two),
        printed: two.printedChange,
        ...(own ? {reported: own} : {})
      };
    })
  );
  const [all2022, all2023] = [before, after].map((jaar) => sum(tables.leavers.filter((c) => c.jaar === jaar))) as [
    YearCount,
    YearCount
  ];
  return {
    tables,
    institutions,
    cells,
    national: {...changeByChance(all2022, all2023), before: all2022.leavers, after: all2023.leavers},
    groupGaps: groupGaps(tables),
    ambitions: ambitions.map((figure) => ({figure, reliability: reliabilityBehind(figure.value)}))
  };
}

/** Tables 8.3 and 4.1 together: each group beside those without a migration background, per track. */
function groupGaps({rows, leavers}: MonitorTables): GroupGap[] {
  return (["bol", "bbl"] as const).flatMap((leerweg) =>
    (["westers", "niet-westers"] as const).map((group) => {
      const rates = (jaar: number): YearRates => {
        const rate = (of?: string) =>
          rows.find(
            (r) =>
              r.table === (of ? "8.3" : "4.1") &&
              !r.niveau &&
              r.leerweg === leerweg &&
              r.group === of &&
              r.jaar === jaar
          )!.percentage;
        const students = sum(leavers.filter((c) => c.leerweg === leerweg && c.jaar === jaar)).students;
        const other = group === "westers" ? "niet-westers" : "westers";
        return {students, all: rate(), reference: rate("geen"), group: rate(group), other: rate(other)};
      };
      return {leerweg, group, gap: gapChange(rates(before), rates(after))};
    })
  );
}

function countOf(counts: readonly LeaverCount[], niveau: Niveau, leerweg: Leerweg, jaar: number): LeaverCount {
  const found = counts.find((c) => c.niveau === niveau && c.leerweg === leerweg && c.jaar === jaar);
  if (!found) throw new RangeError(`invalid counts; no cell in table 4.1: ${niveau} ${leerweg} ${jaar}`);
  return found;
}

function sum(counts: readonly LeaverCount[]): YearCount {
  const add = (of: (count: LeaverCount) => number) => counts.reduce((all, count) => all + of(count), 0);
  return {leavers: add((c) => c.leavers), students: add((c) => c.students)};
}
