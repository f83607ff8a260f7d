import {studentQuantile} from "../../math/student.js";
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
import type {Entry} from "../truth/entry.js";
import type {BySeed} from "../truth/paired.js";
import {RESULT_YEAR, type TruthResults} from "../truth/results.js";
import {type Summary, summarise} from "../truth/summary.js";

/** How far a method is off on average over draws of a world, in which everything is redrawn; percentage points. */
export interface MethodError {
  readonly truth: number;
  /** What the same model reports with the true capacity and complete data. */
  readonly oracle: number;
  readonly estimate: number;
  /** Standard error over draws of the mean of estimate - truth, and t (n - 1) times it at 95%; null of a single draw. */
  readonly error: number | null;
  readonly margin: number | null;
  readonly rootMeanSquare: number;
  /** 95% intervals of the method itself, and how many of them hold the truth of their draw. */
  readonly intervals: number;
  readonly covered: number;
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

/** How far every compared method is off in every world and outcome on record. */
export function comparedMethods({worlds: known}: TruthResults): ComparedMethods[] {
  return Object.entries(known).flatMap(([world, {seeds}]) =>
    outcomes.map((outcome) => {
      const entries = Object.fromEntries(Object.entries(seeds).map(([seed, own]) => [seed, own[outcome]]));
      const methods = comparedNames.map((name) => methodIn(entries, world as WorldName, outcome, name));
      return {world: world as WorldName, outcome, methods};
    })
  );
}

function methodIn(entries: BySeed<Entry>, world: WorldName, outcome: OutcomeName, name: ComparedName): ComparedMethod {
  const specification = comparedSpecification(name, worlds[world], {outcome, year: RESULT_YEAR});
  const estimates = Object.values(entries).map((entry) => entry.estimates[name]);
  const summaries = summarise(entries, outcome, {name, model: specification.model});
  return {
    name,
    knows: knowledgeOf(specification),
    draws: summaries[0]?.bias.seeds ?? 0,
    failed: estimates.filter((own) => own === null).length,
    unconverged: estimates.filter((own) => own?.unconverged).length,
    errors: summaries.length > 0 ? storyContrasts.map((contrast) => errorOf(summaries, contrast)) : []
  };
}

function errorOf(summaries: readonly Summary[], contrast: StoryContrast): MethodError {
  const own = summaries.find(({level}) => level === contrast)!;
  const {seeds, standardError} = own.bias;
  const error = seeds > 1 ? standardError : null;
  return {
    truth: rounded(own.truth.mean),
    oracle: rounded(own.oracle.mean),
    estimate: rounded(own.estimate.mean),
    error: error && rounded(error),
    margin: error && rounded(error * studentQuantile(0.5 + LEVEL / 2, seeds - 1)),
    rootMeanSquare: rounded(Math.sqrt(own.meanSquaredError)),
    intervals: own.coverage.of,
    covered: own.coverage.covered
  };
}

const rounded = (value: number): number => Number(value.toFixed(DECIMALS));
