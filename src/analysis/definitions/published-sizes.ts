import {linearProgram} from "../../math/linear-program.js";
import type {Leerweg, Migratieachtergrond, Niveau, VsvRow, VsvStudents} from "../../mbo/published.js";
import {percentage} from "../descriptive/published-gap.js";

const groups: readonly Migratieachtergrond[] = ["geen", "westers", "niet-westers"];
const levels: readonly Niveau[] = ["1", "2", "3", "4"];
/** Printed percentages have two decimals: two that are compared can be this far apart by rounding. */
const ROUNDING = 0.01;

/** Bounds on a number of students. */
export interface SizeBounds {
  readonly low: number;
  readonly high: number;
}

/** Of each group in a track and year: all its students, and at most so many per level. */
export type PublishedSizes = Readonly<
  Record<Migratieachtergrond, SizeBounds & {readonly mostByLevel: Readonly<Record<Niveau, number>>}>
>;

/**
 * How many students of each group there can be, from tables 4.1 and 8.3 alone: x_kl >= 0 students of group k at level
 * l, with sum_k x_kl = n_l, the groups' percentages giving the leavers of each level and each group's total percentage.
 * The smallest and largest sum_l x_kl by linear programming; percentages to within rounding.
 *
 * @throws RangeError if the tables contradict each other.
 */
export function publishedSizes(
  rows: readonly VsvRow[],
  students: readonly VsvStudents[],
  leerweg: Leerweg,
  jaar: number
): PublishedSizes {
  const cells = levels.map((niveau) => {
    const cell = students.find((s) => s.niveau === niveau && s.leerweg === leerweg && s.jaar === jaar);
    if (!cell) throw new RangeError(`invalid students; no cell for: ${niveau} ${leerweg} ${jaar}`);
    return cell;
  });
  const rate = (group: Migratieachtergrond, niveau: VsvRow["niveau"]) =>
    percentage(rows, {niveau, leerweg, migratieachtergrond: group, jaar});
  const at = (k: number, l: number) => k * levels.length + l;
  const constraints: {row: number[]; limit: number}[] = [];
  const add = (coefficient: (k: number, l: number) => number, limit: number) => {
    const row = new Array<number>(groups.length * levels.length).fill(0);
    groups.forEach((_, k) => {
      levels.forEach((_, l) => {
        row[at(k, l)] = coefficient(k, l);
      });
    });
    constraints.push({row, limit});
  };
  // Shares of all students of the track, so that numbers are of one size.
  const total = cells.reduce((sum, {studenten}) => sum + studenten, 0);
  levels.forEach((niveau, own) => {
    const {studenten, vsvers} = cells[own]!;
    const share = studenten / total;
    const only = (value: (k: number) => number) => (k: number, l: number) => (l === own ? value(k) : 0);
    add(
      only(() => 1),
      share
    );
    add(
      only(() => -1),
      -share
    );
    const leavers = (100 * vsvers) / total;
    add(
      only((k) => rate(groups[k]!, niveau)),
      leavers + ROUNDING * share
    );
    add(
      only((k) => -rate(groups[k]!, niveau)),
      -(leavers - ROUNDING * share)
    );
  });
  groups.forEach((group, own) => {
    const mine = rate(group, "totaal");
    const only = (value: (l: number) => number) => (k: number, l: number) => (k === own ? value(l) : 0);
    add(
      only((l) => rate(group, levels[l]!) - mine - ROUNDING),
      0
    );
    add(
      only((l) => mine - rate(group, levels[l]!) - ROUNDING),
      0
    );
  });
  const bound = (sign: 1 | -1, counts: (k: number, l: number) => boolean): number => {
    const objective = groups.flatMap((_, k) => levels.map((_, l) => (counts(k, l) ? sign : 0)));
    const solved = linearProgram({objective, constraints});
    if (solved.status !== "optimal") {
      throw new RangeError(`invalid tables; no group sizes agree with them: ${leerweg} ${jaar}, ${solved.status}`);
    }
    return Math.max(0, sign * solved.value * total);
  };
  const sizes = groups.map((group, own) => {
    const all = (k: number) => k === own;
    const most = levels.map((niveau, at) => [niveau, bound(-1, (k, l) => k === own && l === at)]);
    return [group, {low: bound(1, all), high: bound(-1, all), mostByLevel: Object.fromEntries(most)}];
  });
  return Object.fromEntries(sizes);
}
