import {MISSING} from "../../mbo/simulation/students.js";
import type {OutcomeName} from "../specification/specification.js";
import {analysedStudents} from "../truth/analysed-students.js";
import type {StudyYear} from "../truth/study-year.js";

/** Students enrolled at a level, by migration background: none, western, non-western. */
export interface LevelCounts {
  readonly level: 1 | 2 | 3 | 4;
  readonly groups: readonly [none: number, western: number, nonWestern: number];
}

/** Students of an analysis: all, those at the level of each contrast, and those of whom something is known. */
export interface StudentCounts {
  readonly all: number;
  readonly westers: number;
  readonly "niet-westers": number;
  /** Parents known to have more than vmbo-kader. */
  readonly hoog: number;
  readonly scoreKnown: number;
  readonly parentsKnown: number;
  /** Of the locations with students, the size of the middle one. */
  readonly middleLocation: number;
}

export function levelCounts({now, simulation: {students}}: StudyYear): LevelCounts[] {
  const counts = Array.from({length: 4}, (): [number, number, number] => [0, 0, 0]);
  for (let i = 0; i < now.level.length; ++i) {
    if (now.level[i]! > 0) ++counts[now.level[i]! - 1]![students.group[i]!]!;
  }
  return counts.map((groups, k) => ({level: (k + 1) as LevelCounts["level"], groups}));
}

/** Of the students whom the study's selection keeps. */
export function studentCounts(year: StudyYear, outcome: OutcomeName): StudentCounts {
  const {now, simulation} = year;
  const {group, parents, missing} = simulation.students;
  const rows = analysedStudents(year, outcome);
  const count = (of: (i: number) => boolean) => rows.reduce((sum, i) => sum + (of(i) ? 1 : 0), 0);
  const known = (bit: number) => (i: number) => (missing[i]! & bit) === 0;
  const parentsKnown = known(MISSING.parents);
  const sizes = new Map<number, number>();
  for (const i of rows) sizes.set(now.location[i]!, (sizes.get(now.location[i]!) ?? 0) + 1);
  const ordered = [...sizes.values()].sort((a, b) => a - b);
  return {
    all: rows.length,
    westers: count((i) => group[i] === 1),
    "niet-westers": count((i) => group[i] === 2),
    hoog: count((i) => parentsKnown(i) && parents[i] === 1),
    scoreKnown: count(known(MISSING.cito)),
    parentsKnown: count(parentsKnown),
    middleLocation: ordered[ordered.length >> 1] ?? 0
  };
}
