import type {Design} from "../../glmm/design.js";
import {findVariable} from "../../glmm/effects.js";
import {columnValue, type ModelColumn} from "../../glmm/model-columns.js";
import type {Tally} from "./tally.js";

/** All students of a fit that are counted: rows with multiplicity 0 (outside a subgroup) are not. */
export const allStudents = (design: Design): Tally => gather(design, 1, () => 0)[0]!;

/** Students by the levels of a factor; undefined for a number. */
export function byLevel(design: Design, name: string): ReadonlyMap<string, Tally> | undefined {
  const {levels, values} = findVariable(design, name);
  if (!levels) return undefined;
  const tallies = gather(design, levels.length, (i) => values[design.source[i]!]!);
  return new Map(levels.map((level, k) => [level, tallies[k]!]));
}

/**
 * The groups that a coefficient compares: students whose column is not 0, and the others. A column that is not about groups
 * (of a number, or the intercept) is about all students.
 */
export function byColumn(design: Design): Tally[][] {
  const everyone = allStudents(design);
  return design.columns.map((column) => {
    if (!isDummy(column)) return [everyone];
    return gather(design, 2, (i) => {
      const value = columnValue(column, (variable) => variable.values[design.source[i]!]!);
      return value === 0 ? 1 : 0;
    });
  });
}

/** A product of levels of factors and of numbers that are 0 or 1. */
const isDummy = ({parts}: ModelColumn): boolean =>
  parts.length > 0 &&
  parts.every(({variable: {levels, support}}) => levels || support?.every((value) => value === 0 || value === 1));

function gather({rows, successes, multiplicity}: Design, size: number, group: (i: number) => number): Tally[] {
  const tallies = Array.from({length: size}, () => ({students: 0, successes: 0}));
  for (let i = 0; i < rows; ++i) {
    if (multiplicity && !(multiplicity[i]! > 0)) continue;
    const own = tallies[group(i)]!;
    own.students += 1;
    own.successes += successes[i]! > 0 ? 1 : 0;
  }
  return tallies;
}
