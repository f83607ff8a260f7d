import {type Stream, streams} from "../../math/random.js";
import {firstYear, lastYear} from "../codebook.js";
import {balanced} from "./balanced.js";

/** Streams of one institution: its own make-up, its students' traits, their careers, and the outcomes of each year. */
export interface InstitutionDraws {
  readonly landscape: Stream;
  readonly traits: Stream;
  /** By year - {@link firstYear}: who obtains a diploma, who stays. */
  readonly careers: readonly Stream[];
  /** By year - {@link firstYear}: who goes on, who leaves early. */
  readonly outcomes: readonly Stream[];
}

const years = lastYear - firstYear + 1;
/** Streams to choose from for the outcomes of an institution in a year. */
export const ALTERNATIVES = 8;
const perInstitution = 2 + years + years * ALTERNATIVES;

/** Which of the {@link ALTERNATIVES} an institution uses in a year. */
export type Choice = (institution: number, year: number) => number;

/**
 * Each institution has streams of its own, and within one each student takes a fixed number of draws in every year,
 * used or not. So changing one institution, or one parameter, leaves all other draws alone.
 *
 * A seed in {@link balanced} says which of eight outcome streams each institution uses; any other seed uses the first.
 */
export function drawsOf(seed: number, institutions: number, choice: Choice = choiceOf(seed)): InstitutionDraws[] {
  const all = streams(seed, institutions * perInstitution);
  return Array.from({length: institutions}, (_, j) => {
    const [landscape, traits, ...rest] = all.slice(j * perInstitution, (j + 1) * perInstitution);
    return {
      landscape: landscape!,
      traits: traits!,
      careers: rest.slice(0, years),
      outcomes: Array.from({length: years}, (_, y) => rest[years + y * ALTERNATIVES + choice(j, firstYear + y)]!)
    };
  });
}

function choiceOf(seed: number): Choice {
  const digits = balanced[seed];
  return (institution, year) => Number(digits?.[year]?.[institution] ?? 0);
}
