import {ageIn, NONE, type Year} from "./careers.js";
import type {OutcomeName} from "./equation.js";
import {
  ages,
  backgrounds,
  diplomas,
  factor,
  indicator,
  institutionCodes,
  levels,
  locationCodes,
  parentLevels,
  type RecordedColumn,
  scores,
  sectors,
  sexes,
  TEST_AGE,
  testYears,
  tracks,
  YOUNGEST
} from "./recorded-levels.js";
import type {RegisterAndTruth} from "./register.js";
import type {Simulation} from "./simulate.js";
import {FIRST_TEST, MISSING, type Students} from "./students.js";

/**
 * The students of one outcome year for a browser, seven bytes each, sorted by location (decisions 4). Bits from low to
 * high: `person`: woman 1, migration background 2 (3 unknown), parents high 1, parents known 1, cito known 1, outcome 2
 * (2 none). `study`: level - 1 (2), track 2, sector 2, known by the diploma only 1, in the start population 1.
 */
export interface PackedStudents {
  readonly person: Uint8Array;
  readonly study: Uint8Array;
  /** Age on 1 August. */
  readonly age: Uint8Array;
  /** Score minus 500, also where the register does not know it. */
  readonly cito: Uint8Array;
  readonly location: Uint16Array;
  /** True capacity in steps of {@link CAPACITY_STEP}. */
  readonly capacity: Int8Array;
}

/** What the columns are about. */
export interface PackedAbout {
  readonly outcome: OutcomeName;
  readonly year: number;
  /** Institution of each location, both by number. */
  readonly institutions: readonly number[];
}

export const CAPACITY_STEP = 1 / 24;

/** Packs the diploma holders of a year (doorstroom), or its start population (vsv), with the outcome of the next. */
export function pack(now: Year, {students: s}: Simulation, outcome: OutcomeName): PackedStudents {
  const rows: number[] = [];
  for (let i = 0; i < now.level.length; ++i) {
    if (now.level[i]! > 0 && (outcome === "doorstroom" ? now.diploma[i]! > 0 : now.starting[i] === 1)) rows.push(i);
  }
  const order = sorted(rows, now, s);
  const packed: PackedStudents = {
    person: new Uint8Array(order.length),
    study: new Uint8Array(order.length),
    age: new Uint8Array(order.length),
    cito: new Uint8Array(order.length),
    location: new Uint16Array(order.length),
    capacity: new Int8Array(order.length)
  };
  for (const [k, i] of order.entries()) {
    packed.person[k] = personOf(
      s,
      i,
      isLate(now, s, i) && outcome === "vsv" ? NONE : (outcome === "doorstroom" ? now.higher : now.left)[i]!
    );
    packed.study[k] = studyOf(now, s, i);
    packed.age[k] = ageIn(s, i, now.year);
    packed.cito[k] = s.cito[i]!;
    packed.location[k] = now.location[i]!;
    packed.capacity[k] = Math.max(-128, Math.min(127, Math.round(s.capacity[i]! / CAPACITY_STEP)));
  }
  return packed;
}

/** By location, then by what students of a location share: so the file compresses well. */
function sorted(rows: readonly number[], now: Year, s: Students): Int32Array {
  const key = (i: number) => (now.location[i]! * 256 + studyOf(now, s, i)) * 256 + ageIn(s, i, now.year);
  const keys = new Float64Array(now.level.length);
  for (const i of rows) keys[i] = key(i);
  return Int32Array.from(rows).sort((a, b) => keys[a]! - keys[b]! || a - b);
}

const isLate = (now: Year, s: Students, i: number): boolean =>
  now.diploma[i]! > 0 && (s.missing[i]! & MISSING.late) !== 0;

function studyOf(now: Year, s: Students, i: number): number {
  const late = isLate(now, s, i) ? 1 : 0;
  return (now.level[i]! - 1) | (now.track[i]! << 2) | (now.sector[i]! << 4) | (late << 6) | (now.starting[i]! << 7);
}

