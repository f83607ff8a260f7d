import {InputError} from "../../glmm/input-error.js";
import type {Definition} from "../../glmm/scenario.js";
import {finish} from "../../math/finish.js";
import type {Records} from "../records.js";
import type {Result} from "../result.js";
import type {Subgroup} from "../specification/specification.js";
import type {Engine} from "./engine.js";
import type {Chunk, FitGroup} from "./path.js";
import {contrasts, emptyRow, type Row, rowOf} from "./row.js";

const variables = [...new Set(Object.values(contrasts))];

/**
 * The results of a chunk, one fit a step. A pure function of (records, chunk, engine): whoever ran before does not
 * matter. A specification that the data do not allow (InputError) is `refused`; the next starts where the last one that
 * was fitted ended.
 *
 * @param chunk of specifications that the engine can analyse.
 */
export function* runChunk<A extends {readonly result: Result}>(
  records: Records,
  chunk: Chunk,
  {analyse}: Engine<A>
): Generator<FitGroup, Row[]> {
  const rows: Row[] = [];
  let neighbour: A | undefined;
  for (const group of chunk) {
    const {specification, entries} = group;
    try {
      const asked = {...wanted(group), variables, neighbour};
      neighbour = finish(analyse(records, specification, asked));
      const {result} = neighbour;
      rows.push(...entries.map((entry) => rowOf(entry.query, entry.specification, result)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      rows.push(...entries.map(({query}) => emptyRow(query, "refused")));
    }
    yield group;
  }
  return rows;
}

/** Definitions and subgroups that the entries of a fit have. */
function wanted({entries}: FitGroup): {definitions: Definition[]; subgroups: Subgroup[]} {
  const subgroups = new Map(entries.map(({specification: {subgroup}}) => [JSON.stringify(subgroup), subgroup]));
  return {
    definitions: [...new Set(entries.map(({specification}) => specification.definition))],
    subgroups: [...subgroups.values()].filter((subgroup) => subgroup !== null)
  };
}
