import type {Leerweg, Migratieachtergrond, Niveau, VsvRow, VsvStudents} from "../../mbo/published.js";
import {percentage, standardisedRates} from "../descriptive/published-gap.js";
import {definitionOptions, type Scale} from "./definition.js";
import {displayed, gapOf} from "./measure.js";
import {type PublishedSizes, publishedSizes} from "./published-sizes.js";

export type PublishedGroup = "westers" | "niet-westers";
export type PublishedTrack = "bol" | "bbl";

/** One published gap in early leaving on one scale. Ends of 90% intervals, as if the year were one of many. */
export interface ScaledGap {
  readonly leerweg: PublishedTrack;
  readonly groep: PublishedGroup;
  /** Each group spread over the levels as all students are. */
  readonly verdeling: boolean;
  readonly schaal: Scale;
  readonly jaar: number;
  /** Percentage points, or a ratio. */
  readonly value: number;
  /** The same on the additive scale, and its errors with the largest and the smallest groups that the tables allow. */
  readonly additive: number;
  readonly leastError: number;
  /** Null: the tables allow groups that are too small to bound it. */
  readonly mostError: number | null;
  /** The year whose table gave the sizes. */
  readonly sizesOf: number;
}

const levels: readonly Niveau[] = ["1", "2", "3", "4"];
const tracks: readonly PublishedTrack[] = ["bol", "bbl"];
const groupNames: readonly PublishedGroup[] = ["westers", "niet-westers"];

/**
 * All published gaps on all scales. Errors are binomial, sqrt(p q / n), n between the bounds of published-sizes.ts; of
 * standardised percentages sqrt(sum w_l^2 p_l q_l / n_l), bounded from below only: a level may have hardly anybody.
 */
export function scaledGaps(rows: readonly VsvRow[], students: readonly VsvStudents[]): ScaledGap[] {
  return tracks.flatMap((leerweg) => {
    const known = [...new Set(students.map(({jaar}) => jaar))].sort();
    const sizes = new Map(known.map((jaar) => [jaar, publishedSizes(rows, students, leerweg, jaar)]));
    const mixed = standardisedRates(rows, students, leerweg);
    const years = [...new Set(rows.map(({jaar}) => jaar))].sort();
    return years.flatMap((jaar) => {
      const sizesOf = known.reduce((near, year) => (Math.abs(year - jaar) < Math.abs(near - jaar) ? year : near));
      return groupNames.flatMap((groep) =>
        [false, true].flatMap((verdeling) => {
          const rate = (group: Migratieachtergrond) =>
            verdeling
              ? percentage(mixed, {niveau: "totaal", leerweg, migratieachtergrond: group, jaar})
              : percentage(rows, {niveau: "totaal", leerweg, migratieachtergrond: group, jaar});
          const pair = {group: rate(groep) / 100, reference: rate("geen") / 100};
          const error = errorsOf(rows, students, {leerweg, jaar, sizesOf, verdeling}, sizes.get(sizesOf)!);
          return definitionOptions.scale.map((schaal): ScaledGap => {
            const gapWith = (side: "least" | "most") => {
              const [groupError, referenceError] = [error(groep)[side], error("geen")[side]];
              return gapOf({...pair, groupError, referenceError, correlation: 0}, "vsv", schaal);
            };
            const {value, error: leastError} = gapWith("least");
            return {
              leerweg,
              groep,
              verdeling,
              schaal,
              jaar,
              value: displayed(value, schaal),
              additive: value,
              leastError,
              mostError: verdeling ? null : gapWith("most").error,
              sizesOf
            };
          });
        })
      );
    });
  });
}

interface Cell {
  readonly leerweg: Leerweg;
  readonly jaar: number;
  readonly sizesOf: number;
  readonly verdeling: boolean;
}

/** Standard errors of a group's proportion, with as many and as few students as there can be. */
function errorsOf(
  rows: readonly VsvRow[],
  students: readonly VsvStudents[],
  {leerweg, jaar, sizesOf, verdeling}: Cell,
  sizes: PublishedSizes
): (group: Migratieachtergrond) => {least: number; most: number} {
  const cells = students.filter((s) => s.leerweg === leerweg && s.jaar === sizesOf);
  const total = cells.reduce((sum, {studenten}) => sum + studenten, 0);
  const proportion = (group: Migratieachtergrond, niveau: VsvRow["niveau"]) =>
    percentage(rows, {niveau, leerweg, migratieachtergrond: group, jaar}) / 100;
  return (group) => {
    const {low, high, mostByLevel} = sizes[group];
    if (!verdeling) {
      const p = proportion(group, "totaal");
      return {least: Math.sqrt((p * (1 - p)) / high), most: Math.sqrt((p * (1 - p)) / Math.max(1, low))};
    }
    const variance = levels.reduce((sum, niveau) => {
      const weight = cells.find((cell) => cell.niveau === niveau)!.studenten / total;
      const p = proportion(group, niveau);
      return sum + (weight ** 2 * p * (1 - p)) / mostByLevel[niveau];
    }, 0);
    return {least: Math.sqrt(variance), most: Number.POSITIVE_INFINITY};
  };
}