function personOf(s: Students, i: number, outcome: number): number {
  const known = (bit: number) => ((s.missing[i]! & bit) === 0 ? 1 : 0);
  const group = known(MISSING.group) ? s.group[i]! : 3;
  const parents = (s.parents[i]! << 3) | (known(MISSING.parents) << 4);
  return s.woman[i]! | (group << 1) | parents | (known(MISSING.cito) << 5) | (outcome << 6);
}

/** The register and the truth of packed students: the columns that an analysis of the outcome year uses. */
export function unpack(p: PackedStudents, {outcome, year, institutions}: PackedAbout): RegisterAndTruth {
  const count = p.person.length;
  const bytes = (of: (k: number) => number) => {
    const values = new Uint8Array(count);
    for (let k = 0; k < count; ++k) values[k] = of(k);
    return values;
  };
  const study = (none: number, of: (k: number) => number) => bytes((k) => (p.study[k]! & 64 ? none : of(k)));
  const words = (none: number, of: (k: number) => number) => {
    const values = new Uint16Array(count);
    for (let k = 0; k < count; ++k) values[k] = p.study[k]! & 64 ? none : of(k);
    return values;
  };
  const before = year - 1;
  const testYearOf = (k: number) => Math.max(0, before - p.age[k]! + TEST_AGE - FIRST_TEST);
  const known = (k: number) => (p.person[k]! & 32) !== 0;
  const schools = institutionCodes(1 + institutions.reduce((most, j) => Math.max(most, j), -1));
  const places = locationCodes(institutions.length);
  const register: Record<string, RecordedColumn> = {
    geslacht: factor(
      sexes,
      bytes((k) => p.person[k]! & 1)
    ),
    migratieachtergrond: factor(
      backgrounds,
      bytes((k) => (p.person[k]! >> 1) & 3)
    ),
    opleiding_ouders: factor(
      parentLevels,
      bytes((k) => (p.person[k]! & 16 ? (p.person[k]! >> 3) & 1 : 2))
    ),
    cito: factor(
      scores,
      bytes((k) => (known(k) ? p.cito[k]! : scores.length))
    ),
    cito_jaar: factor(
      testYears,
      bytes((k) => (known(k) ? testYearOf(k) : testYears.length))
    ),
    [`leeftijd_${before}`]: factor(
      ages,
      study(ages.length, (k) => p.age[k]! - YOUNGEST)
    ),
    [`niveau_${before}`]: factor(
      levels,
      study(levels.length, (k) => p.study[k]! & 3)
    ),
    [`leerweg_${before}`]: factor(
      tracks,
      study(tracks.length, (k) => (p.study[k]! >> 2) & 3)
    ),
    [`sector_${before}`]: factor(
      sectors,
      study(sectors.length, (k) => (p.study[k]! >> 4) & 3)
    ),
    [`instelling_${before}`]: factor(
      schools,
      words(schools.length, (k) => institutions[p.location[k]!]!)
    ),
    [`locatie_${before}`]: factor(
      places,
      words(places.length, (k) => p.location[k]!)
    ),
    [`startpopulatie_${before}`]: factor(
      indicator,
      study(NONE, (k) => p.study[k]! >> 7)
    )
  };
  const y = bytes((k) => p.person[k]! >> 6);
  if (outcome === "doorstroom") {
    register[`diploma_${before}`] = factor(
      diplomas,
      bytes((k) => p.study[k]! & 3)
    );
    register[`hoger_${year}`] = factor(indicator, y);
  } else register[`vsv_${year}`] = factor(indicator, y);
  const capacity = Float32Array.from(p.capacity, (step) => step * CAPACITY_STEP);
  return {
    register: {rows: count, columns: register},
    truth: {
      rows: count,
      columns: {
        capaciteit: {kind: "numeric", values: capacity},
        opleiding_ouders_waar: factor(
          parentLevels,
          bytes((k) => (p.person[k]! >> 3) & 1)
        ),
        cito_volledig: factor(
          scores,
          bytes((k) => p.cito[k]!)
        ),
        cito_jaar_volledig: factor(testYears, bytes(testYearOf))
      }
    }
  };
}
