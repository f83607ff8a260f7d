import type {WorldName} from "../../mbo/world/worlds.js";
import type {WorldsEvidence} from "./evidence.js";
import {apart, type InformationKind, informationKinds} from "./information.js";

/** Distances from here on, in standard errors, count as told apart. */
export const TOLD_APART = 3;

export interface Distance {
  readonly kind: InformationKind;
  readonly a: WorldName;
  readonly b: WorldName;
  /** Standard errors of the difference; null where one world has nothing to find out. */
  readonly errors: number | null;
}

/**
 * All pairs of worlds in all kinds of information, with `students` students asked; what stands in the register is known
 * of all of them.
 */
export function distances({worlds}: Pick<WorldsEvidence, "worlds">, students: number): Distance[] {
  const names = Object.keys(worlds) as WorldName[];
  return informationKinds.flatMap((kind) =>
    names.flatMap((a, k) =>
      names.slice(k + 1).map((b) => {
        const [own, other] = [worlds[a]!.information[kind], worlds[b]!.information[kind]];
        const asked = kind === "unknownScores" && own && other ? Math.min(own.students, other.students) : students;
        const errors = apart(own, other, asked);
        return {kind, a, b, errors: errors === null ? null : Number(errors.toFixed(2))};
      })
    )
  );
}

/** Pairs told apart by one kind, or by any of them without a kind. */
export function pairsTold(all: readonly Distance[], kind?: InformationKind): number {
  const told = all.filter((own) => (!kind || own.kind === kind) && own.errors !== null && own.errors >= TOLD_APART);
  return new Set(told.map(({a, b}) => `${a} ${b}`)).size;
}

/** How many pairs there are. */
export const pairCount = (all: readonly Distance[]): number => new Set(all.map(({a, b}) => `${a} ${b}`)).size;
