import type {Entry} from "./list.js";
import {type Measure, measured, type Row} from "./row.js";

/** A specification of the list with its results. */
export interface Listed {
  readonly entry: Entry;
  readonly row: Row;
}

/** @throws RangeError if the rows are not those of the list, in its order. */
export function listed(entries: readonly Entry[], rows: readonly Row[]): Listed[] {
  const length = Math.max(entries.length, rows.length);
  for (let k = 0; k < length; ++k) {
    if (entries[k]?.query === rows[k]?.query) continue;
    const [entry, row] = [entries[k], rows[k]].map((own) => (own ? own.query || "the published one" : "nothing"));
    throw new RangeError(`invalid rows; not those of the list of specifications, which has ${entry}: ${row}`);
  }
  return entries.map((entry, k) => ({entry, row: rows[k]!}));
}

/** A specification that has the measure, and its size. */
export interface Sized extends Listed {
  readonly value: number;
}

/** Those that have results and the measure; with `valid`, without methods that are known to be invalid. */
export function sized(all: readonly Listed[], measure: Measure, {valid = false} = {}): Sized[] {
  return all.flatMap((own) => {
    const value = measured(own.row, measure);
    return value === null || (valid && own.entry.invalid.length > 0) ? [] : [{...own, value}];
  });
}
