import {MISSING} from "../../mbo/simulation/students.js";
import {inFigures} from "../calibration/bases.js";
import type {OutcomeName} from "../specification/specification.js";
import type {StudyYear} from "./study-year.js";

/**
 * The one fixed set over which truths are means, the same for every specification (statistics.md 17): the students whom
 * the published selection keeps, as rows of the simulation, ascending.
 */
export function analysedStudents({now, simulation: {students}}: StudyYear, outcome: OutcomeName): Int32Array {
  const population = outcome === "doorstroom" ? now.diploma : now.starting;
  const rows = [];
  for (let i = 0; i < students.count; ++i) {
    if (population[i]! > 0 && inFigures(now, students, i) && (students.missing[i]! & MISSING.group) === 0) rows.push(i);
  }
  return Int32Array.from(rows);
}
