import type {OutcomeName} from "../../mbo/simulation/equation.js";
import type {WorldName} from "../../mbo/world/worlds.js";
import type {ChoiceName} from "../multiverse/options.js";
import type {StoryChoice} from "./choices.js";
import type {LevelCounts, StudentCounts} from "./counts.js";
import type {LocationSpread} from "./location-spreads.js";
import type {SweepSpan} from "./sweep-span.js";

/** The contrasts that the findings of the story are about (decisions 28): a group against students without a migration
 * background, or high against low education of parents. In the order of the calibration's targets. */
export const storyContrasts = ["westers", "niet-westers", "hoog"] as const;
export type StoryContrast = (typeof storyContrasts)[number];

/** One world: what the study's method reports there and what is true, percentage points. */
export interface WorldGap {
  readonly world: WorldName;
  readonly reported: number;
  readonly truth: number;
  /** What the study's own check would show: the reported difference without the cito score, minus the reported one. */
  readonly withoutScore: number;
}

/** Results over the list of specifications that have one, without methods known to be invalid; percentage points. */
export interface ChoiceGaps {
  /** In the order of the list: the published specification first. */
  readonly points: readonly number[];
  /** With the published sign; of them with at least half the published size. */
  readonly sameSign: number;
  readonly firm: number;
  /** The choice that moves it most; null where none does, as far as results are shown. */
  readonly mover: ChoiceName | null;
}

/** All that the story says about one published difference of 2020. */
export interface StoryGap {
  readonly outcome: OutcomeName;
  readonly contrast: StoryContrast;
  /** Percentage points. */
  readonly published: number;
  readonly worlds: readonly WorldGap[];
  /** Null until the multiverse has results of this outcome. */
  readonly choices: ChoiceGaps | null;
}

/** What the home page knows, besides what is published; all of it simulated or worked out. */
export interface Story {
  readonly gaps: readonly StoryGap[];
  /** Enrolled students of the study year by level and migration background, in the default world. */
  readonly levels: readonly LevelCounts[];
  /** Whom the study's selection keeps in 2020, in the default world. */
  readonly students: Readonly<Record<OutcomeName, StudentCounts>>;
  /**
   * Specifications about doorstroom with spreads of both, and those of them in which locations differ more than
   * institutions; null without results. The simulation assumes it: it can only be found back.
   */
  readonly locations: {readonly specifications: number; readonly agree: number} | null;
  /** What is true of the non-western difference in doorstroom, in many more worlds than the built-in ones. */
  readonly sweep: SweepSpan;
  /** What spreads between locations would mean, from none upwards. */
  readonly spreads: readonly LocationSpread[];
  /**
   * The spread that the default world assumes, institutions included: percentage points, rounded to one of `spreads`.
   */
  readonly assumed: number;
  /** Queries of the specifications that a reader of the story can ask for. */
  readonly queries: Readonly<Record<StoryChoice, string>>;
}
