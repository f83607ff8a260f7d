import type {WorldName} from "../../mbo/world/worlds.js";
import type {OutcomeName} from "../specification/specification.js";

/** A world that a reader made, on one outcome of 2020; percentage points, contrasts as in calibration/effects.ts. */
export interface MovedWorld {
  readonly base: WorldName;
  readonly outcome: OutcomeName;
  /** Whether it is other than the base. */
  readonly changed: boolean;
  readonly published: readonly number[];
  readonly reported: readonly number[];
  /** westers, niet-westers, hoog first. */
  readonly truth: readonly number[];
  /** Mean of the outcome, per cent. */
  readonly mean: number;
  readonly publishedMean: number;
  /** Change of each contrast without the cito block. */
  readonly check: readonly number[];
  /** Largest change that the check allows, percentage points; an assumption. */
  readonly bar: number;
  /** Low-educated parents among those known, per cent: none, western, non-western. */
  readonly parentsLow: readonly number[];
  readonly publishedParentsLow: readonly number[];
  /** What it reported before it was recalibrated; null where it was not. */
  readonly before: {
    readonly reported: readonly number[];
    readonly mean: number;
    readonly met: boolean;
    readonly miss: number;
  } | null;
}
