import {createHash} from "node:crypto";
import {measures} from "../../src/analysis/multiverse/row.js";
import type {World} from "../../src/mbo/world/world.js";
import type {SubjectList} from "./subjects.js";

/**
 * Raise this when the same world and specification give other numbers than before: a change of the simulator, the
 * engine or a method. A test that recomputes a sample says when.
 */
export const RESULT_VERSION = 1;

/** What results are results of (decisions.md 18). */
export interface ResultKey {
  /** Hash of all parameters of the world and the seed. */
  readonly world: string;
  /** Hash of the specifications, in order, and of what is kept of each. */
  readonly list: string;
  readonly version: number;
}

export function resultKey(world: World, seed: number, lists: readonly SubjectList[]): ResultKey {
  const queries = lists.map(({entries}) => entries.map(({query}) => query));
  return {world: hash([world, seed]), list: hash([measures, queries]), version: RESULT_VERSION};
}

/** The first 64 bits of the SHA-256 of some JSON, hexadecimal. */
export function hash(json: unknown): string {
  return createHash("sha256").update(JSON.stringify(json)).digest("hex").slice(0, 16);
}
