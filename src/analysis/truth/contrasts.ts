import type {VariableName} from "../../mbo/codebook.js";
import type {OutcomeName} from "../specification/specification.js";
import type {Setting} from "./chance.js";

export const contrastNames = ["westers", "niet-westers", "hoog", "1", "2", "4"] as const;
/** The level of a contrast as the codebook writes it. */
export type ContrastName = (typeof contrastNames)[number];

/** A difference that has a truth: everyone at the level against everyone at the reference. */
export interface Contrast {
  readonly variable: "migratieachtergrond" | "opleiding_ouders" | "niveau";
  readonly level: ContrastName;
  readonly reference: string;
  readonly set: Setting;
  readonly against: Setting;
  /** Outcomes for which the contrast has a truth. */
  readonly outcomes: readonly OutcomeName[];
  /** What stays as it is of each student, beside gender, age, capacity and being a newcomer. */
  readonly held: readonly VariableName[];
}

const both: readonly OutcomeName[] = ["doorstroom", "vsv"];
const study: readonly VariableName[] = ["leerweg", "sector", "locatie", "diploma"];

/**
 * The contrasts of the study, by level.
 *
 * migratieachtergrond, opleiding_ouders: conditional on level, diploma and location (statistics.md 6, 17), so not total
 * effects: what background does through the level, the track or the diploma is no part of them. A newcomer stays one.
 *
 * niveau, doorstroom only: conditional on the diploma being obtained (of the level that is set), on sector and
 * location. No entry-level student has another sector than "overig", so that contrast is extrapolation (statistics.md
 * 7). For vsv the level decides who obtains a diploma and so who can still leave early: a difference between levels
 * that holds the diploma is another question than the model's, so there is no truth to hold it against.
 */
export const contrasts: Readonly<Record<ContrastName, Contrast>> = {
  westers: migration("westers", 1),
  "niet-westers": migration("niet-westers", 2),
  hoog: {
    variable: "opleiding_ouders",
    level: "hoog",
    reference: "laag",
    set: {parents: 1},
    against: {parents: 0},
    outcomes: both,
    held: ["migratieachtergrond", "niveau", ...study]
  },
  "1": ofLevel("1"),
  "2": ofLevel("2"),
  "4": ofLevel("4")
};

/** The contrasts of an outcome, in order; {@link contrastNames} for going on, its first three for early leaving. */
export const contrastsOf = (outcome: OutcomeName): Contrast[] =>
  contrastNames.map((name) => contrasts[name]).filter(({outcomes}) => outcomes.includes(outcome));

function migration(level: "westers" | "niet-westers", group: number): Contrast {
  const held: readonly VariableName[] = ["opleiding_ouders", "niveau", ...study];
  return {
    variable: "migratieachtergrond",
    level,
    reference: "geen",
    set: {group},
    against: {group: 0},
    outcomes: both,
    held
  };
}

function ofLevel(level: "1" | "2" | "4"): Contrast {
  const held: readonly VariableName[] = ["migratieachtergrond", "opleiding_ouders", ...study];
  return {
    variable: "niveau",
    level,
    reference: "3",
    set: {level: Number(level)},
    against: {level: 3},
    outcomes: ["doorstroom"],
    held
  };
}
