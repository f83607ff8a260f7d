import {type Fit, type FitProgress, fitSteps} from "../../glmm/fit.js";
import type {Warmth} from "../../glmm/warm-start.js";
import {logistic} from "../../math/logistic.js";
import {subjectOf} from "../../mbo/simulation/careers.js";
import {linearPredictor} from "../../mbo/simulation/equation.js";
import {underRules} from "../../mbo/simulation/simulate.js";
import {type World, worldWith} from "../../mbo/world/world.js";
import {baseOf} from "../calibration/bases.js";
import {sixEffects} from "../calibration/effects.js";
import {yearTargets} from "../calibration/targets.js";
import {publishedEffects} from "../published-method.js";
import type {StudyYear} from "../truth/study-year.js";
import type {OutcomeStudy} from "./outcome-study.js";

/** What the published method says of a study whose outcomes follow the equation of a world. */
export interface Reported {
  /** The world, with the base of the outcome year that was used. */
  readonly world: World;
  /** The six contrasts, percentage points, in the order of calibration/effects.ts. */
  readonly points: readonly number[];
  /** Mean of the outcome among the counted students, per cent. */
  readonly mean: number;
  readonly fitted: Fit;
  /** Outcomes, 0 or 1, by place in `study.analysed`. */
  readonly outcomes: Uint8Array;
}

export interface ReportOptions {
  /** True: the base of the year is the one that gives the published mean. */
  readonly onMean: boolean;
  readonly from?: Warmth | undefined;
}

/** A ten-thousandth of a standard error. */
const TOLERANCE = 1e-8;

/**
 * The outcomes of a study under the equation of `world`, with the draws of its seed, and the published method on them:
 * common random numbers, so that worlds differ in what they are and not by chance.
 */
export function* reported(
  study: OutcomeStudy,
  world: World,
  {onMean, from}: ReportOptions
): Generator<FitProgress, Reported> {
  const {outcome, counted, analysed, design} = study;
  const own = outcomesUnder(study, world, onMean);
  const among = new Uint8Array(analysed.length);
  let k = 0;
  for (let c = 0; c < counted.length; ++c) if (counted[c] === analysed[k]) among[k++] = own.outcomes[c]!;
  const successes = Uint8Array.from(design.source, (row) => among[row]!);
  const fitted = yield* fitSteps({...design, successes}, {tolerance: TOLERANCE, from});
  let sum = 0;
  for (const y of own.outcomes) sum += y;
  const years = outcome === "doorstroom" ? "doorstroomYears" : "vsvYears";
  const at = study.year.outcomeYear - 2016;
  return {
    world: worldWith({[years]: world[years].map((base, k) => (k === at ? own.base : base))}, world),
    points: sixEffects({effects: publishedEffects(fitted, "2")}),
    mean: (100 * sum) / counted.length,
    fitted,
    outcomes: among
  };
}

/** The change of each contrast when the cito block is left out: the study's robustness check; percentage points. */
export function* checked(
  {without}: OutcomeStudy,
  {outcomes, points, fitted}: Reported
): Generator<FitProgress, readonly number[]> {
  const successes = Uint8Array.from(without.source, (row) => outcomes[row]!);
  const fit = yield* fitSteps({...without, successes}, {tolerance: TOLERANCE, from: fitted});
  return sixEffects({effects: publishedEffects(fit, "2")}).map((own, k) => own - points[k]!);
}

/** The study year with the equations and bases of a world: what its truth is computed from. */
export function yearUnder({year}: OutcomeStudy, world: World): StudyYear {
  const simulation = underRules(year.simulation, world);
  const at = year.outcomeYear - 2016;
  return {
    ...year,
    simulation,
    bases: {doorstroom: world.doorstroomYears[at]!, vsv: world.vsvYears[at]!}
  };
}

function outcomesUnder({outcome, year, counted}: OutcomeStudy, world: World, onMean: boolean) {
  const {now, chances, simulation, outcomeYear} = year;
  const {students} = simulation;
  const equation = underRules(simulation, world).rules.equations[outcome];
  const draws = outcome === "doorstroom" ? chances.higherDraw : chances.leftDraw;
  const can = (i: number) => outcome === "doorstroom" || (!Number.isNaN(chances.left[i]) && now.higher[i] !== 1);
  const odds = Float64Array.from(counted, (i) =>
    can(i) ? linearPredictor(equation, subjectOf(now, students, i)) : Number.NaN
  );
  const own = Float64Array.from(counted, (i) => draws[i]!);
  const given = (outcome === "doorstroom" ? world.doorstroomYears : world.vsvYears)[outcomeYear - 2016]!;
  const places = Int32Array.from(counted, (_, c) => c);
  const base = onMean ? baseOf(odds, own, places, yearTargets(outcomeYear)[outcome]) : given;
  const outcomes = Uint8Array.from(odds, (eta, c) => (!Number.isNaN(eta) && own[c]! < logistic(base + eta) ? 1 : 0));
  return {outcomes, base};
}
