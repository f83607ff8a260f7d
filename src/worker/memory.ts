import type {Analysis} from "../analysis/analyse.js";
import type {Records} from "../analysis/records.js";
import type {Result} from "../analysis/result.js";
import type {OutcomeStudy} from "../analysis/worlds/outcome-study.js";
import type {Reported} from "../analysis/worlds/reported.js";

/** So many sets of students stay in memory: those of a comparison, and the ones before. */
const MOST = 2;

/** Students in memory, with the last analysis of them: where the next one starts. */
export interface Kept {
  readonly records: Records;
  analysis?: Analysis;
  /** Results that are asked for again and again, by query. */
  readonly references: Map<string, Result>;
}

/** The students of a world that a reader made, and what it reports as it is. */
export interface MadeWorld {
  readonly name: string;
  readonly study: OutcomeStudy;
  readonly plain?: Reported;
}

/** What a worker keeps between questions. */
export class Memory {
  /** The last world that was made, for the question that follows it. */
  made?: MadeWorld;
  readonly #kept = new Map<string, Kept>();

  /** The students of that name, if they are still there; they are then the newest. */
  find(name: string): Kept | undefined {
    const found = this.#kept.get(name);
    if (!found) return undefined;
    this.#kept.delete(name);
    this.#kept.set(name, found);
    return found;
  }

  /** Keeps students, and lets go of those that were asked for longest ago. */
  keep(name: string, records: Records): Kept {
    const kept: Kept = {records, references: new Map()};
    this.#kept.set(name, kept);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST) break;
      this.#kept.delete(oldest);
    }
    return kept;
  }
}
