import type {Definition} from "./definition.js";
import type {Evaluation} from "./evaluate.js";

/** Most definitions that stand side by side. */
export const MOST = 4;

export type Part = keyof Definition;

/** How two definitions relate on the same evidence. open: at least one of the two cannot be said. */
export interface Pairing {
  readonly first: number;
  readonly second: number;
  readonly relation: "agree" | "contradict" | "open";
  /** The parts in which they differ, in the order of the sentence: where the answers part, it is because of these. */
  readonly parts: readonly Part[];
  /** Units that meet the one and fail the other; null where they are not about the same kind of units. */
  readonly units: number | null;
}

/** Every pair of definitions, by place in the list. @throws RangeError for more than four. */
export function comparePairs(evaluations: readonly Evaluation[]): Pairing[] {
  if (evaluations.length > MOST) {
    throw new RangeError(`invalid comparison; more than ${MOST} definitions: ${evaluations.length}`);
  }
  return evaluations.flatMap((a, first) =>
    evaluations.slice(first + 1).map((b, k) => ({
      first,
      second: first + 1 + k,
      relation: relationOf(a, b),
      parts: differingParts(a.definition, b.definition),
      units: contradictingUnits(a, b)
    }))
  );
}

function relationOf({verdict: a}: Evaluation, {verdict: b}: Evaluation): Pairing["relation"] {
  if (a === "unknown" || b === "unknown") return "open";
  return a === b ? "agree" : "contradict";
}

/** Names of the choices that are not the same. */
export function differingParts(a: Definition, b: Definition): Part[] {
  return (Object.keys(a) as Part[]).filter((part) => JSON.stringify(a[part]) !== JSON.stringify(b[part]));
}

function contradictingUnits({definition, answer}: Evaluation, other: Evaluation): number | null {
  if (!answer || !other.answer || definition.level !== other.definition.level) return null;
  const verdicts = new Map(other.answer.units.map(({id, verdict}) => [id, verdict]));
  return answer.units.filter(({id, verdict}) => {
    const second = verdicts.get(id);
    return (verdict === "meets" && second === "fails") || (verdict === "fails" && second === "meets");
  }).length;
}
