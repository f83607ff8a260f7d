import type {SweptWorld} from "../worlds/sweep.js";
import {type StoryContrast, storyContrasts} from "./story.js";

/** What is true in the worlds of the sweep that pass the study's own check, percentage points. */
export interface SweepSpan {
  /** All worlds of the sweep, and those that pass. */
  readonly worlds: number;
  readonly passing: number;
  /** Lowest and highest true difference of those that pass, and in how many of them it has not the reported sign. */
  readonly low: number;
  readonly high: number;
  readonly turned: number;
}

/**
 * @param bar largest change of a contrast without the cito block that passes the check, percentage points
 * @throws RangeError if no world passes.
 */
export function sweepSpan(worlds: readonly SweptWorld[], contrast: StoryContrast, bar: number): SweepSpan {
  const k = storyContrasts.indexOf(contrast);
  const passing = worlds.filter(({check}) => check.every((change) => Math.abs(change) <= bar));
  if (passing.length === 0) throw new RangeError(`invalid bar; no world of the sweep passes: ${bar}`);
  const truths = passing.map(({truth}) => truth[k]!);
  return {
    worlds: worlds.length,
    passing: passing.length,
    low: Math.min(...truths),
    high: Math.max(...truths),
    turned: passing.filter(({truth, reported}) => truth[k]! * reported[k]! <= 0).length
  };
}
