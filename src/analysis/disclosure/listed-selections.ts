import {InputError} from "../../glmm/input-error.js";
import type {Records} from "../records.js";
import {type SelectionChoices, selectStudents} from "../students/select-students.js";
import type {Selected} from "./memberships.js";

/** What a selection depends on, within one outcome and year. */
export const studentsKey = ({selection, cito, parents}: SelectionChoices): string =>
  JSON.stringify([selection, cito.kind === "listwise", parents.kind === "listwise"]);

/** Nobody, where the selection leaves nobody. */
export function selectedBy(records: Records, choices: SelectionChoices): Selected {
  try {
    return selectStudents(records, choices);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return {rows: new Int32Array(0), table: records.register};
  }
}
