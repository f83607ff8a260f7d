import {exp} from "../../math/exponential.js";
import {logistic} from "../../math/logistic.js";
import {firstYear} from "../../mbo/codebook.js";
import {ageIn, type Chances, type Year} from "../../mbo/simulation/careers.js";
import {ALTERNATIVES, drawsOf} from "../../mbo/simulation/draws.js";
import {equationOf} from "../../mbo/simulation/equation.js";
import {drawLandscape} from "../../mbo/simulation/landscape.js";
import type {Simulation} from "../../mbo/simulation/simulate.js";
import {MISSING} from "../../mbo/simulation/students.js";
import type {World} from "../../mbo/world/world.js";
import {inFigures} from "./bases.js";

/**
 * How far chance moves the average gaps of a seed's landscape: the largest absolute mean deviation, over both outcomes
 * and groups, weighted by where students of the group are expected; log-odds.
 */
export function landscapeImbalance(world: World, seed: number): number {
  const landscape = drawLandscape(world, drawsOf(seed, world.institutions));
  const {institutions, locations} = landscape;
  let worst = 0;
  for (const outcome of ["doorstroom", "vsv"] as const) {
    const {location: terms} = equationOf(world, landscape, outcome);
    for (const group of [1, 2]) {
      let [sum, weights] = [0, 0];
      institutions.forEach(({first, count, students, mix}) => {
        const own = locations.slice(first, first + count);
        const all = own.reduce((total, {size}) => total + size, 0);
        own.forEach((location, k) => {
          const weight = ((students * location.size) / all) * exp((group === 2 ? 1 : 0.4) * mix + location.mix);
          sum += weight * (terms[group]![first + k]! - terms[0]![first + k]!);
          weights += weight;
        });
      });
      worst = Math.max(worst, Math.abs(sum / weights));
    }
  }
  return worst;
}

const COVARIATES = 15;
/** Columns of the six contrasts among the covariates, in the order of the solved coefficients. */
const CONTRASTS = [1, 2, 3, 5, 6, 7];

/** Log-odds by contrast. */
export interface Shift {
  readonly doorstroom: readonly number[];
  readonly vsv: readonly number[];
}

const noShift: Shift = {doorstroom: [0, 0, 0, 0, 0, 0], vsv: [0, 0, 0, 0, 0, 0]};

/** Sums over the students that do not depend on the stream. */
interface Moments {
  readonly scale: Float64Array;
  readonly aim: Float64Array;
  readonly shift: Shift;
}

/**
 * Chooses for each institution one of {@link ALTERNATIVES} outcome streams, such that chance moves the sums of both
 * outcomes over the study's covariates as little as possible: the default population is a typical one, and what is
 * calibrated on it holds on average over seeds. (Rerandomisation: K. L. Morgan and D. B. Rubin, Annals of Statistics 40
 * (2012), 1263-1282.)
 *
 * Score of institution j under stream a: S_ja = sum over its students of x (y - p), for doorstroom and vsv; coordinate
 * descent on the length of sum_j S_j in units of the standard deviations of its entries.
 *
 * @param chances the log-odds of the year, as {@link graduateInto} leaves them
 * @param bases log-odds of the outcome year
 * @param shift by how much the fitted log-odds of the six contrasts should move, per outcome: the sum then aims at
 * sum v x x' shift, v the variances, instead of zero; so chance in the outcomes can make up for chance in the landscape
 * @returns a digit per institution
 */
