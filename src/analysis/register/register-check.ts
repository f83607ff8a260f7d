import {columnOf, type FactorColumn, factorOfNumbers, type Table} from "../../glmm/table.js";
import {firstYear, lastYear, variable} from "../../mbo/codebook.js";
import {registerColumns} from "../../mbo/register.js";
import {checkColumns} from "./check-columns.js";
import {checkNesting, checkUnique} from "./check-keys.js";
import {checkRules, type RegisterCells} from "./check-rules.js";
import {checkValues} from "./check-values.js";
import {Findings, type Tally} from "./findings.js";
import {type YearSummary, yearSummaries} from "./year-summary.js";

/** What a check of a register found. */
export interface RegisterCheck {
  readonly students: number;
  /** Columns of the codebook that are there. */
  readonly columns: number;
  readonly years: readonly YearSummary[];
  /** Number of errors and warnings, all counted. */
  readonly errors: number;
  readonly warnings: number;
  /** By column and rule, with the first few of each. */
  readonly tallies: readonly Tally[];
}

/**
 * Holds a wide register against the codebook: its columns, each cell by itself, and the rules across columns
 * (enrolment, outcomes and the populations they are counted on, sector of entree, locations within institutions, unique
 * ids). Nothing in a register is an exception: what is wrong is a finding.
 *
 * @throws InputError if the columns differ in length.
 */
export function checkRegister(register: Table): RegisterCheck {
  const findings = new Findings();
  const columns = checkColumns(Object.keys(register.columns), findings);
  const cells: RegisterCells = new Map(columns.map(({name}) => [name, asFactor(register, name)]));
  for (const {name, variable: of} of columns) checkValues(name, variable(of), cells.get(name)!, findings);
  const id = cells.get("id");
  if (id) checkUnique("id", id, findings);
  checkRules(cells, findings);
  for (let year = firstYear; year <= lastYear; ++year) {
    const location = cells.get(`locatie_${year}`);
    const institution = cells.get(`instelling_${year}`);
    if (location && institution) checkNesting(`locatie_${year}`, location, institution, findings);
  }
  return {
    students: register.rows,
    columns: columns.length,
    years: yearSummaries(cells),
    errors: findings.count("error"),
    warnings: findings.count("warning"),
    tallies: findings.tallies()
  };
}

/**
 * The same for the columns that one analysis uses, as far as they are there. Locations within institutions are left to
 * the selection, which knows whether location codes are to be recoded.
 */
export function checkUsed(register: Table, used: ReadonlySet<string>): Findings {
  const findings = new Findings();
  const columns = registerColumns().filter(({name}) => used.has(name) && Object.hasOwn(register.columns, name));
  const cells: RegisterCells = new Map(columns.map(({name}) => [name, asFactor(register, name)]));
  for (const {name, variable: of} of columns) checkValues(name, variable(of), cells.get(name)!, findings);
  const id = cells.get("id");
  if (id) checkUnique("id", id, findings);
  checkRules(cells, findings);
  return findings;
}

function asFactor(register: Table, name: string): FactorColumn {
  const column = columnOf(register, name);
  return column.kind === "factor" ? column : factorOfNumbers(column);
}
