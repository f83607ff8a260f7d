import type {EntrantChances} from "../truth/entrants.js";
import type {Chances, Evidence, OwnGap, Pair, Unit} from "./evidence.js";
import type {StudentEquation} from "./student-equation.js";
import type {ModelVariation} from "./variation-by-model.js";

/** Proportions are stored as whole numbers of 1e-5, correlations of 1e-3. */
const [UNIT, FINE] = [1e5, 1e3];

/** What is the same of a unit whatever is held: code, students of both groups, observed proportions (or null). */
type SharedRow = readonly [
  id: string,
  institution: string,
  students: number,
  references: number,
  raw: PackedPair | null
];
type PackedPair = readonly [group: number, reference: number];
/** group, reference, their errors, correlation, and the truth where there is one. */
type ChanceRow = readonly [...PackedPair, number, number, number, ...(PackedPair | [])];
/**
 * Over a location's own students: group, reference, the error of their difference, and the true difference
 * where there is one.
 */
type OwnRow = readonly [...PackedPair, error: number, truth?: number];

/**
 * Evidence as a file for the browser: per outcome and group what units share once, per choice of what is
 * held the chances.
 */
export interface PackedEvidence {
  readonly units: Readonly<Record<string, {locations: SharedRow[]; institutions: SharedRow[]}>>;
  readonly evidence: readonly PackedEntry[];
  /** Chances of one cohort of entrants over its transitions, per group: those without a migration background first. */
  readonly entrants: readonly EntrantChances[];
  readonly variation: readonly ModelVariation[];
  /** Everything held, under the model with migration by level and track (2i). */
  readonly interacted: readonly PackedEntry[];
  /** The study's model for one described student, per outcome. */
  readonly students: readonly StudentEquation[];
}

/** What goes into the file beside the evidence. */
export interface EvidenceBeside {
  readonly entrants?: readonly EntrantChances[];
  readonly variation?: readonly ModelVariation[];
  readonly interacted?: readonly Evidence[];
  readonly students?: readonly StudentEquation[];
}

type PackedEntry = Omit<Evidence, "locations" | "institutions"> & {
  readonly locations: readonly ChanceRow[];
  readonly institutions: readonly ChanceRow[];
  /** In the order of the locations; absent where not everything is held. */
  readonly own?: readonly OwnRow[];
};

const keyOf = ({outcome, group}: Pick<Evidence, "outcome" | "group">): string => `${outcome} ${group}`;

/** Evidence made small; {@link unpackEvidence} gives it back to five decimals. */
export function packEvidence(
  all: readonly Evidence[],
  {entrants = [], variation = [], interacted = [], students = []}: EvidenceBeside = {}
): PackedEvidence {
  const units: Record<string, {locations: SharedRow[]; institutions: SharedRow[]}> = {};
  const shared = ({id, institution, students, references, raw}: Unit): SharedRow => [
    id,
    institution,
    students,
    references,
    raw && packed(raw)
  ];
  for (const entry of all) {
    units[keyOf(entry)] ??= {
      locations: entry.locations.map(shared),
      institutions: entry.institutions.map(shared)
    };
  }
  return {
    units,
    variation: shortened(variation),
    students: shortened(students),
    interacted: interacted.map(packedEntry),
    entrants: entrants.map((row) => ({
      ...row,
      diploma: rounded(row.diploma),
      onward: rounded(row.onward),
      both: rounded(row.both)
    })),
    evidence: all.map(packedEntry)
  };
}

function packedEntry(entry: Evidence): PackedEntry {
  return {
    ...entry,
    national: roundedChances(entry.national),
    locations: entry.locations.map(packedUnit),
    institutions: entry.institutions.map(packedUnit),
    ...(entry.locations.some(({own}) => own) && {own: entry.locations.map(({own}) => packedOwn(own!))}),
    spread: entry.spread && {
      group: rounded(entry.spread.group),
      reference: rounded(entry.spread.reference),
      covariance: rounded(entry.spread.covariance),
      shifts: entry.spread.shifts.map(rounded),
      groupChance: entry.spread.groupChance.map(rounded),
      referenceChance: entry.spread.referenceChance.map(rounded)
    }
  };
}

/** The evidence in a file; `list` names another body of it than that of the definitions. */
export function unpackEvidence(packed: PackedEvidence, list: "evidence" | "interacted" = "evidence"): Evidence[] {
  const {units} = packed;
  return packed[list].map(({own, ...entry}) => {
    const shared = units[keyOf(entry)]!;
    return {
      ...entry,
      locations: entry.locations.map((row, k) => ({
        ...unpacked(shared.locations[k]!, row),
        ...(own && {own: unpackedOwn(own[k]!)})
      })),
      institutions: entry.institutions.map((row, k) => unpacked(shared.institutions[k]!, row))
    };
  });
}

function unpacked([id, institution, students, references, raw]: SharedRow, row: ChanceRow): Unit {
  const [group, reference, groupError, referenceError, correlation, trueGroup, trueReference] = row;
  const truth: PackedPair | null = trueGroup === undefined ? null : [trueGroup, trueReference!];
  return {
    id,
    institution,
    students,
    references,
    ...pair([group, reference]),
    groupError: groupError / UNIT,
    referenceError: referenceError / UNIT,
    correlation: correlation / FINE,
    raw: raw && pair(raw),
    truth: truth && pair(truth)
  };
}

function packedUnit({group, reference, groupError, referenceError, correlation, truth}: Unit): ChanceRow {
  const [ge, re] = packed({group: groupError, reference: referenceError});
  return [
    ...packed({group, reference}),
    ge,
    re,
    Math.round(FINE * correlation),
    ...(truth ? packed(truth) : [])
  ] as ChanceRow;
}

function packedOwn({group, reference, error, truth}: OwnGap): OwnRow {
  const known = [...packed({group, reference}), Math.round(UNIT * error)] as const;
  return truth === null ? known : [...known, Math.round(UNIT * truth)];
}

function unpackedOwn([group, reference, error, truth]: OwnRow): OwnGap {
  return {...pair([group, reference]), error: error / UNIT, truth: truth === undefined ? null : truth / UNIT};
}

const packed = ({group, reference}: Pair): PackedPair => [Math.round(UNIT * group), Math.round(UNIT * reference)];
const pair = ([group, reference]: PackedPair): Pair => ({group: group / UNIT, reference: reference / UNIT});
const rounded = (value: number): number => Number(value.toFixed(6));

/** Plain data with all its numbers to six decimals. */
const shortened = <T>(data: T): T =>
  JSON.parse(JSON.stringify(data, (_, entry) => (typeof entry === "number" ? rounded(entry) : entry)));

function roundedChances<T extends Chances & {readonly truth: Pair | null}>(chances: T): T {
  const {truth} = chances;
  const entries = Object.entries(chances).map(([key, value]) => [
    key,
    typeof value === "number" ? rounded(value) : value
  ]);
  return {
    ...Object.fromEntries(entries),
    truth: truth && {group: rounded(truth.group), reference: rounded(truth.reference)}
  };
}
