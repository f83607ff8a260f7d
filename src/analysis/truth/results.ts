import type {OutcomeName, Specification} from "../specification/specification.js";
import type {EntrantChances} from "./entrants.js";
import type {Entry, EstimatedPoints} from "./entry.js";
import type {BySeed} from "./paired.js";

/** One world on one seed. */
export interface SeedTruth extends Readonly<Record<OutcomeName, Entry>> {
  /** Of those who entered in {@link ENTRY_YEAR}. */
  readonly entrants: readonly EntrantChances[];
}

/** The published method on outcomes drawn anew, landscape and students being those of one seed. */
export interface Redraws extends Readonly<Record<OutcomeName, readonly EstimatedPoints[]>> {
  readonly seed: number;
}

export interface WorldTruth {
  /** Of the world's parameters and {@link RESULT_VERSION}: results under another key are out of date. */
  readonly key: string;
  readonly seeds: BySeed<SeedTruth>;
  readonly redraws?: Redraws;
}

/** Truth, oracle and estimates of the worlds, by name. */
export interface TruthResults {
  readonly year: number;
  readonly worlds: Readonly<Record<string, WorldTruth>>;
}

/** To be raised when numbers change though no world did. */
export const RESULT_VERSION = 1;
/** The outcome year of the results. */
export const RESULT_YEAR = 2020 satisfies Specification["year"];
/** Entrants followed: the first cohort, through the study year 2019. */
export const ENTRY_YEAR = 2016;
