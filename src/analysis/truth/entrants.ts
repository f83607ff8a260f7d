import {logistic} from "../../math/logistic.js";
import {firstYear} from "../../mbo/codebook.js";
import type {StudyYear} from "./study-year.js";

/** What one group of entrants has a chance of; shares (0 to 1). */
export interface EntrantChances {
  /** 0 none, 1 western, 2 non-western. */
  readonly group: number;
  readonly entrants: number;
  /** A first diploma within the years followed. */
  readonly diploma: number;
  /** Mean chance of going on after that diploma. */
  readonly onward: number;
  /** P(diploma) P(doorstroom | diploma): per entrant. */
  readonly both: number;
}

export interface Entrants {
  /** Adds the year; years in order, see {@link studyYear}'s `visit`. */
  readonly visit: (year: StudyYear) => void;
  readonly chances: () => EntrantChances[];
}

/**
 * Follows the students who entered in one year, whatever their level, age and track, up to their first diploma:
 * who goes on per entrant, not per diploma holder (statistics.md 19). Diplomas are those drawn, going on is the
 * world's own chance.
 *
 * @param entry year of entry; not the first year, whose students were there before
 * @throws RangeError if it is.
 */
export function followEntrants(entry: number): Entrants {
  if (!(entry > firstYear)) throw new RangeError(`invalid year of entry; not after ${firstYear}: ${entry}`);
  const done = new Set<number>();
  const [entrants, diplomas, onward] = [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0]
  ];
  return {
    visit({now, chances, bases, simulation: {students}}) {
      if (now.year < entry) return;
      for (let i = 0; i < students.count; ++i) {
        if (students.entry[i] !== entry - firstYear) continue;
        const group = students.group[i]!;
        if (now.year === entry) ++entrants[group]!;
        if (now.diploma[i] === 0 || now.level[i] === 0 || done.has(i)) continue;
        done.add(i);
        ++diplomas[group]!;
        onward[group]! += logistic(bases.doorstroom + chances.higher[i]!);
      }
    },
    chances: () =>
      entrants.map((count, group) => ({
        group,
        entrants: count,
        diploma: diplomas[group]! / Math.max(1, count),
        onward: onward[group]! / Math.max(1, diplomas[group]!),
        both: onward[group]! / Math.max(1, count)
      }))
  };
}
