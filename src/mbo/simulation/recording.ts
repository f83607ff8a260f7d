import {firstLocationYear, firstYear, lastYear} from "../codebook.js";
import {ageIn, NONE, type Year} from "./careers.js";
import type {Landscape} from "./landscape.js";
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
import {FIRST_TEST, MISSING, type Students} from "./students.js";

/** What the register records of the students themselves. `rows`: which of them; absent for all. */
export function recordStudents(s: Students, rows: Int32Array = identity(s.count)): Record<string, RecordedColumn> {
  const codes = (of: (i: number) => number) => filled(new Uint8Array(rows.length), rows, of);
  const missing = (bit: number, i: number) => (s.missing[i]! & bit) !== 0;
  return {
    id: {kind: "numeric", values: rows.map((i) => i + 1)},
    geslacht: factor(
      sexes,
      codes((i) => s.woman[i]!)
    ),
    migratieachtergrond: factor(
      backgrounds,
      codes((i) => (missing(MISSING.group, i) ? 3 : s.group[i]!))
    ),
    opleiding_ouders: factor(
      parentLevels,
      codes((i) => (missing(MISSING.parents, i) ? 2 : s.parents[i]!))
    ),
    cito: factor(
      scores,
      codes((i) => (missing(MISSING.cito, i) ? scores.length : s.cito[i]!))
    ),
    cito_jaar: factor(
      testYears,
      codes((i) => (missing(MISSING.cito, i) ? testYears.length : testYear(s, i) - FIRST_TEST))
    )
  };
}

/** What is true of the students and no register knows: columns beside those of {@link recordStudents}. */
export function truthOf(s: Students, rows: Int32Array = identity(s.count)): Record<string, RecordedColumn> {
  return {
    capaciteit: {kind: "numeric", values: filled(new Float32Array(rows.length), rows, (i) => s.capacity[i]!)},
    opleiding_ouders_waar: factor(
      parentLevels,
      filled(new Uint8Array(rows.length), rows, (i) => s.parents[i]!)
    ),
    cito_volledig: factor(
      scores,
      filled(new Uint8Array(rows.length), rows, (i) => s.cito[i]!)
    ),
    cito_jaar_volledig: factor(
      testYears,
      filled(new Uint8Array(rows.length), rows, (i) => testYear(s, i) - FIRST_TEST)
    ),
    nieuwkomer: factor(
      indicator,
      filled(new Uint8Array(rows.length), rows, (i) => (s.newcomer[i]! > 0 ? 1 : 0))
    )
  };
}

/** The year in which a student took the test, or would have; none before the first year on record. */
function testYear(s: Students, i: number): number {
  return Math.max(FIRST_TEST, firstYear + s.entry[i]! - s.age[i]! + TEST_AGE);
}

/** What the register records of one year; outcomes carry the number of the year after. */
export function recordYear(
  now: Year,
  s: Students,
  landscape: Landscape,
  rows: Int32Array = identity(s.count)
): Record<string, RecordedColumn> {
  const {year} = now;
  const institutionOf = Uint16Array.from(landscape.locations, ({institution}) => institution);
  const bytes = () => new Uint8Array(rows.length);
  const words = () => new Uint16Array(rows.length);
  const [age, level, track, sector, diploma, starting, higher, left] = Array.from({length: 8}, bytes);
  const [institution, location] = [words(), words()];
  for (let k = 0; k < rows.length; ++k) {
    const i = rows[k]!;
    const own = now.level[i]!;
    const obtained = now.diploma[i]!;
    const known = own > 0 && !(obtained > 0 && (s.missing[i]! & MISSING.late) !== 0);
    age![k] = known ? ageIn(s, i, year) - YOUNGEST : ages.length;
    level![k] = known ? own - 1 : levels.length;
    track![k] = known ? now.track[i]! : tracks.length;
    sector![k] = known ? now.sector[i]! : sectors.length;
    institution[k] = known ? institutionOf[now.location[i]!]! : landscape.institutions.length;
    location[k] = known ? now.location[i]! : landscape.locations.length;
    // Who came after 1 October and left with a diploma: only the diploma is known.
    diploma![k] = own > 0 && obtained > 0 ? obtained - 1 : diplomas.length;
    higher![k] = own > 0 ? now.higher[i]! : NONE;
    starting![k] = known ? now.starting[i]! : NONE;
    left![k] = known ? now.left[i]! : NONE;
  }
  return {
    [`leeftijd_${year}`]: factor(ages, age!),
    [`niveau_${year}`]: factor(levels, level!),
    [`leerweg_${year}`]: factor(tracks, track!),
    [`sector_${year}`]: factor(sectors, sector!),
    [`instelling_${year}`]: factor(institutionCodes(landscape.institutions.length), institution),
    ...(year >= firstLocationYear && {
      [`locatie_${year}`]: factor(locationCodes(landscape.locations.length), location)
    }),
    [`diploma_${year}`]: factor(diplomas, diploma!),
    [`startpopulatie_${year}`]: factor(indicator, starting!),
    ...(year < lastYear && {
      [`hoger_${year + 1}`]: factor(indicator, higher!),
      [`vsv_${year + 1}`]: factor(indicator, left!)
    })
  };
}

/** values[k] = of(rows[k]); writes into `values` and returns it. */
function filled<T extends Uint8Array | Uint16Array | Float32Array>(
  values: T,
  rows: Int32Array,
  of: (row: number) => number
): T {
  for (let k = 0; k < rows.length; ++k) values[k] = of(rows[k]!);
  return values;
}

function identity(count: number): Int32Array {
  const rows = new Int32Array(count);
  for (let i = 0; i < count; ++i) rows[i] = i;
  return rows;
}
