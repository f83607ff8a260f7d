import type {WorldName} from "../../mbo/world/worlds.js";
import {contrastFigures} from "../calibration/effects.js";
import type {CalibrationReport} from "../calibration/report.js";
import type {OutcomeName} from "../specification.js";
import {storyContrasts} from "../story/story.js";
import {meanOf} from "../truth/paired.js";
import type {TruthResults} from "../truth/results.js";
import type {LocationSpread, WorldsEvidence} from "./evidence.js";

/** The published differences, and the spread of the non-western one over locations. */
export const comparedMeasures = [...storyContrasts, "spreiding"] as const;
export type ComparedMeasure = (typeof comparedMeasures)[number];

/** One world: percentage points, means over its draws. */
export interface ComparedWorld {
  readonly world: WorldName;
  readonly reported: number;
  readonly truth: number;
  /** Draws of the world (seeds) over which it is a mean. */
  readonly draws: number;
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
        const entries = Object.values(truth.worlds[world]?.seeds ?? {}).map((seed) => seed[outcome]);
        const known = entries.flatMap(({truth: true_, estimates}) => {
          const estimate = estimates.published;
          return estimate ? [{truth: true_[at]!, reported: estimate.points[at]!}] : [];
        });
        if (known.length === 0) throw new RangeError(`invalid truth; no draw of the world: ${world}`);
        const check = reports[world].targets.find(({id}) => id === `${outcome}-check-${at}`);
        return {
          world,
          reported: meanOf(known.map(({reported}) => reported)).mean,
          truth: meanOf(known.map(({truth: own}) => own)).mean,
          draws: known.length,
          check: check?.reached ?? null
        };
      }
    })
  );
}

function spreadOf(world: WorldName, spread: LocationSpread | undefined): ComparedWorld {
  if (!spread) throw new RangeError(`invalid evidence; no spread between locations of the world: ${world}`);
  return {world, ...spread, draws: 1, check: null};
}

/** The smallest and largest number of draws behind the rows. */
export function drawsOf(worlds: readonly ComparedWorld[]): readonly [least: number, most: number] {
  const draws = worlds.map((own) => own.draws);
  return [Math.min(...draws), Math.max(...draws)];
}
