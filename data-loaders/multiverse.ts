import {type Firmness, firmness} from "../src/analysis/multiverse/firmness.js";
import {type Entry, setReasons} from "../src/analysis/multiverse/list.js";
import {type Listed, listed} from "../src/analysis/multiverse/listed.js";
import {invalidReasons, type OptionCode, option, optionCodes} from "../src/analysis/multiverse/options.js";
import {type Measure, measures, type Row} from "../src/analysis/multiverse/row.js";
import {type VarianceShares, varianceShares} from "../src/analysis/multiverse/variance-shares.js";
import type {OutcomeName} from "../src/analysis/specification/specification.js";
import type {Both} from "../src/mbo/language.js";
import {defaultWorld, type WorldName} from "../src/mbo/world/worlds.js";
import {readResults} from "./multiverse/results-file.js";
import {listOf, type SubjectName, subjectName, subjects} from "./multiverse/subjects.js";

/** A specification of the list without what its address says. */
export interface MultiverseRow extends Row, Pick<Entry, "set" | "options" | "invalid"> {}

/** The multiverse of one outcome and year. */
export interface SubjectMultiverse {
  readonly outcome: OutcomeName;
  readonly year: number;
  /** In the order of the list: the published specification first. */
  readonly rows: readonly MultiverseRow[];
  readonly firmness: readonly Firmness[];
  /** Of every measure in points, which choice moves it most; without methods that are known to be invalid. */
  readonly variance: readonly VarianceShares[];
}

/** A list of what was tried in a world, with results: no probability distribution ("geen kansverdeling"). */
export interface Multiverse {
  readonly world: WorldName;
  readonly version: number;
  /** Names of the values of a row. */
  readonly measures: readonly Measure[];
  readonly subjects: Readonly<Record<SubjectName, SubjectMultiverse>>;
  /** Why things are in the list, and which choice they change. */
  readonly reasons: {
    readonly sets: typeof setReasons;
    readonly options: Readonly<Record<OptionCode, {readonly choice: string; readonly reason: Both}>>;
    readonly invalid: typeof invalidReasons;
  };
}

/** The committed multiverse of the default world; without subjects as long as none has been committed. */
export const load = (): Multiverse =>
  readResults(defaultWorld) ? loadWorld(defaultWorld) : {...empty, world: defaultWorld};

/**
 * The committed multiverse of a world; nothing is computed but summaries.
 *
 * @throws RangeError if there are no results of the world, or they are of another list of specifications.
 */
export function loadWorld(world: WorldName): Multiverse {
  const file = readResults(world);
  if (!file) throw new RangeError(`invalid multiverse; no results (npm run multiverse -- --world ${world}): ${world}`);
  const there = subjects.filter((subject) => Object.hasOwn(file.results, subjectName(subject)));
  return {
    world,
    version: file.key.version,
    measures,
    subjects: Object.fromEntries(
      there.map((subject) => {
        const {entries} = listOf(subject);
        const all = listed(entries, file.results[subjectName(subject)]!);
        return [subjectName(subject), summary(all, subject.outcome, subject.year)];
      })
    ),
    reasons
  };
}

const reasons: Multiverse["reasons"] = {
  sets: setReasons,
  options: Object.fromEntries(
    optionCodes.map((code) => [code, {choice: option(code).choice, reason: option(code).reason}])
  ) as Multiverse["reasons"]["options"],
  invalid: invalidReasons
};

const empty: Omit<Multiverse, "world"> = {version: 0, measures, subjects: {}, reasons};

const inPoints = measures.filter((measure) => !["location", "institution", "institutionShare"].includes(measure));

function summary(all: readonly Listed[], outcome: OutcomeName, year: number): SubjectMultiverse {
  return {
    outcome,
    year,
    rows: all.map(({entry: {set, options, invalid}, row}) => ({...row, set, options, invalid})),
    firmness: firmness(all, outcome),
    variance: inPoints.map((measure) => varianceShares(all, measure))
  };
}
