import type {OutcomeName, OutcomeYear} from "../specification/specification.js";
import type {Reason} from "./reason.js";
import type {DisclosureRules} from "./rules.js";

/** enforced: real data. reported: simulated data, of which nothing is suppressed or rounded. */
export type DisclosureMode = "enforced" | "reported";

/**
 * Kinds of figures. total: number of students and mean of the outcome. flow: a box of the flow chart. coefficient: of
 * the model. spread: what describes the variation between groups. location: a gap of one location. mode: a conditional
 * mode of one location.
 */
export const figureKinds = ["total", "flow", "effect", "coefficient", "spread", "location", "mode"] as const;
export type FigureKind = (typeof figureKinds)[number];

/** One figure that the rules suppress, or would suppress if the data were real. */
export interface Finding {
  readonly kind: FigureKind;
  readonly item: string;
  readonly reason: Reason;
}

export interface Checked {
  readonly kind: FigureKind;
  readonly figures: number;
  readonly suppressed: number;
  /** Reasons that occur, in the order of {@link Reason}. */
  readonly reasons: readonly {readonly reason: Reason; readonly figures: number}[];
}

/**
 * simulated: free to publish, whatever was found. all: as it is, rounded. rest: what is not suppressed. none: nothing.
 */
export type Decision = "simulated" | "all" | "rest" | "none";

/**
 * What was checked by which rules, for whoever checks output before it leaves. Plain data. It names what is suppressed
 * and why, which readers may not know: it stays with the checker.
 */
export interface DisclosureReport {
  readonly mode: DisclosureMode;
  readonly decision: Decision;
  readonly outcome: OutcomeName;
  readonly year: OutcomeYear;
  /** The specification as in an address. */
  readonly query: string;
  readonly rules: DisclosureRules;
  readonly checked: readonly Checked[];
  readonly findings: readonly Finding[];
  /** Is what is publishable rounded? Then a total is not the sum of its rounded parts. */
  readonly rounded: boolean;
}
