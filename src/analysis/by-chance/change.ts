import {normalQuantile} from "../../math/normal.js";
import type {YearCount} from "./improved.js";

/** A change of a percentage between two years, percentage points, and how far chance alone moves it. */
export interface ChangeByChance {
  readonly change: number;
  /** Half the width of the interval in which a change by chance alone lies 95 times in 100. */
  readonly margin: number;
}

const z = normalQuantile(0.975);

/**
 * p2 - p1 and z sqrt(p1 q1 / n1 + p2 q2 / n2), p = leavers / students: chance in who leaves, students independent of
 * each other and of the year before. Not sampling: the register counts every student.
 */
export function changeByChance(before: YearCount, after: YearCount): ChangeByChance {
  const [p1, p2] = [before, after].map(({leavers, students}) => leavers / students) as [number, number];
  const variance = (p1 * (1 - p1)) / before.students + (p2 * (1 - p2)) / after.students;
  return {change: 100 * (p2 - p1), margin: 100 * z * Math.sqrt(variance)};
}
