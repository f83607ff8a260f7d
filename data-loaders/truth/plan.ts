import {type ComparedName, comparedNames} from "../../src/analysis/truth/compared-specifications.js";
import type {TruthResults} from "../../src/analysis/truth/results.js";
import {seeds as named} from "../../src/mbo/seeds.js";
import type {WorldName} from "../../src/mbo/world/worlds.js";

const siteSeed = named.world;
/** Outcomes are redrawn on this seed, so often. */
const REDRAWN_SEED = 1;
const REDRAWS = 10;

/** What one process computes in one go. */
export type Task =
  | {readonly kind: "seed"; readonly world: WorldName; readonly seed: number; readonly names: readonly ComparedName[]}
  | {readonly kind: "redraws"; readonly world: WorldName; readonly seed: number; readonly count: number};

export interface Wanted {
  readonly worlds: readonly WorldName[];
  readonly seeds: number;
  /** Only the published specification, and no redrawn outcomes. */
  readonly publishedOnly: boolean;
}

/** What is wanted and not there yet, seed by seed, so that unfinished results can be paired. */
export function missingTasks({worlds, seeds, publishedOnly}: Wanted, {worlds: done}: TruthResults): Task[] {
  const tasks: Task[] = [];
  const all = publishedOnly ? (["published"] as const) : comparedNames;
  // The register of the site first: what a page shows is held against its own truth.
  for (const seed of [siteSeed, ...Array.from({length: seeds}, (_, k) => k + 1)]) {
    for (const world of worlds) {
      const known = done[world]?.seeds[seed]?.vsv.estimates ?? {};
      const names = all.filter((name) => !Object.hasOwn(known, name));
      if (names.length > 0) tasks.push({kind: "seed", world, seed, names});
    }
  }
  if (publishedOnly) return tasks;
  for (const world of worlds) {
    if ((done[world]?.redraws?.vsv.length ?? 0) >= REDRAWS) continue;
    tasks.push({kind: "redraws", world, seed: REDRAWN_SEED, count: REDRAWS});
  }
  return tasks;
}
