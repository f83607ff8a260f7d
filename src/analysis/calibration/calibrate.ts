import type {Fit} from "../../glmm/fit.js";
import {type BroydenStep, broyden} from "../../math/broyden.js";
import {logistic} from "../../math/logistic.js";
import {recordOnly} from "../../mbo/simulation/register.js";
import {careers, prepare, type Simulation, underRules} from "../../mbo/simulation/simulate.js";
import {type Changes, type World, worldWith} from "../../mbo/world/world.js";
import {basesFor} from "./bases.js";
import {nextCells} from "./cells.js";
import {compositionOf, firstJacobian, misses, unknowns} from "./composition.js";
import {missesOf, published2020, sixEffects} from "./effects.js";
import {tallyParents, tallyYear, type YearTally} from "./tally.js";
import type {CalibrationTargets} from "./targets.js";

export interface CalibrationProgress {
  readonly stage: "composition" | "outcomes";
  readonly round: number;
  readonly evaluations: number;
  /** Largest miss: log-odds in the composition, percentage points in the outcomes. */
  readonly miss: number;
}

export interface CalibrationOptions {
  readonly seed: number;
  readonly rounds?: number;
  /** Good enough: composition (log-odds; .01 is at most a quarter of a point) and effects (percentage points). */
  readonly compositionTolerance?: number;
  readonly effectTolerance?: number;
  /** By how many points the effects on this seed should differ from the published ones; see {@link Aim}. */
  readonly aim?: Aim;
}

/**
 * Points by contrast. A seed has chance of its own: within the tolerance on the default seed there is room to bring the
 * mean over other seeds nearer.
 */
export type Aim = Readonly<Record<"doorstroom" | "vsv", readonly number[]>>;

const onThePoint: Aim = {doorstroom: [0, 0, 0, 0, 0, 0], vsv: [0, 0, 0, 0, 0, 0]};

const STUDY_YEAR = 2019;
const MOST_EVALUATIONS = 14;

/**
 * Solves a world's coefficients so that the study's method, run on its register, returns the published figures
 * (statistics.md 12): the composition first, then both outcomes, and again, since going on feeds next year's levels.
 * Common random numbers: the same seed at every evaluation.
 */
