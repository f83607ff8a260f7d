import type {FitOptions} from "../glmm/fit.js";
import {InputError} from "../glmm/input-error.js";
import {type Analysis, analyse} from "./analyse.js";
import type {Progress} from "./progress.js";
import type {Records} from "./records.js";
import type {AnalysisEffect, Result} from "./result.js";
import type {Specification} from "./specification/specification.js";

/** One effect under two specifications, percentage points; byStudents + byMethod = second - first. */
export interface ComparedEffect {
  readonly variable: string;
  readonly level?: string;
  readonly first: number;
  readonly second: number;
  /** On the students that both select. */
  readonly firstOnBoth: number;
  readonly secondOnBoth: number;
  /** Between the specifications on the same students. */
  readonly byMethod: number;
  /** Because they select other students. */
  readonly byStudents: number;
}

export interface Comparison {
  readonly students: {readonly first: number; readonly second: number; readonly both: number};
  readonly first: Result;
  readonly second: Result;
  /** Effects that both have, in the definition of each. */
  readonly effects: readonly ComparedEffect[];
}

/**
 * Two specifications of one outcome and year, each on its own students and on the students of both: how much of a
 * difference is the method, and how much that it is about other people. Where both select the same students nothing is
 * fitted twice.
 *
 * @throws InputError if they differ in outcome or year, or select nobody together; and as analyse.
 */
export function* compare(
  records: Records,
  first: Specification,
  second: Specification,
  fit: FitOptions = {}
): Generator<Progress, Comparison> {
  if (first.outcome !== second.outcome || first.year !== second.year) {
    const named = [first, second].map(({outcome, year}) => `${outcome} ${year}`).join(" and ");
    throw new InputError(`invalid comparison; not one outcome and year: ${named}`);
  }
  const a = yield* analyse(records, first, {fit});
  const b = yield* analyse(records, second, {fit, neighbour: a});
  const only = common(a.selection.rows, b.selection.rows);
  if (only.length === 0) throw new InputError(`invalid comparison; no students in both: ${only.length}`);
  const aBoth = yield* onBoth(records, a, only, fit);
  const bBoth = yield* onBoth(records, b, only, fit);
  return {
    students: {first: a.result.students, second: b.result.students, both: only.length},
    first: a.result,
    second: b.result,
    effects: own(a).flatMap((effect) => {
      const same = (of: Analysis) => own(of).find((other) => isSame(effect, other))?.points;
      const [onFirst, onSecond, other] = [same(aBoth), same(bBoth), same(b)];
      if (onFirst === undefined || onSecond === undefined || other === undefined) return [];
      const {variable, level, points} = effect;
      const byMethod = onSecond - onFirst;
      const byStudents = other - onSecond + (onFirst - points);
      const name = level === undefined ? {variable} : {variable, level};
      const four = {first: points, second: other, firstOnBoth: onFirst, secondOnBoth: onSecond};
      return [{...name, ...four, byMethod, byStudents}];
    })
  };
}

function* onBoth(records: Records, of: Analysis, only: Int32Array, fit: FitOptions): Generator<Progress, Analysis> {
  if (of.selection.rows.length === only.length) return of;
  return yield* analyse(records, of.result.specification, {fit, neighbour: of, only});
}

/** The effects in the definition of the specification. */
const own = ({result}: Analysis): readonly AnalysisEffect[] =>
  result.effects.filter(({definition}) => definition === result.specification.definition);

const isSame = (a: AnalysisEffect, b: AnalysisEffect): boolean => a.variable === b.variable && a.level === b.level;

/** Of two ascending lists. */
function common(a: Int32Array, b: Int32Array): Int32Array {
  const both: number[] = [];
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    if (a[i] === b[k]) both.push(a[i]!);
    if (a[i]! <= b[k]!) ++i;
    else ++k;
  }
  return Int32Array.from(both);
}
