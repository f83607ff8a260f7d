import {ownAnalyst} from "../../src/analysis/truth/analyst.js";
import {type ComparedName, comparedSpecification} from "../../src/analysis/truth/compared-specifications.js";
import {followEntrants} from "../../src/analysis/truth/entrants.js";
import {type Entry, type EstimatedPoints, entryOf, pointsOf} from "../../src/analysis/truth/entry.js";
import {ENTRY_YEAR, RESULT_YEAR, type Redraws, type SeedTruth} from "../../src/analysis/truth/results.js";
import {recordsOf, redrawnRecords, type StudyYear, studyYear} from "../../src/analysis/truth/study-year.js";
import type {OutcomeName} from "../../src/mbo/simulation/equation.js";
import type {World} from "../../src/mbo/world/world.js";

/** Seeds of redrawn outcomes count from here: far from the seeds of worlds. */
const FIRST_OUTCOME_SEED = 20_270_001;

/** Truth, oracles and estimates of a world on a seed, under the published specification and those named. */
export function seedTruth(world: World, seed: number, names: readonly ComparedName[]): SeedTruth {
  const entrants = followEntrants(ENTRY_YEAR);
  const year = studyYear(world, seed, RESULT_YEAR, entrants.visit);
  return {
    doorstroom: entry(year, "doorstroom", names),
    vsv: entry(year, "vsv", names),
    entrants: entrants.chances()
  };
}

/** One outcome of a simulated year. */
export function entry(year: StudyYear, outcome: OutcomeName, names: readonly ComparedName[]): Entry {
  const specifications = Object.fromEntries(names.map((name) => [name, specificationOf(year, outcome, name)]));
  const published = specificationOf(year, outcome, "published");
  return entryOf(year, outcome, {analyst: ownAnalyst, specifications: {...specifications, published}});
}

/** The published method on outcomes drawn anew, each fit starting at that of the first outcomes. */
export function redraws(world: World, seed: number, count: number): Redraws {
  const year = studyYear(world, seed, RESULT_YEAR);
  const outcomes = ["doorstroom", "vsv"] as const;
  const first = recordsOf(year);
  const starts = outcomes.map((outcome) => ownAnalyst(first, specificationOf(year, outcome, "published")).fitted);
  const points: Record<OutcomeName, EstimatedPoints[]> = {doorstroom: [], vsv: []};
  for (let k = 0; k < count; ++k) {
    const records = redrawnRecords(year, FIRST_OUTCOME_SEED + k);
    outcomes.forEach((outcome, at) => {
      const estimate = ownAnalyst(records, specificationOf(year, outcome, "published"), {start: starts[at]});
      points[outcome].push(pointsOf(estimate, outcome));
    });
  }
  return {seed, ...points};
}

const specificationOf = ({simulation: {world}}: StudyYear, outcome: OutcomeName, name: ComparedName) =>
  comparedSpecification(name, world, {outcome, year: RESULT_YEAR});
