import {tableFromIPC} from "@uwdata/flechette";
import type {PackedYear} from "../mbo/simulation/pack-year.js";
import type {PackedStudents} from "../mbo/simulation/packed.js";

const names = ["person", "study", "age", "cito", "location", "capacity"] as const satisfies (keyof PackedStudents)[];

/**
 * Columns of the file of an outcome year: the packed students, and the institution of each (by number).
 *
 * @throws RangeError if the number of an institution does not fit a byte.
 */
export function studentColumns({students, institutions}: PackedYear): PackedStudents & {institution: Uint8Array} {
  const strange = institutions.find((number) => !(number >= 0 && number <= 255));
  if (strange !== undefined) throw new RangeError(`invalid institution; not a byte, from 0 to 255: ${strange}`);
  return {...students, institution: Uint8Array.from(students.location, (location) => institutions[location]!)};
}

/**
 * Reads the file of an outcome year. A location without students in it gets institution 0: nobody is there.
 *
 * @param bytes an Arrow stream with the columns of {@link studentColumns}
 * @throws RangeError if a column is missing.
 */
export function readStudents(bytes: ArrayBuffer): PackedYear {
  const table = tableFromIPC(bytes);
  const column = (name: string) => {
    const values = table.getChild(name);
    if (!values) throw new RangeError(`invalid file of students; no column: ${name}`);
    return values.toArray();
  };
  const students = Object.fromEntries(names.map((name) => [name, column(name)])) as unknown as PackedStudents;
  const institution = column("institution") as Uint8Array;
  const {location} = students;
  const institutions = new Array<number>(1 + location.reduce((most, own) => Math.max(most, own), -1)).fill(0);
  for (let i = 0; i < location.length; ++i) institutions[location[i]!] = institution[i]!;
  return {students, institutions};
}
