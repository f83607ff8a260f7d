import {subjectOf} from "../../mbo/simulation/careers.js";
import type {OutcomeName} from "../../mbo/simulation/equation.js";
import {analysedStudents} from "./analysed-students.js";
import {chanceOf} from "./chance.js";
import {contrasts} from "./contrasts.js";
import type {StudyYear} from "./study-year.js";
import {isAt} from "./true-contrasts.js";

/** The contrasts of background: those whose total gap is a question of its own. */
export const backgrounds = ["westers", "niet-westers", "hoog"] as const;

/** The difference in expected outcome between two groups of students as they are. */
export interface TotalGap {
  readonly level: (typeof backgrounds)[number];
  /** Percentage points: mean chance at the level less that at the reference. */
  readonly points: number;
  /** Mean chances, per cent. */
  readonly atLevel: number;
  readonly atReference: number;
}

/**
 * The total gap (statistics.md 19): nothing is held. Mean P(y = 1) over the analysed students of the group, each at own
 * level, location, capacity and parents, less that of the reference group. No causal reading: groups differ
 * in everything.
 */
export function totalGaps(year: StudyYear, outcome: OutcomeName): TotalGap[] {
  const rows = analysedStudents(year, outcome);
  const chance = chanceOf(year, outcome);
  const all = backgrounds.map((level) => {
    const {set, against} = contrasts[level];
    return {level, set, against, sums: [0, 0], counts: [0, 0]};
  });
  for (const i of rows) {
    const p = chance(i)();
    const subject = subjectOf(year.now, year.simulation.students, i);
    for (const {set, against, sums, counts} of all) {
      const side = isAt(subject, set) ? 0 : isAt(subject, against) ? 1 : undefined;
      if (side === undefined) continue;
      sums[side]! += p;
      ++counts[side]!;
    }
  }
  return all.map(({level, sums, counts}) => {
    const [atLevel, atReference] = sums.map((sum, side) => (100 * sum) / Math.max(1, counts[side]!)) as [
      number,
      number
    ];
    return {level, points: atLevel - atReference, atLevel, atReference};
  });
}
