import {seeds} from "../../mbo/seeds.js";
import type {WorldName} from "../../mbo/world/worlds.js";
import {contrastFigures} from "../calibration/effects.js";
import type {CalibrationReport} from "../calibration/report.js";
import type {OutcomeName} from "../specification/specification.js";
import {storyContrasts} from "../story/story.js";
import {meanOf} from "../truth/paired.js";
import type {TruthResults} from "../truth/results.js";
import type {LocationSpread, WorldsEvidence} from "./evidence.js";

/** The published differences, and the spread of the non-western one over locations. */
export const comparedMeasures = [...storyContrasts, "spreiding"] as const;
export type ComparedMeasure = (typeof comparedMeasures)[number];

/** One world on the draw that it was calibrated on: percentage points. */
export interface ComparedWorld {
  readonly world: WorldName;
  readonly reported: number;
  readonly truth: number;
  /**
   * Reported less true over all draws of the world (seeds): the mean, and its standard error; null of a single draw.
   */
  readonly bias: {readonly mean: number; readonly error: number | null; readonly draws: number};
  /** The change without the cito block, on the site's draw; null for the spread, which the check says nothing of. */
  readonly check: number | null;
}

export interface ComparedGap {
  readonly outcome: OutcomeName;
  readonly measure: ComparedMeasure;
  /** Null: never published. */
  readonly published: number | null;
  readonly worlds: readonly ComparedWorld[];
}

const outcomes = ["doorstroom", "vsv"] as const;

/** What each built-in world reports and what is true in it, in the order of the worlds' reports. */
export function comparedGaps(
  truth: TruthResults,
  reports: Readonly<Record<WorldName, CalibrationReport>>,
  evidence: WorldsEvidence
): ComparedGap[] {
  const names = Object.keys(reports) as WorldName[];
  return outcomes.flatMap((outcome) =>
    comparedMeasures.map((measure): ComparedGap => {
      if (measure === "spreiding") {
        const worlds = names.map((world) => spreadOf(world, evidence.worlds[world]?.spread[outcome]));
        return {outcome, measure, published: null, worlds};
      }
      const at = storyContrasts.indexOf(measure);
      const published = contrastFigures[outcome][at]!.value;
      return {outcome, measure, published, worlds: names.map((world) => worldOf(world, at))};

      function worldOf(world: WorldName, at: number): ComparedWorld {
        const known = Object.entries(truth.worlds[world]?.seeds ?? {}).flatMap(([seed, own]) => {
          const {truth: true_, estimates} = own[outcome];
          const estimate = estimates.published;
          return estimate ? [{seed: Number(seed), truth: true_[at]!, reported: estimate.points[at]!}] : [];
        });
        const own = known.find(({seed}) => seed === seeds.world);
        if (!own) throw new RangeError(`invalid truth; not of the draw that the world was calibrated on: ${world}`);
        const {mean, standardError} = meanOf(known.map(({reported, truth: true_}) => reported - true_));
        const check = reports[world].targets.find(({id}) => id === `${outcome}-check-${at}`);
        return {
          world,
          reported: own.reported,
          truth: own.truth,
          bias: {mean, error: known.length > 1 ? standardError : null, draws: known.length},
          check: check?.reached ?? null
        };
      }
    })
  );
}

function spreadOf(world: WorldName, spread: LocationSpread | undefined): ComparedWorld {
  if (!spread) throw new RangeError(`invalid evidence; no spread between locations of the world: ${world}`);
  return {world, ...spread, bias: {mean: spread.reported - spread.truth, error: null, draws: 1}, check: null};
}
