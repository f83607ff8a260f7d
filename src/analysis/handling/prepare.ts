import {InputError} from "../../glmm/input-error.js";
import type {Table} from "../../glmm/table.js";
import type {DirectCapacity, DirectSpecification} from "../specification/direct.js";
import {numbers} from "../students/gather-columns.js";
import {calibrateScores} from "./calibrate-scores.js";
import {completeScores, handleScores, shiftedScores} from "./handle-cito.js";
import {handleParents} from "./handle-parents.js";
import type {Handled} from "./handled.js";

/** What preparing depends on. */
export type Choices = Pick<DirectSpecification, "cito" | "parents" | "capacity">;

/**
 * From selected students to a table without missing values and the terms for capacity: parents first, then unknown
 * scores, then the correction of known scores, then their shape. The one place where a method is chosen.
 *
 * @param sample the scores that give centre and knots, in place of the known ones
 * @throws InputError if a method needs a truth that is not there, or see calibrateScores.
 */
export function prepare(selected: Table, {cito, parents, capacity}: Choices, sample?: Float64Array): Handled {
  const table = handleParents(selected, parents.kind);
  if (capacity.kind === "none") return {table, terms: []};
  if (capacity.kind === "true") return trueCapacity(table);
  const known = cito.kind === "complete" ? completeScores(table) : table;
  return shaped(known, cito.kind, capacity, sample);
}

function shaped(
  table: Table,
  missing: DirectSpecification["cito"]["kind"],
  capacity: Exclude<DirectCapacity, {kind: "none" | "true"}>,
  sample: Float64Array | undefined
): Handled {
  const linear = (values: Float64Array) => {
    const corrected = {...table, columns: {...table.columns, cito: {kind: "numeric" as const, values}}};
    return handleScores(corrected, missing, {kind: "linear"}, sample);
  };
  switch (capacity.kind) {
    case "linear":
    case "period":
    case "spline":
      return handleScores(table, missing, capacity, sample);
    case "shifted":
      return linear(shiftedScores(table, capacity.points));
    case "calibrated":
      return linear(calibrateScores(table, capacity));
    default:
      return capacity satisfies never;
  }
}

function trueCapacity(table: Table): Handled {
  const column = table.columns.capaciteit;
  if (!column) throw new InputError("invalid capacity; the truth has no column capaciteit: true");
  const rows = Int32Array.from({length: table.rows}, (_, i) => i);
  const capaciteit = numbers(column, rows);
  return {table: {...table, columns: {...table.columns, capaciteit}}, terms: ["capaciteit"], capacity: "capaciteit"};
}
