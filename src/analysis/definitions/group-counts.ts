import {columnOf, type FactorColumn, type Table} from "../../glmm/table.js";
import type {Chances, Pair} from "./evidence.js";

/** Students and outcomes of two groups. */
export interface Counts {
  students: number;
  successes: number;
  references: number;
  referenceSuccesses: number;
}

/** The two groups that are compared: a factor of the table with two of its levels. */
export interface Compared {
  readonly variable: string;
  readonly group: string;
  readonly reference: string;
}

/** Counts of both groups per level of a factor, such as location; students of other groups are left out. */
export function countsBy(table: Table, by: string, {variable, group, reference}: Compared): Map<string, Counts> {
  const units = columnOf(table, by) as FactorColumn;
  const groups = columnOf(table, variable) as FactorColumn;
  const {values} = columnOf(table, "y") as {values: ArrayLike<number>};
  const [own, other] = [groups.levels.indexOf(group), groups.levels.indexOf(reference)];
  const counts = units.levels.map(() => ({students: 0, successes: 0, references: 0, referenceSuccesses: 0}));
  for (let i = 0; i < table.rows; ++i) {
    const count = counts[units.codes[i]!];
    if (!count) continue;
    if (groups.codes[i] === own) {
      ++count.students;
      count.successes += values[i]!;
    } else if (groups.codes[i] === other) {
      ++count.references;
      count.referenceSuccesses += values[i]!;
    }
  }
  return new Map(units.levels.map((level, k) => [level, counts[k]!]));
}

/** All counts together. */
export function pooled(counts: Iterable<Counts>): Counts {
  const total = {students: 0, successes: 0, references: 0, referenceSuccesses: 0};
  for (const count of counts) for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += count[key];
  return total;
}

/** Students per level of a factor. */
export function sizesBy(table: Table, by: string): Map<string, number> {
  const {levels, codes} = columnOf(table, by) as FactorColumn;
  const sizes = new Float64Array(levels.length);
  for (const code of codes) if (code < sizes.length) ++sizes[code]!;
  return new Map(levels.map((level, k) => [level, sizes[k]!]));
}

/** Observed proportions, or null where a group is absent. */
export function proportions({students, successes, references, referenceSuccesses}: Counts): Pair | null {
  if (students === 0 || references === 0) return null;
  return {group: successes / students, reference: referenceSuccesses / references};
}

/**
 * Proportions of both groups if each were spread over the cells as all students are (direct standardisation), with
 * binomial errors: p = sum w_k p_k, Var = sum w_k^2 p_k q_k / n_k. One cell of weight 1 gives the plain proportions.
 *
 * @param cells counts and the weight of each, weights summing to 1
 * @throws RangeError if a cell with weight lacks one of the groups.
 */
export function standardised(cells: readonly {readonly counts: Counts; readonly weight: number}[]): Chances {
  let [group, reference, groupVariance, referenceVariance] = [0, 0, 0, 0];
  for (const {counts, weight} of cells.filter((cell) => cell.weight > 0)) {
    const pair = proportions(counts);
    if (!pair) throw new RangeError(`invalid cell; without one of the groups: ${JSON.stringify(counts)}`);
    group += weight * pair.group;
    reference += weight * pair.reference;
    groupVariance += (weight ** 2 * pair.group * (1 - pair.group)) / counts.students;
    referenceVariance += (weight ** 2 * pair.reference * (1 - pair.reference)) / counts.references;
  }
  return {
    group,
    reference,
    groupError: Math.sqrt(groupVariance),
    referenceError: Math.sqrt(referenceVariance),
    correlation: 0
  };
}
