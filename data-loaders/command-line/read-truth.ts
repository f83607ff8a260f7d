import {truthNames} from "../../src/analysis/records.js";
import {InputError} from "../../src/glmm/input-error.js";
import {type Column, columnOf, type Table} from "../../src/glmm/table.js";
import {readTable} from "../formats/read-table.js";

/** By what a student is known, in a register and in its truth. */
export const studentKey = "id";

/**
 * What is true of the students of a register.
 *
 * @throws InputError if the file cannot be read, or is not about these students in this order.
 */
export async function readTruth(path: string, register: Table): Promise<Table> {
  const truth = await readTable(path, {
    wanted: new Set<string>([studentKey, ...truthNames]),
    asTexts: new Set([studentKey])
  });
  const [own, other] = [register, truth].map((table) => columnOf(table, studentKey)) as [Column, Column];
  for (let row = 0; row < Math.min(register.rows, truth.rows); ++row) {
    const [student, said] = [textAt(own, row), textAt(other, row)];
    if (student === said) continue;
    throw new InputError(`invalid truth; not of student ${student} in row ${row + 1}, in ${path}: ${said}`);
  }
  return truth;
}

const textAt = (column: Column, row: number): string | undefined =>
  column.kind === "factor" ? column.levels[column.codes[row]!] : String(column.values[row]!);
