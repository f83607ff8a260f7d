import {InputError} from "../glmm/input-error.js";
import {type Column, columnOf, type Table} from "../glmm/table.js";

/** What an analyst has; and, where the students are simulated, what only their maker knows. */
export interface Records {
  /** The wide register: the columns of src/mbo/register.ts, one row per student. */
  readonly register: Table;
  /**
   * The same students in the same order: `capaciteit` (numbers), `opleiding_ouders_waar` (laag, hoog), `cito_volledig`
   * (the score of everybody, with its measurement error) and `cito_jaar_volledig`, as far as they are there.
   */
  readonly truth?: Table | undefined;
  /** True: location codes are unique only within an institution, and are taken as institution:location. */
  readonly recode?: boolean | undefined;
}

export type TruthName = "capaciteit" | "opleiding_ouders_waar" | "cito_volledig" | "cito_jaar_volledig";

/** Truth in the order in which it is added to the columns of a selection. */
export const truthNames: readonly TruthName[] = [
  "capaciteit",
  "opleiding_ouders_waar",
  "cito_volledig",
  "cito_jaar_volledig"
];

/** A column of the truth, if it is there. @throws InputError if the truth is about another number of students. */
export function truthColumn({register, truth}: Records, name: TruthName): Column | undefined {
  if (!truth || !Object.hasOwn(truth.columns, name)) return undefined;
  if (truth.rows !== register.rows) {
    throw new InputError(`invalid truth; not as many students as the register (${register.rows}): ${truth.rows}`);
  }
  return columnOf(truth, name);
}
