import {ambitionByChance} from "../src/analysis/by-chance/ambition.js";
import {improvedByChance, type YearCount} from "../src/analysis/by-chance/improved.js";
import {definitionOptions} from "../src/analysis/definitions/definition.js";
import {gapChange} from "../src/analysis/definitions/published-change.js";
import {scaledGaps} from "../src/analysis/definitions/published-scales.js";
import type {ImprovedData} from "../src/charts/definitions/improved-by-chance.js";
import type {ScalesData} from "../src/charts/definitions/vsv-scales.js";
import {published} from "../src/mbo/published.js";
import type {YardstickData} from "../src/tables/yardsticks.js";
import {load as loadDefinitions} from "./definitions.js";
import {readReported, sectorCells} from "./published/improved.js";
import {readVsv} from "./published/vsv.js";

/** Definitions and targets held against the published figures on early leaving, and one simulated cohort. */
export type Yardsticks = YardstickData & ScalesData & ImprovedData;

/** All from tables 4.1 and 8.3 and section 4.3.1 of the monitor, but for the simulated entrants. */
export function load(): Yardsticks {
  const {rows, students} = readVsv();
  const {entrants, variation} = loadDefinitions();
  const gaps = scaledGaps(rows, students);
  const years = [...new Set(gaps.map(({jaar}) => jaar))].sort();
  const [first, last] = [years[0]!, years.at(-1)!];
  const before = years.at(-2)!;
  const reported = readReported();
  const institutions = published.monitorInstitutions.value;
  const changes = (["bol", "bbl"] as const).flatMap((leerweg) =>
    (["westers", "niet-westers"] as const).flatMap((groep) =>
      [false, true].flatMap((verdeling) =>
        definitionOptions.scale.flatMap((schaal) =>
          [first, before].map((from) => gapChange(gaps, {leerweg, groep, verdeling, schaal, from, to: last}))
        )
      )
    )
  );
  return {
    startYear: before,
    entrants,
    variation,
    gaps,
    changes,
    totals: rows.filter((r) => r.niveau === "totaal" && r.leerweg !== "extraneus" && r.jaar >= before),
    leavers: {
      jaar: last,
      count: students.filter(({jaar}) => jaar === last).reduce((sum, {vsvers}) => sum + vsvers, 0)
    },
    improved: sectorCells(students).map(({niveau, leerweg, before: one, after: two}) => {
      const own = reported.find((r) => r.niveau === niveau && r.leerweg === leerweg);
      if (!own) throw new RangeError(`invalid reported shares; none for: ${niveau} ${leerweg}`);
      return {
        niveau,
        leerweg,
        students: one.students / institutions,
        still: improvedByChance(one, atRateOf(one, two), institutions),
        shifted: improvedByChance(one, two, institutions),
        reported: {low: own.low, high: own.high}
      };
    }),
    correlations: Array.from({length: 21}, (_, k) => k / 20).map((reliability) => ({
      reliability,
      correlation: ambitionByChance(reliability)
    }))
  };
}

/** The students of one year, leaving as often as those of another. */
const atRateOf = ({leavers, students}: YearCount, year: YearCount): YearCount => ({
  leavers: (leavers / students) * year.students,
  students: year.students
});
