import type {AnalysisEffect, GapVariation, LevelPartition, LocationGap, Spread} from "../result.js";
import type {OutcomeName, OutcomeYear} from "../specification/specification.js";
import type {SafeFlow} from "./safe-flow.js";

/**
 * A figure with its names, or only the names and that it is suppressed: effect, interval and number disappear together.
 */
export type Suppressible<Names, Figures> = Names & (Figures | {readonly suppressed: true});

export type SafeEffect = Suppressible<
  Pick<AnalysisEffect, "variable" | "level" | "reference" | "definition">,
  Pick<AnalysisEffect, "points" | "standardError" | "students" | "implied">
>;

/** In log odds. */
export type SafeCoefficient = Suppressible<
  {readonly term: string},
  {readonly estimate: number; readonly standardError?: number}
>;

/** Without the number of events: it is at least the threshold. */
export type SafeGap = Suppressible<
  Pick<LocationGap, "location" | "institution">,
  Omit<LocationGap, "location" | "institution" | "events">
>;

/** Conditional modes of one location by term, in log odds; null: suppressed. */
export interface SafeModes {
  readonly location: string;
  readonly values: Readonly<Record<string, number | null>>;
}

/** What may leave: of real data suppressed and rounded, of simulated data as it is. Plain data. */
export interface Publishable {
  readonly outcome: OutcomeName;
  readonly year: OutcomeYear;
  /** The specification as in an address. */
  readonly query: string;
  readonly flow: SafeFlow;
  /** Null: suppressed. */
  readonly students: number | null;
  /** Mean of the outcome, per cent; null: suppressed. */
  readonly mean: number | null;
  /** Percentage points. */
  readonly effects: readonly SafeEffect[];
  readonly fixed: readonly SafeCoefficient[];
  /** Numbers of institutions and locations: no students, not rounded. */
  readonly groups: Readonly<Record<string, number>>;
  /** Null: suppressed. Sds in log odds. */
  readonly random: readonly Pick<Spread, "group" | "terms" | "sd" | "correlation">[] | null;
  readonly partition: readonly LevelPartition[] | null;
  readonly gaps: readonly GapVariation[] | null;
  readonly r2: {readonly marginal: number; readonly conditional: number} | null;
  /** Only on request. */
  readonly locations: readonly {
    readonly level: string;
    readonly reference: string;
    readonly gaps: readonly SafeGap[];
  }[];
  readonly modes: readonly SafeModes[];
}
