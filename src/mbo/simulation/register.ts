import {lastYear} from "../codebook.js";
import {registerColumns} from "../register.js";
import type {World} from "../world/world.js";
import type {Year} from "./careers.js";
import type {Recorded, RecordedColumn} from "./recorded-levels.js";
import {recordStudents, recordYear, truthOf} from "./recording.js";
import {careers, prepare, type Simulation} from "./simulate.js";

/** What DUO would hand over, and beside it, row by row, what only a simulation knows. */
export interface RegisterAndTruth {
  readonly register: Recorded;
  readonly truth: Recorded;
}

/**
 * The wide register of a world, all students and years: columns and order of {@link registerColumns}.
 * A pure function of (world, seed).
 */
export function simulateRegister(world: World, seed: number): RegisterAndTruth {
  const simulation = prepare(world, seed);
  const {students, landscape} = simulation;
  const columns: Record<string, RecordedColumn> = recordStudents(students);
  for (const {now} of careers(simulation)) Object.assign(columns, recordYear(now, students, landscape));
  const ordered = registerColumns().map(({name}) => [name, columns[name]!] as const);
  return {
    register: {rows: students.count, columns: Object.fromEntries(ordered)},
    truth: {rows: students.count, columns: truthOf(students)}
  };
}

/**
 * The part of the register that one outcome year needs: whoever was enrolled in the year before or obtained a diploma
 * in it, and the columns of that year with the outcomes of the next. Careers are run through up to then; later entrants
 * are not drawn.
 *
 * @throws RangeError if the outcome year is not 2016-2021.
 */
export function simulateOutcomeYear(world: World, seed: number, outcomeYear: number): RegisterAndTruth {
  if (!(outcomeYear >= 2016 && outcomeYear <= lastYear)) {
    throw new RangeError(`invalid outcome year; not in [2016, ${lastYear}]: ${outcomeYear}`);
  }
  return outcomeYearOf(prepare(world, seed, outcomeYear - 1));
}

function outcomeYearOf(simulation: Simulation): RegisterAndTruth {
  for (const {now} of careers(simulation))
    if (now.year === simulation.students.through) return recordOnly(now, simulation);
  throw new Error("unreachable: careers end with the last year of entry");
}

/** The register of those enrolled in one year, and the truth about them. */
export function recordOnly(now: Year, {students, landscape}: Simulation): RegisterAndTruth {
  const rows = enrolled(now.level);
  const columns = {...recordStudents(students, rows), ...recordYear(now, students, landscape, rows)};
  return {register: {rows: rows.length, columns}, truth: {rows: rows.length, columns: truthOf(students, rows)}};
}

function enrolled(level: Uint8Array): Int32Array {
  let count = 0;
  for (const own of level) if (own > 0) ++count;
  const rows = new Int32Array(count);
  for (let i = 0, k = 0; i < level.length; ++i) if (level[i]! > 0) rows[k++] = i;
  return rows;
}
