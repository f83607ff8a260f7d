import type {Design} from "../../glmm/design.js";
import {findVariable} from "../../glmm/effects.js";
import type {Part} from "../../glmm/model-columns.js";
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
 * The groups that a coefficient compares. Of a level: its students and those of the reference. Of a product of levels:
 * every combination of level and reference. What else a product has (a score) is about the same groups; a coefficient
 * of numbers only is about all students, and the intercept about the reference groups of all factors.
 */
export function byColumn(design: Design): Tally[][] {
  const everyone = allStudents(design);
  const dummies = design.columns.map(({parts}) => parts.filter(isDummy));
  const references = [...new Map(dummies.flat().map((part) => [part.variable, part])).values()].map(
    (part) => cellsOf(design, [part])[0]!
  );
  return design.columns.map(({parts}, k) => {
    if (parts.length === 0) return [everyone, ...references];
    return dummies[k]!.length === 0 ? [everyone] : cellsOf(design, dummies[k]!);
  });
}

/** A level of a factor, or a number that is 0 or 1. */
const isDummy = ({variable: {levels, support}}: Part): boolean =>
  levels !== undefined || (support?.every((value) => value === 0 || value === 1) ?? false);

/**
 * Students by whether they are at each level or at its reference; bit k of the place: at level k. Others are left out.
 */
function cellsOf(design: Design, parts: readonly Part[]): Tally[] {
  return gather(design, 1 << parts.length, (i) => {
    let place = 0;
    for (let k = 0; k < parts.length; ++k) {
      const {variable, value} = parts[k]!;
      const x = variable.values[design.source[i]!]!;
      if (value(x) !== 0) place |= 1 << k;
      else if (x !== 0) return -1;
    }
    return place;
  });
}

/** @param group the place of a row, or -1 for none */
function gather({rows, successes, multiplicity}: Design, size: number, group: (i: number) => number): Tally[] {
  const tallies = Array.from({length: size}, () => ({students: 0, successes: 0}));
  for (let i = 0; i < rows; ++i) {
    if (multiplicity && !(multiplicity[i]! > 0)) continue;
    const own = tallies[group(i)];
    if (!own) continue;
    own.students += 1;
    own.successes += successes[i]! > 0 ? 1 : 0;
  }
  return tallies;
}
