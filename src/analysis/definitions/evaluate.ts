import type {Definition} from "./definition.js";
import {errorsBySize, type SizeErrors} from "./errors-by-size.js";
import {type Evidence, evidenceFor, type Pair, type Unit} from "./evidence.js";
import {isWithheld, medianEvents} from "./few-events.js";
import {listing} from "./listing.js";
import {displayed, gapBetween, gapOf, region} from "./measure.js";
import {atSpread, type KnownGap, spreadOf} from "./other-spread.js";
import {type Needed, studentsNeeded} from "./power.js";
import {type UncertainShare, uncertainShare} from "./share.js";
import {type SpreadAnswer, spreadAnswer} from "./spread-share.js";
import {type Judged, judge, type Verdict, verdictOf} from "./verdict.js";

/** One location or institution, judged; gaps as readers see them (points, or a ratio). */
export interface JudgedUnit extends Judged {
  readonly id: string;
  readonly students: number;
  readonly gap: number;
  readonly raw: number | null;
  readonly truth: number | null;
}

/** What the units of a definition say together. */
export interface UnitsAnswer {
  readonly units: readonly JudgedUnit[];
  readonly counts: Readonly<Record<Verdict, number>>;
  /** The share that the rule is about, of units or of students: expected, with its 90% interval. */
  readonly share: UncertainShare;
  /** What the rule asks for, 0 to 1. */
  readonly required: number;
  /** Shares by counting what should not be counted, and the true one: of units, equally weighted. */
  readonly counted: {readonly raw: number; readonly shrunken: number; readonly truth: number | null};
  /** Units with a known truth: the others lack one of the groups, or nobody there could have the outcome. */
  readonly known: number;
  /** Units in the wrong of their verdicts that the data themselves let expect, without knowing the truth. */
  readonly expectedWrong: {readonly fails: number; readonly meets: number};
  /** Students of the group with the rarer outcome in the median unit: few of them say little (few-events.ts). */
  readonly medianEvents: number;
  /** Places in `units` that may be listed as failing, or as meeting, with at most 5% wrong on average. */
  readonly listed: {readonly fails: readonly number[]; readonly meets: readonly number[]};
  readonly spread: SpreadAnswer | null;
  readonly errors: readonly SizeErrors[] | null;
}

/** All that one definition gives on one body of evidence. */
export interface Evaluation {
  readonly definition: Definition;
  readonly verdict: Verdict;
  /** Probability that the definition is met. */
  readonly probability: number;
  readonly national: Judged & {readonly gap: number; readonly group: number; readonly reference: number};
  /** Ends of what is called equal, as readers see them; null: no end. */
  readonly within: readonly [low: number | null, high: number | null];
  readonly answer: UnitsAnswer | null;
  /** Whether the definition is met in truth; null where there is no truth for it. */
  readonly truth: {readonly verdict: "meets" | "fails"; readonly gap: number | null} | null;
  readonly students: number;
  readonly needed: Needed;
}

/** Locations for which the worst gap is told, beside as many as there are. */
const FEW = 50;

/**
 * From a definition to its verdict: arithmetic on what the analysis left, no refit.
 *
 * @param times the spread of the gap over units, as a multiple of the estimated one (other-spread.ts); the
 * national gap stays
 * @throws RangeError if the evidence has nothing on the outcome, groups and held choices of the definition, or `times`
 * is not above 0.
 */
export function evaluate(definition: Definition, all: readonly Evidence[], times = 1): Evaluation {
  const evidence = evidenceFor(all, definition);
  const {outcome, scale, level} = definition;
  const equal = region(definition);
  const shown = (value: number) => displayed(value, scale);
  const {national} = evidence;
  const gap = gapOf(national, outcome, scale);
  const judged = asShown(judge(gap, equal), shown);
  const units = level === "landelijk" ? [] : level === "locatie" ? evidence.locations : evidence.institutions;
  const answer = units.length > 0 ? answerOf(units, evidence, definition, times) : null;
  const probability = answer ? answer.share.atLeast : judged.probability;
  return {
    definition,
    verdict: isWithheld(definition) ? "unknown" : answer ? verdictOf(probability) : judged.verdict,
    probability,
    national: {...judged, gap: shown(gap.value), group: 100 * national.group, reference: 100 * national.reference},
    within: [bound(equal[0], shown), bound(equal[1], shown)],
    answer,
    truth: truthOf(definition, answer, national.truth),
    students: evidence.students,
    needed: studentsNeeded(definition, national.reference, evidence.references / evidence.students)
  };
}

