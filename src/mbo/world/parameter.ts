import type {Both} from "../language.js";
import type {Place} from "../sources.js";

/** Where a parameter comes from. Derived: follows from published figures, by a sum or by the calibration. */
export type Provenance = "published" | "derived" | "assumed";

export type ParameterUnit = "number" | "share" | "years" | "points" | "sd" | "log-odds" | "log";

/** What the entries of a vector stand for. */
export type Dimension =
  | "background"
  | "group"
  | "level"
  | "cut"
  | "contrast"
  | "stay"
  | "age"
  | "sector"
  | "type"
  | "outcomeYear"
  | "testYear"
  | "cell";

/** One parameter of the simulated world; `V` is number, or a list of numbers along a dimension. */
export interface Parameter<V extends number | readonly number[] = number | readonly number[]> {
  /** Value in the default world. */
  readonly value: V;
  readonly of?: Dimension;
  readonly unit: ParameterUnit;
  /** Smallest and largest value allowed, of every entry. */
  readonly range: readonly [number, number];
  readonly provenance: Provenance;
  /** Found by the calibration, so that the published figures come out. */
  readonly solved?: boolean;
  /** Entries are shares of one whole. */
  readonly whole?: boolean;
  /** Each entry is above the one before. */
  readonly rising?: boolean;
  readonly integer?: boolean;
  readonly label: Both;
  /** Why this value: what it is of, how it follows, or why it was assumed. */
  readonly reason: Both;
  /** Where a published or derived value stands. */
  readonly place?: Place;
}

type Rest<V extends number | readonly number[]> = Omit<Parameter<V>, "value" | "provenance" | "label" | "reason">;
/** The literal 3 is a number, the literal [1, 2] a list of numbers. */
type Widened<V> = V extends number ? number : readonly number[];

/** What nobody published: a choice of ours, with the range in which a reader may move it. */
export function assumed<const V extends number | readonly number[]>(
  value: V,
  rest: Rest<Widened<V>>,
  label: Both,
  reason: Both
): Parameter<Widened<V>> {
  return {value: value as Widened<V>, provenance: "assumed", ...rest, label, reason};
}

/** What follows from published figures by a sum. */
export function derived<const V extends number | readonly number[]>(
  value: V,
  rest: Rest<Widened<V>> & {readonly place: Place},
  label: Both,
  reason: Both
): Parameter<Widened<V>> {
  return {value: value as Widened<V>, provenance: "derived", ...rest, label, reason};
}

/** What the calibration finds; the value here is where its search starts. */
export function solved<const V extends number | readonly number[]>(
  value: V,
  rest: Rest<Widened<V>>,
  label: Both,
  reason: Both
): Parameter<Widened<V>> {
  return {value: value as Widened<V>, provenance: "derived", solved: true, ...rest, label, reason};
}
