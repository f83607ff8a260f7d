import {buildDesign} from "../../glmm/build-design.js";
import type {Design} from "../../glmm/design.js";
import type {Recorded} from "../../mbo/simulation/recorded-levels.js";
import {recordStudents, recordYear} from "../../mbo/simulation/recording.js";
import {basesOfWorld, careers, prepare, underRules} from "../../mbo/simulation/simulate.js";
import {parameterNames, type World, worldWith} from "../../mbo/world/world.js";
import {inFigures} from "../calibration/bases.js";
import {publishedFormula} from "../published-method.js";
import type {OutcomeName} from "../specification/specification.js";
import {selectPublished} from "../students/published-selection.js";
import {analysedStudents} from "../truth/analysed-students.js";
import type {StudyYear} from "../truth/study-year.js";

/** The students of one outcome year, drawn and recorded once; their outcomes can follow any equation. */
export interface OutcomeStudy {
  readonly outcome: OutcomeName;
  readonly year: StudyYear;
  /** Students whom the published mean counts, as rows of the simulation, ascending. */
  readonly counted: Int32Array;
  /** Those whom the published method analyses. */
  readonly analysed: Int32Array;
  /** The published model on them, with and without the cito block; rows of its table are those of `analysed`. */
  readonly design: Design;
  readonly without: Design;
}

export interface StudyChoices {
  readonly seed: number;
  readonly outcome: OutcomeName;
  /** Outcome year; study data are of the year before. */
  readonly year: number;
  /** The world whose equations the earlier years follow: what happens there stays as it was solved. */
  readonly base: World;
}

/**
 * Draws the students of a world, runs their careers up to the study year and records them; a step per year. Who is
 * where in the study year follows the equations of `base`; score, capacity and what is unknown follow `world`.
 *
 * @throws RangeError if the analysed students are not those of the published selection.
 */
export function* outcomeStudy(
  world: World,
  {seed, outcome, year: outcomeYear, base}: StudyChoices
): Generator<{readonly year: number}, OutcomeStudy> {
  const drawn = prepare(world, seed, outcomeYear - 1);
  yield {year: outcomeYear - 1};
  const simulation = underRules(drawn, withEquationsOf(base, world));
  for (const {now, chances} of careers(simulation)) {
    yield {year: now.year};
    if (now.year !== outcomeYear - 1) continue;
    const year: StudyYear = {simulation, outcomeYear, now, chances, bases: basesOfWorld(now, chances, simulation)};
    const analysed = analysedStudents(year, outcome);
    const {table} = selectPublished(registerOf(year, analysed), outcome, outcomeYear);
    if (table.rows !== analysed.length) {
      throw new RangeError(`invalid study; not the ${analysed.length} analysed students: ${table.rows}`);
    }
    yield {year: now.year};
    const design = buildDesign(publishedFormula("2"), table);
    yield {year: now.year};
    const without = buildDesign(publishedFormula("2", false), table);
    return {outcome, year, counted: countedStudents(year, outcome), analysed, design, without};
  }
  throw new Error("unreachable: careers end with the last year of entry");
}

/** What the register records of these students alone: a quarter of those enrolled. */
function registerOf({now, simulation: {students, landscape}}: StudyYear, rows: Int32Array): Recorded {
  return {
    rows: rows.length,
    columns: {...recordStudents(students, rows), ...recordYear(now, students, landscape, rows)}
  };
}

/** The world with the equations of both outcomes of another one. */
function withEquationsOf(base: World, world: World): World {
  const own = parameterNames.filter((name) => /^(doorstroom|vsv)[A-Z]/.test(name));
  return worldWith(Object.fromEntries(own.map((name) => [name, base[name]])), world);
}

function countedStudents({now, simulation: {students}}: StudyYear, outcome: OutcomeName): Int32Array {
  const population = outcome === "doorstroom" ? now.diploma : now.starting;
  const rows = [];
  for (let i = 0; i < students.count; ++i) if (population[i]! > 0 && inFigures(now, students, i)) rows.push(i);
  return Int32Array.from(rows);
}
