import {ageIn, type Year} from "../../mbo/simulation/careers.js";
import type {Simulation} from "../../mbo/simulation/simulate.js";
import {MISSING} from "../../mbo/simulation/students.js";
import {inFigures} from "./bases.js";

/** Counts of one year; groups none, western, non-western; levels 1-4; tracks bol, bbl, extraneus. */
export interface YearTally {
  readonly year: number;
  /** Enrolled on 1 October, [group 4 + level - 1]. */
  readonly enrolled: Float64Array;
  /** Of them under 23, [(group 4 + level - 1) 3 + track]. */
  readonly young: Float64Array;
  readonly bolBbl: number;
  readonly bbl: number;
  /** Aged 14 to 25. */
  readonly ages: number;
  /** Known by their diploma only. */
  readonly late: number;
  readonly groupUnknown: number;
  /** Diploma holders of the study's figures, and those who go on in the next year. */
  readonly graduates: number;
  readonly higher: number;
  /** Start population of the study's figures, and the early leavers of the next year. */
  readonly starters: number;
  readonly left: number;
  /** The monitor's table 8.3: start population and early leavers, [(group 4 + level - 1) 3 + track]. */
  readonly cellStarters: Float64Array;
  readonly cellLeft: Float64Array;
}

export const cellOf = (group: number, level: number, track: number): number => (group * 4 + level - 1) * 3 + track;

const YOUNG = 23;

/** Counts one year of a simulation, truth and not register: nothing is missing here. */
export function tallyYear(now: Year, {students: s}: Simulation): YearTally {
  const tally = {
    year: now.year,
    enrolled: new Float64Array(12),
    young: new Float64Array(36),
    bolBbl: 0,
    bbl: 0,
    ages: 0,
    late: 0,
    groupUnknown: 0,
    graduates: 0,
    higher: 0,
    starters: 0,
    left: 0,
    cellStarters: new Float64Array(36),
    cellLeft: new Float64Array(36)
  };
  for (let i = 0; i < now.level.length; ++i) {
    const level = now.level[i]!;
    if (level === 0) continue;
    const group = s.group[i]!;
    const track = now.track[i]!;
    const age = ageIn(s, i, now.year);
    const cell = cellOf(group, level, track);
    ++tally.enrolled[group * 4 + level - 1]!;
    if (age < YOUNG) ++tally.young[cell]!;
    if (track < 2) ++tally.bolBbl;
    if (track === 1) ++tally.bbl;
    if (age >= 14 && age <= 25) ++tally.ages;
    if (now.diploma[i]! > 0 && (s.missing[i]! & MISSING.late) !== 0) ++tally.late;
    if ((s.missing[i]! & MISSING.group) !== 0) ++tally.groupUnknown;
    if (now.starting[i] === 1) {
      ++tally.cellStarters[cell]!;
      if (now.left[i] === 1) ++tally.cellLeft[cell]!;
    }
    if (!inFigures(now, s, i)) continue;
    if (now.diploma[i]! > 0) {
      ++tally.graduates;
      if (now.higher[i] === 1) ++tally.higher;
    }
    if (now.starting[i] === 1) {
      ++tally.starters;
      if (now.left[i] === 1) ++tally.left;
    }
  }
  return tally;
}

/** Students per group by parents' education among those of whom it is known: [group 2 + high]. */
export function tallyParents({students: s}: Simulation): Float64Array {
  const counts = new Float64Array(6);
  for (let i = 0; i < s.count; ++i) {
    if ((s.missing[i]! & MISSING.parents) === 0) ++counts[s.group[i]! * 2 + s.parents[i]!]!;
  }
  return counts;
}

/** Sum of counts at the places that `of` accepts. */
export function total(counts: Float64Array, of: (place: number) => boolean = () => true): number {
  let sum = 0;
  for (let k = 0; k < counts.length; ++k) if (of(k)) sum += counts[k]!;
  return sum;
}