function answerOf(units: readonly Unit[], {spread}: Evidence, definition: Definition, times: number): UnitsAnswer {
  const {scale, level, rule} = definition;
  const equal = region(definition);
  const shown = (value: number) => displayed(value, scale);
  const isWithin = (value: number) => value >= equal[0] && value <= equal[1];
  const known = units.map((unit) => knownGap(unit, definition));
  const distribution = (at: number) =>
    level === "locatie" && spread ? spreadAnswer(spread, definition, [FEW, units.length], at) : null;
  const estimated = distribution(1);
  const gaps = known.map((gap) => atSpread(gap, estimated ?? spreadOf(known), times));
  const judged = units.map(({id, students}, k): JudgedUnit => {
    const {gap, error, raw, truth} = gaps[k]!;
    const orNull = (value: number | null) => (value === null ? null : shown(value));
    const verdict = asShown(judge({value: gap, error}, equal), shown);
    return {...verdict, id, students, gap: shown(gap), raw: orNull(raw), truth: orNull(truth)};
  });
  const probabilities = judged.map(({probability}) => probability);
  const weights = rule.kind === "studenten" ? units.map(({students}) => students) : undefined;
  const required = rule.kind === "alle" ? 1 : rule.share / 100;
  const between = (gap: number | null) => (gap === null ? undefined : isWithin(gap));
  const raws = gaps.map(({raw}) => between(raw));
  const truths = gaps.map(({truth}) => between(truth));
  const checked = judged.flatMap(({students, verdict}, k) => {
    const truth = truths[k];
    return truth === undefined ? [] : [{students, verdict, trulyMeets: truth}];
  });
  return {
    units: judged,
    counts: countsOf(judged),
    share: uncertainShare(probabilities, weights, required),
    required,
    counted: {
      raw: shareTrue(raws),
      shrunken: shareTrue(gaps.map(({gap}) => isWithin(gap))),
      truth: checked.length > 0 ? shareTrue(truths) : null
    },
    known: checked.length,
    expectedWrong: {
      fails: sumOver(judged, "fails", ({probability}) => probability),
      meets: sumOver(judged, "meets", ({probability}) => 1 - probability)
    },
    medianEvents: medianEvents(units),
    listed: {fails: listing(probabilities), meets: listing(probabilities.map((p) => 1 - p))},
    spread: times === 1 ? estimated : distribution(times),
    errors: checked.length > 0 ? errorsBySize(checked) : null
  };
}

/** The gap of a unit on the additive scale of a definition. */
function knownGap(unit: Unit, {outcome, scale}: Definition): KnownGap {
  const {value, error} = gapOf(unit, outcome, scale);
  const between = (pair: Pair | null) => (usable(pair) ? gapBetween(pair, outcome, scale) : null);
  return {gap: value, error, raw: between(unit.raw), truth: between(unit.truth)};
}

function truthOf(definition: Definition, answer: UnitsAnswer | null, pair: Pair | null): Evaluation["truth"] {
  const {outcome, scale, rule} = definition;
  const [low, high] = region(definition);
  if (!answer) {
    if (!usable(pair)) return null;
    const value = gapBetween(pair, outcome, scale);
    return {verdict: value >= low && value <= high ? "meets" : "fails", gap: displayed(value, scale)};
  }
  if (answer.counted.truth === null) return null;
  const ends = [displayed(low, scale), displayed(high, scale)] as const;
  const weight = (unit: JudgedUnit) => (rule.kind === "studenten" ? unit.students : 1);
  const sum = (units: readonly JudgedUnit[]) => units.reduce((total, unit) => total + weight(unit), 0);
  const known = answer.units.flatMap((unit) => (unit.truth === null ? [] : [{...unit, truth: unit.truth}]));
  const meets = known.filter(({truth}) => truth >= ends[0] && truth <= ends[1]);
  const share = sum(meets) / sum(known);
  return {verdict: share >= answer.required - 1e-12 ? "meets" : "fails", gap: null};
}

function asShown(judged: Judged, shown: (value: number) => number): Judged {
  return {...judged, low: shown(judged.low), high: shown(judged.high)};
}

const bound = (end: number, shown: (value: number) => number): number | null =>
  Number.isFinite(end) ? shown(end) : null;

/** A pair whose chances are not 0 or 1, so that every scale has a value. */
const usable = (pair: Pair | null): pair is Pair =>
  pair !== null && [pair.group, pair.reference].every((p) => p > 0 && p < 1);

const sumOver = (units: readonly JudgedUnit[], verdict: Verdict, of: (unit: JudgedUnit) => number): number =>
  units.reduce((sum, unit) => sum + (unit.verdict === verdict ? of(unit) : 0), 0);

function countsOf(units: readonly JudgedUnit[]): Record<Verdict, number> {
  const counts = {meets: 0, unknown: 0, fails: 0};
  for (const {verdict} of units) ++counts[verdict];
  return counts;
}

/** Of those that have an answer. */
function shareTrue(answers: readonly (boolean | undefined)[]): number {
  const known = answers.filter((answer) => answer !== undefined);
  return known.filter(Boolean).length / Math.max(1, known.length);
}
