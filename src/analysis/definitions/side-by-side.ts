import {comparePairs, type Pairing} from "./compare-definitions.js";
import type {Definition} from "./definition.js";
import type {NamedDefinition} from "./definition-file.js";
import {toShort} from "./definition-query.js";
import {type Evaluation, evaluate} from "./evaluate.js";
import type {Evidence} from "./evidence.js";
import type {ScaledGap} from "./published-scales.js";
import {type PublishedVerdict, publishedVerdicts} from "./published-verdict.js";
import type {Verdict} from "./verdict.js";

export interface Compared extends Evaluation {
  /** What published figures say of the same definition; empty where there are none. */
  readonly published: readonly PublishedVerdict[];
  /**
   * Verdict with the ratio of the other chances (favourable for unfavourable), which may differ; null on other scales.
   */
  readonly turned: Verdict | null;
  /** Empty: it has no name of its own. */
  readonly name: string;
}

/** The definition in view first, then those beside it. */
export interface SideBySide {
  readonly evaluations: readonly Compared[];
  readonly pairs: readonly Pairing[];
}

/** Answers that were given before; each definition is judged once. */
const kept = 120;

/** Judges definitions on the same evidence, and remembers what it judged. */
export class Judge {
  readonly #evidence: readonly Evidence[];
  readonly #published: readonly ScaledGap[];
  readonly #known = new Map<string, Evaluation>();

  constructor(evidence: readonly Evidence[], published: readonly ScaledGap[] = []) {
    this.#evidence = evidence;
    this.#published = published;
  }

  /**
   * @param times the spread of gaps over locations, as a multiple of the estimated one
   * @throws RangeError for more than four.
   */
  sideBySide(definitions: readonly NamedDefinition[], times = 1): SideBySide {
    const evaluations = definitions.map(({name, definition}) => ({
      name,
      ...this.#judge(definition, times),
      turned: this.#turned(definition, times),
      published: publishedVerdicts(definition, this.#published)
    }));
    return {evaluations, pairs: comparePairs(evaluations, (definition) => this.#judge(definition, times).verdict)};
  }

  #turned({scale, ...definition}: Definition, times: number): Verdict | null {
    if (scale !== "gunstig" && scale !== "ongunstig") return null;
    return this.#judge({...definition, scale: scale === "gunstig" ? "ongunstig" : "gunstig"}, times).verdict;
  }

  #judge(definition: Definition, times: number): Evaluation {
    const key = `${toShort(definition)} ${times}`;
    const known = this.#known.get(key);
    if (known) return known;
    const answer = evaluate(definition, this.#evidence, times);
    const [oldest] = this.#known.keys();
    if (this.#known.size >= kept && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(key, answer);
    return answer;
  }
}