export function* calibrate(
  start: World,
  targets: CalibrationTargets,
  {seed, rounds = 1, compositionTolerance = 0.01, effectTolerance = 0.03, aim = onThePoint}: CalibrationOptions
): Generator<CalibrationProgress, World> {
  let world = start;
  let compositionJacobian = firstJacobian();
  let outcomeJacobian = firstOutcomeJacobian();
  for (let round = 1; round <= rounds; ++round) {
    const composition = broyden((x) => composed(x), unknowns(world), {jacobian: compositionJacobian, longest: 0.8});
    let latest: World = world;
    function composed(x: Float64Array): Float64Array {
      latest = worldWith({...compositionChanges(x, world)}, world);
      const simulation = prepare(latest, seed);
      const {years, bases} = run(simulation, targets);
      latest = worldWith(bases, latest);
      return misses(compositionOf(years, tallyParents(simulation)));
    }
    for (const step of composition) {
      compositionJacobian = step.jacobian;
      const miss = largest(step.residual);
      yield {stage: "composition", round, evaluations: step.evaluations, miss};
      if (miss <= compositionTolerance || step.evaluations >= MOST_EVALUATIONS) break;
    }
    world = latest;

    const students = prepare(world, seed, STUDY_YEAR);
    const from: Partial<Record<"doorstroom" | "vsv", Fit>> = {};
    let cells = world.vsvCells;
    const solveOutcomes = broyden((x) => reported(x), outcomeUnknowns(world), {
      jacobian: outcomeJacobian,
      longest: 0.6
    });
    function reported(x: Float64Array): Float64Array {
      latest = worldWith({...outcomeChanges(x), vsvCells: cells}, world);
      const {years, bases, effects} = run(underRules(students, latest), targets, from);
      latest = worldWith(bases, latest);
      lastYear = years.find(({year}) => year === STUDY_YEAR);
      const off = [...missesOf("doorstroom", effects!.doorstroom), ...missesOf("vsv", effects!.vsv)];
      return Float64Array.from(off, (miss, k) => miss - [...aim.doorstroom, ...aim.vsv][k]!);
    }
    let lastYear: YearTally | undefined;
    let best: BroydenStep | undefined;
    let bestWorld = world;
    for (const step of solveOutcomes) {
      outcomeJacobian = step.jacobian;
      const miss = largest(step.residual);
      yield {stage: "outcomes", round, evaluations: step.evaluations, miss};
      if (!best || miss < largest(best.residual)) [best, bestWorld] = [step, latest];
      if (miss <= effectTolerance || step.evaluations >= MOST_EVALUATIONS) break;
      if (round < rounds && step.evaluations <= 3) cells = nextCells(cells, lastYear!, targets.cells);
    }
    world = bestWorld;
  }
  // The bases of the years after the study's, with the last coefficients.
  return worldWith(run(prepare(world, seed), targets).bases, world);
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** Runs careers with bases that meet the yearly shares; with `from`, also the published method on the study year. */
function run(simulation: Simulation, targets: CalibrationTargets, from?: Partial<Record<"doorstroom" | "vsv", Fit>>) {
  const years: YearTally[] = [];
  const bases = {doorstroomYears: [...simulation.world.doorstroomYears], vsvYears: [...simulation.world.vsvYears]};
  const find = basesFor(targets.years, (outcomeYear, found) => {
    bases.doorstroomYears[outcomeYear - 2016] = found.doorstroom;
    bases.vsvYears[outcomeYear - 2016] = found.vsv;
  });
  let effects: Record<"doorstroom" | "vsv", number[]> | undefined;
  for (const {now} of careers(simulation, find)) {
    years.push(tallyYear(now, simulation));
    if (!from || now.year !== STUDY_YEAR) continue;
    const {register} = recordOnly(now, simulation);
    const both = (["doorstroom", "vsv"] as const).map((outcome) => {
      const result = published2020(register, outcome, STUDY_YEAR + 1, from[outcome]);
      from[outcome] = result.fitted;
      return sixEffects(result);
    });
    effects = {doorstroom: both[0]!, vsv: both[1]!};
  }
  return {years, bases, effects};
}

function compositionChanges(x: Float64Array, world: World): Changes {
  const [nonWestern, western, newcomers, middle, high, ...rest] = x;
  return {
    nonWestern: nonWestern!,
    western: western!,
    newcomers: logistic(newcomers!),
    placementNonWestern: [middle!, middle!, high!],
    cutsStock: rising(rest.slice(0, 3)),
    cutsEntrants: rising(rest.slice(3, 6)),
    parentsLow: rest.slice(6, 9),
    stock: Math.min(0.6, Math.max(0.15, rest[9] ?? world.stock))
  };
}

const rising = (cuts: readonly number[]): number[] => {
  const [a, b, c] = cuts as [number, number, number];
  const second = Math.max(b, a + 0.01);
  return [a, second, Math.max(c, second + 0.01)];
};

function outcomeUnknowns(world: World): Float64Array {
  return Float64Array.from([
    ...world.doorstroomGroup,
    world.doorstroomParents,
    ...world.doorstroomLevel,
    ...world.vsvGroup,
    world.vsvParents,
    ...world.vsvLevel
  ]);
}

function outcomeChanges(x: Float64Array): Changes {
  const v = Array.from(x);
  return {
    doorstroomGroup: v.slice(0, 2),
    doorstroomParents: v[2]!,
    doorstroomLevel: v.slice(3, 6),
    vsvGroup: v.slice(6, 8),
    vsvParents: v[8]!,
    vsvLevel: v.slice(9, 12)
  };
}

/** About 100 p (1 - p): percentage points per unit of log-odds; more for entry level in early leaving. */
function firstOutcomeJacobian(): Float64Array {
  const slopes = [20, 20, 20, 20, 20, 20, 4.5, 4.5, 4.5, 8, 5, 4];
  const jacobian = new Float64Array(144);
  for (const [k, slope] of slopes.entries()) jacobian[k * 12 + k] = slope;
  return jacobian;
}
