import {logistic, logit} from "../../math/logistic.js";
import {ageIn, type Bases, type Year} from "../../mbo/simulation/careers.js";
import type {FindBases, Simulation} from "../../mbo/simulation/simulate.js";
import {MISSING, type Students} from "../../mbo/simulation/students.js";

/** Shares to be reached in an outcome year. */
export interface YearTargets {
  readonly doorstroom: number;
  readonly vsv: number;
}

/**
 * Bases that give each outcome year its share among the students of the study's figures (bol or bbl, aged 14 to 25).
 *
 * A student succeeds where base > logit(u) - eta, so the base is an order statistic of these thresholds: the share is
 * exact up to one student.
 */
export function basesFor(
  targets: (outcomeYear: number) => YearTargets,
  found: (outcomeYear: number, bases: Bases) => void
): FindBases {
  return (now, chances, simulation) => {
    const target = targets(now.year + 1);
    const counted = countedIn(now, simulation);
    const doorstroom = baseOf(chances.higher, chances.higherDraw, counted.graduates, target.doorstroom);
    const free = (i: number) => !(chances.higherDraw[i]! < logistic(doorstroom + chances.higher[i]!));
    const left = chances.left.map((odds, i) => (Number.isNaN(chances.higher[i]) || free(i) ? odds : Number.NaN));
    const vsv = baseOf(left, chances.leftDraw, counted.starters, target.vsv);
    found(now.year + 1, {doorstroom, vsv});
    return {doorstroom, vsv};
  };
}

/** Whether a student is in the study's figures in the year: bol or bbl, 14 to 25, and present on 1 October. */
export function inFigures(now: Year, s: Students, i: number): boolean {
  if (now.level[i] === 0 || now.track[i] === 2) return false;
  if (now.diploma[i]! > 0 && (s.missing[i]! & MISSING.late) !== 0) return false;
  const age = ageIn(s, i, now.year);
  return age >= 14 && age <= 25;
}

function countedIn(now: Year, {students}: Simulation): {graduates: Int32Array; starters: Int32Array} {
  const graduates = [];
  const starters = [];
  for (let i = 0; i < now.level.length; ++i) {
    if (!inFigures(now, students, i)) continue;
    if (now.diploma[i]! > 0) graduates.push(i);
    if (now.starting[i] === 1) starters.push(i);
  }
  return {graduates: Int32Array.from(graduates), starters: Int32Array.from(starters)};
}

/** The base at which a share of the counted students succeeds; those without odds never do. */
export function baseOf(odds: Float64Array, draws: Float64Array, counted: Int32Array, share: number): number {
  const thresholds = [];
  for (const i of counted) if (!Number.isNaN(odds[i])) thresholds.push(logit(draws[i]!) - odds[i]!);
  const wanted = Math.round(share * counted.length);
  if (!(wanted > 0 && wanted < thresholds.length)) {
    throw new RangeError(`invalid target; not between none and the ${thresholds.length} students who can: ${wanted}`);
  }
  const sorted = Float64Array.from(thresholds).sort();
  return (sorted[wanted - 1]! + sorted[wanted]!) / 2;
}
