import {type AnalyseOptions, type Analysis, analyse} from "../analyse.js";
import type {Records} from "../records.js";
import type {Result} from "../result.js";
import type {Specification} from "../specification/specification.js";

/** What can analyse a specification, in steps; `A` is what it leaves for a neighbour. */
export interface Engine<A extends {readonly result: Result} = {readonly result: Result}> {
  /** False: the specification is pending. */
  readonly can: (specification: Specification) => boolean;
  readonly analyse: (
    records: Records,
    specification: Specification,
    options: Omit<AnalyseOptions, "neighbour"> & {readonly neighbour?: A | undefined}
  ) => Generator<unknown, A>;
}

/** The engine of the multiverse: all specifications. */
export const engine: Engine<Analysis> = {can: () => true, analyse};
