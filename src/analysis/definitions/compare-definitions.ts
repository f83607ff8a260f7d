import {refusal} from "./check-definition.js";
import type {Definition} from "./definition.js";
import type {Evaluation} from "./evaluate.js";
import type {Verdict} from "./verdict.js";

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
  /** Of two that contradict: parts of which one alone, taken over by either, gives it the verdict of the other. */
  readonly decisive: readonly Part[];
  /** Units that meet the one and fail the other; null where they are not about the same kind of units. */
  readonly units: number | null;
}

/**
 * Every pair of definitions, by place in the list.
 *
 * @param verdict that of another definition on the same evidence
 * @throws RangeError for more than four.
 */
export function comparePairs(
  evaluations: readonly Evaluation[],
  verdict: (definition: Definition) => Verdict
): Pairing[] {
  if (evaluations.length > MOST) {
    throw new RangeError(`invalid comparison; more than ${MOST} definitions: ${evaluations.length}`);
  }
  return evaluations.flatMap((a, first) =>
    evaluations.slice(first + 1).map((b, k) => {
      const relation = relationOf(a, b);
      const parts = differingParts(a.definition, b.definition);
      const turns = (part: Part) =>
        verdict(takeOver(a.definition, b.definition, part)) === b.verdict ||
        verdict(takeOver(b.definition, a.definition, part)) === a.verdict;
      return {
        first,
        second: first + 1 + k,
        relation,
        parts,
        decisive: relation === "contradict" ? parts.filter(turns) : [],
        units: contradictingUnits(a, b)
      };
    })
  );
}

/**
 * One part of another definition; with it those it cannot stand without: the rule, and what parents' education asks.
 */
function takeOver(own: Definition, other: Definition, part: Part): Definition {
  const taken = {...own, [part]: other[part]};
  const national = {level: "landelijk", rule: {kind: "alle"}} as const;
  const tries = [taken, {...taken, rule: other.rule}, {...taken, ...(part === "group" ? national : {})}];
  return tries.find((definition) => refusal(definition) === undefined) ?? own;
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
