import {studentQuantile} from "../../math/student.js";
import {seeds as chosen} from "../../mbo/seeds.js";
import {type WorldName, worlds} from "../../mbo/world/worlds.js";
import type {OutcomeName} from "../specification/specification.js";
import {type StoryContrast, storyContrasts} from "../story/story.js";
import {
  type ComparedName,
  comparedNames,
  comparedSpecification,
  type Knowledge,
  knowledgeOf
} from "../truth/compared-specifications.js";
import {contrastsOf} from "../truth/contrasts.js";
import type {Entry} from "../truth/entry.js";
import {type BySeed, type Mean, pairedDifference} from "../truth/paired.js";
import {RESULT_YEAR, type TruthResults} from "../truth/results.js";
import {type Summary, summarise} from "../truth/summary.js";

/** How far a method is off on average over draws of a world, in which everything is redrawn; percentage points. */
export interface MethodError {
  readonly truth: number;
  /** What the same model reports with the true capacity and complete data. */
  readonly oracle: number;
  readonly estimate: number;
  /**
   * Standard error over draws of the mean of estimate - truth, and t (n - 1) times it at 95%; null of a single draw.
   */
  readonly error: number | null;
  readonly margin: number | null;
  readonly rootMeanSquare: number;
  /** Over the draws that both have; null of the study's own method, and of fewer than two such draws. */
  readonly difference: MethodDifference | null;
  /** 95% intervals of the method itself, and how many of them hold the truth of their draw. */
  readonly intervals: number;
  readonly covered: number;
}

/**
 * Estimate less that of the study's own method on the same draw: mean, and t (n - 1) times its standard error at 95%.
 */
export interface MethodDifference {
  readonly mean: number;
  readonly margin: number;
}

/** One method in one world. */
export interface ComparedMethod {
  readonly name: ComparedName;
  readonly knows: Knowledge;
  /** Draws over which its errors are means; none where it was not used. */
  readonly draws: number;
  /** Draws whose register it cannot be used on, and draws (among those that count) on which a fit did not converge. */
  readonly failed: number;
  readonly unconverged: number;
  /** In the order of {@link storyContrasts}; empty without draws. */
  readonly errors: readonly MethodError[];
}

/** All methods in one world and outcome. */
export interface ComparedMethods {
  readonly world: WorldName;
  readonly outcome: OutcomeName;
  /** In the order of the compared specifications. */
  readonly methods: readonly ComparedMethod[];
}

const outcomes = ["doorstroom", "vsv"] as const;
const LEVEL = 0.95;
const DECIMALS = 3;

/**
 * How far every compared method is off in every world and outcome on record, over random draws. The draw that
 * the site shows is none: its landscape was chosen, its outcomes were balanced and the worlds calibrated on it,
 * so it is left out.
 */
export function comparedMethods({worlds: known}: TruthResults): ComparedMethods[] {
  return Object.entries(known).flatMap(([world, {seeds}]) =>
    outcomes.map((outcome) => {
      const entries = Object.fromEntries(randomDraws(seeds).map(([seed, own]) => [seed, own[outcome]]));
      const methods = comparedNames.map((name) => methodIn(entries, world as WorldName, outcome, name));
      return {world: world as WorldName, outcome, methods};
    })
  );
}

const randomDraws = <T>(seeds: BySeed<T>): [string, T][] =>
  Object.entries(seeds).filter(([seed]) => seed !== String(chosen.world));

function methodIn(entries: BySeed<Entry>, world: WorldName, outcome: OutcomeName, name: ComparedName): ComparedMethod {
  const specification = comparedSpecification(name, worlds[world], {outcome, year: RESULT_YEAR});
  const estimates = Object.values(entries).map((entry) => entry.estimates[name]);
  const summaries = summarise(entries, outcome, {name, model: specification.model});
  const levels = contrastsOf(outcome).map(({level}) => level);
  const differenceIn = (contrast: StoryContrast) => fromStudy(entries, name, levels.indexOf(contrast));
  return {
    name,
    knows: knowledgeOf(specification),
    draws: summaries[0]?.bias.seeds ?? 0,
    failed: estimates.filter((own) => own === null).length,
    unconverged: estimates.filter((own) => own?.unconverged).length,
    errors:
      summaries.length > 0 ? storyContrasts.map((contrast) => errorOf(summaries, contrast, differenceIn(contrast))) : []
  };
}

/** Of a method from the study's own, in the contrast of that place; null where they share fewer than two draws. */
function fromStudy(entries: BySeed<Entry>, name: ComparedName, place: number): MethodDifference | null {
  const points = (of: ComparedName): BySeed<number> =>
    Object.fromEntries(
      Object.entries(entries).flatMap(([seed, {estimates}]) => {
        const own = estimates[of]?.points[place];
        return own === undefined ? [] : [[seed, own]];
      })
    );
  const [own, study] = [points(name), points("published")];
  const shared = Object.keys(own).filter((seed) => Object.hasOwn(study, seed));
  if (name === "published" || shared.length < 2) return null;
  const difference = pairedDifference(own, study, (value) => value);
  return {mean: rounded(difference.mean), margin: rounded(marginOf(difference))};
}

/** t (n - 1) times the standard error, at 95%. */
const marginOf = ({standardError, seeds}: Mean): number => standardError * studentQuantile(0.5 + LEVEL / 2, seeds - 1);

function errorOf(
  summaries: readonly Summary[],
  contrast: StoryContrast,
  difference: MethodDifference | null
): MethodError {
  const own = summaries.find(({level}) => level === contrast)!;
  const several = own.bias.seeds > 1;
  return {
    truth: rounded(own.truth.mean),
    oracle: rounded(own.oracle.mean),
    estimate: rounded(own.estimate.mean),
    error: several ? rounded(own.bias.standardError) : null,
    margin: several ? rounded(marginOf(own.bias)) : null,
    rootMeanSquare: rounded(Math.sqrt(own.meanSquaredError)),
    difference,
    intervals: own.coverage.of,
    covered: own.coverage.covered
  };
}

const rounded = (value: number): number => Number(value.toFixed(DECIMALS));
