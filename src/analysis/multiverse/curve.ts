import {choicesOf} from "./choices.js";
import type {SetName} from "./list.js";
import {type Listed, sized} from "./listed.js";
import type {ChoiceName, InvalidReason, OptionCode} from "./options.js";
import type {Measure, RowStatus} from "./row.js";

/** A point of a specification curve, with the choices that lie under it. */
export interface CurveRow {
  readonly query: string;
  readonly value: number;
  /** True: the published choices. */
  readonly published: boolean;
  readonly set: SetName;
  readonly options: readonly OptionCode[];
  readonly choices: Readonly<Record<ChoiceName, string>>;
  readonly invalid: readonly InvalidReason[];
  readonly status: RowStatus;
}

/**
 * All results of a measure from low to high, equal ones in the order of the list.
 *
 * Whoever draws it says beside it: a list of what was tried, no probability distribution ("geen kansverdeling"). That
 * many specifications lie somewhere says how many were listed there.
 *
 * Source: Simonsohn, Simmons and Nelson 2020, Specification curve analysis, Nature Human Behaviour 4.
 */
export function specificationCurve(all: readonly Listed[], measure: Measure): CurveRow[] {
  return sized(all, measure)
    .map(({entry: {query, specification, set, options, invalid}, row: {status}, value}) => ({
      query,
      value,
      published: set === "published",
      set,
      options,
      choices: choicesOf(specification),
      invalid,
      status
    }))
    .sort((a, b) => a.value - b.value);
}

/** What one choice does alone: of each single change, the result less the published one, largest first. */
export function singleChanges(all: readonly Listed[], measure: Measure): {query: string; change: number}[] {
  const own = sized(all, measure);
  const start = own.find(({entry}) => entry.set === "published");
  if (!start) return [];
  return own
    .filter(({entry}) => entry.set === "one")
    .map(({entry, value}) => ({query: entry.query, change: value - start.value}))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}
