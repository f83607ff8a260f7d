import type {Chunk} from "../../src/analysis/multiverse/path.js";
import type {Row} from "../../src/analysis/multiverse/row.js";
import type {World} from "../../src/mbo/world/world.js";

/** A chunk of fits on the register of one outcome year: all that a worker needs to know. */
export interface Task {
  readonly world: World;
  readonly seed: number;
  readonly year: number;
  readonly chunk: Chunk;
}

/** What a worker says: that a fit is done, and at the end the results. */
export type Report = {readonly kind: "fit"} | {readonly kind: "rows"; readonly rows: Row[]};
