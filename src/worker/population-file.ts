import {tableFromIPC} from "@uwdata/flechette";
import type {Population} from "../mbo/small-population.js";
import {groups} from "../mbo/small-world.js";

/** Columns of the population file: the institution of each location and its students per group. */
export function populationColumns({institution, students}: Population): Record<string, Uint8Array | Uint32Array> {
  return Object.fromEntries([["instelling", institution], ...groups.map((group, k) => [group, students[k]!])]);
}

/**
 * Reads the population file.
 *
 * @param bytes an Arrow stream with the columns of {@link populationColumns}
 * @throws RangeError if a column is missing.
 */
export function readPopulation(bytes: ArrayBuffer): Population {
  const table = tableFromIPC(bytes);
  const column = (name: string) => {
    const values = table.getChild(name);
    if (!values) throw new RangeError(`invalid population file; no column: ${name}`);
    return values.toArray();
  };
  return {
    institution: Uint8Array.from(column("instelling")),
    students: groups.map((group) => Uint32Array.from(column(group)))
  };
}
