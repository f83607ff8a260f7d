import type {Table} from "../../glmm/table.js";
import {prepare} from "../handling/prepare.js";
import {type OutcomeName, publishedSpecification} from "../specification/specification.js";
import {type Selection, selectStudents} from "./select-students.js";

/** Students left after each step of the selection, in order. */
export interface SelectionCounts {
  readonly population: number;
  readonly age: number;
  readonly leerweg: number;
  readonly migratieachtergrond: number;
}

export interface Selected {
  readonly table: Table;
  readonly counts: SelectionCounts;
}

/**
 * The students of one outcome year and their variables, as the study selected them (annex 3a): in the population of the
 * outcome in the year before, aged 14 to 25, bol or bbl, migration background known. Study data are those of the year
 * before; the outcome is that of the year itself.
 *
 * Missing indicators: parents' education unknown is a level; cito is centred at the mean of the known scores and 0
 * where unknown, beside `cito_onbekend` and the year of the test with the level unknown.
 *
 * @throws InputError if the register lacks a column, or nobody is left.
 */
export function selectPublished(register: Table, outcome: OutcomeName, year: number): Selected {
  const selection = selectStudents({register}, {...publishedSpecification, outcome, year});
  const {table} = prepare(selection.table, {
    cito: {kind: "indicator"},
    parents: {kind: "indicator"},
    capacity: {kind: "linear"}
  });
  return {table, counts: countsOf(selection)};
}

function countsOf({flow}: Selection): SelectionCounts {
  const after = (name: string) => flow.find((step) => step.name === name)!.after;
  return {
    population: after("population"),
    age: after("age"),
    leerweg: after("tracks"),
    migratieachtergrond: after("migration")
  };
}
