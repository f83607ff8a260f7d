import type {ComparedGap} from "./compared.js";
import type {WorldsEvidence} from "./evidence.js";
import type {MovedWorld} from "./moved.js";
import type {SweptWorld} from "./sweep.js";
import type {Distance} from "./told-apart.js";

/** Numbers of students that can be asked. */
export const askedStudents = [250, 1000, 5000, 20_000] as const;
export type AskedStudents = (typeof askedStudents)[number];

/** What information tells of the worlds when so many students are asked. */
export interface Asked {
  readonly students: AskedStudents;
  readonly distances: readonly Distance[];
  /** Pairs of worlds told apart by all kinds together, and all pairs. */
  readonly told: number;
  readonly of: number;
}

/** All that the page of worlds shows at its start. */
export interface WorldsPage {
  readonly gaps: readonly ComparedGap[];
  readonly evidence: WorldsEvidence;
  /** In the order of {@link askedStudents}. */
  readonly asked: readonly Asked[];
  /**
   * From so many standard errors on two worlds count as told apart, and the reliability of the second
   * test; assumptions.
   */
  readonly told: number;
  readonly reliability: number;
  readonly sweep: readonly SweptWorld[];
  /** The world with the weak test on the same draw as the sweep, contrasts as there. */
  readonly weak: {readonly truth: readonly number[]; readonly check: readonly number[]};
  /** Largest change without the cito block that the check allows, percentage points; an assumption. */
  readonly bar: number;
  /** The built-in worlds as they were solved, in both outcomes; the default world first: where a reader starts. */
  readonly starts: readonly MovedWorld[];
}
