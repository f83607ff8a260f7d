import type {VariableName} from "../../mbo/codebook.js";

/** frequentie: all students by one variable; kruistabel: by it and migration background; uitkomst; gemiddelde. */
export type DescriptiveTable = (typeof descriptiveTables)[number];
export const descriptiveTables = ["frequentie", "kruistabel", "uitkomst", "gemiddelde"] as const;

/**
 * A cell of a descriptive table: `count` of the `total` students of a year (those with `byLevel` of `by`, where given)
 * have the level. In a table of means the level is "bekend": the number is known of `count` of the `total`.
 */
export interface DescriptiveRow {
  readonly table: DescriptiveTable;
  /** Year t: of enrolment, or of the outcome, which is counted on the students of t - 1. */
  readonly year: number;
  readonly variable: VariableName;
  readonly level: string;
  readonly by?: VariableName;
  readonly byLevel?: string;
  readonly count: number;
  readonly total: number;
  /** count / total, 0-1 */
  readonly share: number;
  /** Of the known numbers; the standard deviation is that of the population (divided by the count). */
  readonly mean?: number;
  readonly sd?: number;
  /** Too few students in the cell or beside it: with real data it would not be published. */
  readonly small: boolean;
}