export function balancedStreams(
  now: Year,
  chances: Chances,
  simulation: Simulation,
  bases: {readonly doorstroom: number; readonly vsv: number},
  shift: Shift = noShift
): string {
  const {world, seed, landscape} = simulation;
  const scale = new Float64Array(2 * COVARIATES);
  const aim = new Float64Array(2 * COVARIATES);
  const scores = Array.from({length: ALTERNATIVES}, (_, a) => {
    const draws = drawsOf(seed, world.institutions, () => a);
    return landscape.institutions.map((_, j) => {
      const stream = draws[j]!.outcomes[now.year - firstYear]!;
      return score(now, chances, simulation, bases, j, stream, a === 0 ? {scale, aim, shift} : undefined);
    });
  });
  const unit = scale.map((variance) => (variance > 0 ? 1 / Math.sqrt(variance) : 0));
  const chosen = new Uint8Array(landscape.institutions.length);
  const sum = aim.map((entry) => -entry);
  for (const [j, a] of chosen.entries()) addInto(sum, scores[a]![j]!, 1);
  for (let changed = true; changed; ) {
    changed = false;
    for (let j = 0; j < chosen.length; ++j) {
      addInto(sum, scores[chosen[j]!]![j]!, -1);
      let best = chosen[j]!;
      let least = Number.POSITIVE_INFINITY;
      for (let a = 0; a < ALTERNATIVES; ++a) {
        const length = sum.reduce((total, entry, k) => total + ((entry + scores[a]![j]![k]!) * unit[k]!) ** 2, 0);
        if (length < least - 1e-12) [best, least] = [a, length];
      }
      if (best !== chosen[j]) [chosen[j], changed] = [best, true];
      addInto(sum, scores[best]![j]!, 1);
    }
  }
  return chosen.join("");
}

function score(
  now: Year,
  chances: Chances,
  {students: s}: Simulation,
  bases: {readonly doorstroom: number; readonly vsv: number},
  j: number,
  stream: {uniform(): number},
  moments: Moments | undefined
): Float64Array {
  const total = new Float64Array(2 * COVARIATES);
  const x = new Float64Array(COVARIATES);
  for (let i = s.start[j]!; i < now.until[j]!; ++i) {
    const uHigher = stream.uniform();
    const uLeft = stream.uniform();
    if (!inFigures(now, s, i) || (s.missing[i]! & MISSING.group) !== 0) continue;
    covariatesInto(x, now, s, i);
    const odds = chances.higher[i]!;
    const graduate = !Number.isNaN(odds);
    const p = graduate ? logistic(bases.doorstroom + odds) : 0;
    const higher = graduate && uHigher < p;
    if (graduate) addResidual(total, x, 0, (higher ? 1 : 0) - p, moments, p * (1 - p));
    const risk = chances.left[i]!;
    if (now.starting[i] !== 1 || Number.isNaN(risk)) continue;
    const q = (1 - p) * logistic(bases.vsv + risk);
    const left = !higher && uLeft < logistic(bases.vsv + risk);
    addResidual(total, x, COVARIATES, (left ? 1 : 0) - q, moments, q * (1 - q));
  }
  return total;
}

function covariatesInto(x: Float64Array, now: Year, s: Simulation["students"], i: number): void {
  const level = now.level[i]!;
  const unknown = (s.missing[i]! & MISSING.parents) !== 0;
  x[0] = 1;
  x[1] = +(s.group[i] === 1);
  x[2] = +(s.group[i] === 2);
  x[3] = +(!unknown && s.parents[i] === 1);
  x[4] = +unknown;
  x[5] = +(level === 1);
  x[6] = +(level === 2);
  x[7] = +(level === 4);
  x[8] = s.woman[i]!;
  x[9] = ageIn(s, i, now.year) - 18;
  x[10] = +(now.track[i] === 1);
  for (let k = 1; k < 4; ++k) x[10 + k] = +(now.sector[i] === k);
  x[14] = +((s.missing[i]! & MISSING.cito) !== 0);
}

function addResidual(
  total: Float64Array,
  x: Float64Array,
  at: number,
  residual: number,
  moments: Moments | undefined,
  weight: number
): void {
  let moved = 0;
  if (moments) {
    const shift = at === 0 ? moments.shift.doorstroom : moments.shift.vsv;
    for (const [c, column] of CONTRASTS.entries()) moved += x[column]! * shift[c]!;
  }
  for (let k = 0; k < COVARIATES; ++k) {
    total[at + k]! += residual * x[k]!;
    if (!moments) continue;
    moments.scale[at + k]! += weight * x[k]! * x[k]!;
    moments.aim[at + k]! += weight * x[k]! * moved;
  }
}

function addInto(sum: Float64Array, other: Float64Array, sign: number): void {
  for (let k = 0; k < sum.length; ++k) sum[k]! += sign * other[k]!;
}
