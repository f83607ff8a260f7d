import type {Fit} from "../../glmm/fit.js";
import {InputError} from "../../glmm/input-error.js";
import type {FactorColumn, Table} from "../../glmm/table.js";
import type {Subgroup} from "../specification/specification.js";

/**
 * The same fit, with means over the students of a subgroup only: others get multiplicity 0. For averages (effects), not
 * for what describes the fit itself.
 *
 * @param table the table the fit was made of.
 * @throws InputError if the subgroup has no students.
 */
export function among(fitted: Fit, table: Table, {variable, value}: Subgroup): Fit {
  const {design} = fitted;
  const {levels, codes} = table.columns[variable] as FactorColumn;
  const own = levels.indexOf(value);
  const multiplicity = new Float64Array(design.rows);
  let total = 0;
  for (let i = 0; i < multiplicity.length; ++i) {
    if (codes[design.source[i]!] !== own) continue;
    multiplicity[i] = design.multiplicity ? design.multiplicity[i]! : 1;
    total += multiplicity[i]!;
  }
  if (!(total > 0)) throw new InputError(`invalid subgroup; no students with this ${variable}: ${value}`);
  return {...fitted, design: {...design, multiplicity}};
}

/** The number of students over whom means are taken. */
export function studentsOf({design}: Fit): number {
  return design.multiplicity ? design.multiplicity.reduce((sum, weight) => sum + weight, 0) : design.rows;
}
