import {engine} from "../../src/analysis/multiverse/engine.js";
import {type Chunk, pathOf} from "../../src/analysis/multiverse/path.js";
import {emptyRow, type Row} from "../../src/analysis/multiverse/row.js";
import type {World} from "../../src/mbo/world/world.js";
import {Cache} from "./cache.js";
import {hash, RESULT_VERSION} from "./key.js";
import {runTasks} from "./pool.js";
import {type SubjectList, type SubjectName, subjectName} from "./subjects.js";
import type {Task} from "./task.js";

export interface MultiverseOptions {
  readonly world: World;
  readonly seed: number;
  readonly lists: readonly SubjectList[];
  /** File in which chunks are kept as soon as they are done. */
  readonly cache: string;
  readonly workers: number;
  readonly signal?: AbortSignal | undefined;
  /** Fits done, of all; and how many of the done ones were in the cache. */
  readonly onProgress?: ((done: number, all: number, cached: number) => void) | undefined;
}

/** Rows in the order of the list. */
export type Results = Readonly<Record<SubjectName, readonly Row[]>>;

/**
 * Fits all specifications of the lists that the engine can analyse; the others are `pending`. What the cache has is not
 * done again: chunks are kept by world, seed, specifications and result version. Every chunk starts cold, so that
 * results do not depend on what was done before, by how many workers, or in which order.
 */
export async function runMultiverse(options: MultiverseOptions): Promise<Results> {
  const {world, seed, lists, workers, signal, onProgress} = options;
  const cache = new Cache(options.cache);
  const keyOf = (chunk: Chunk) => hash([world, seed, RESULT_VERSION, queries(chunk)]);
  const chunks = lists.flatMap(({subject: {year}, entries}) =>
    pathOf(entries.filter(({specification}) => engine.can(specification))).map((chunk) => ({year, chunk}))
  );
  const todo = chunks.filter(({chunk}) => !cache.get(keyOf(chunk)));
  const all = fits(chunks);
  const cached = all - fits(todo);
  let done = cached;
  onProgress?.(done, all, cached);
  await runTasks(
    todo.map(({year, chunk}): Task => ({world, seed, year, chunk})),
    {
      workers,
      signal,
      onFit: () => onProgress?.(++done, all, cached),
      onDone: ({chunk}, rows) => cache.add(keyOf(chunk), rows)
    }
  );
  const rows = new Map(chunks.flatMap(({chunk}) => cache.get(keyOf(chunk))!.map((row) => [row.query, row])));
  return Object.fromEntries(
    lists.map(({subject, entries}) => [
      subjectName(subject),
      entries.map(({query}) => rows.get(query) ?? emptyRow(query, "pending"))
    ])
  );
}

const queries = (chunk: Chunk): string[][] => chunk.map(({entries}) => entries.map(({query}) => query));

const fits = (chunks: readonly {readonly chunk: Chunk}[]): number =>
  chunks.reduce((sum, {chunk}) => sum + chunk.length, 0);
