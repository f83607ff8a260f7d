import type {Arc} from "./cell-network.js";
import {protectNetwork} from "./protect-network.js";

/** The students of one part of a whole, such as a location among all locations. */
export interface Part {
  readonly students: number;
  /** suppressed: for a reason of its own. absent: not published and no secret, as the reference group of effects. */
  readonly state: Extract<Arc["state"], "published" | "suppressed" | "absent">;
}

/**
 * Which parts are suppressed when the whole is published, so that none can be worked out from the whole and the
 * other parts to within less than the threshold: those that are for a reason of their own, and the smallest others
 * that hide them.
 *
 * @returns per part: is it suppressed? Null: even the whole has to go.
 */
export function safeParts(parts: readonly Part[], threshold: number): boolean[] | null {
  const whole = parts.reduce((sum, {students}) => sum + students, 0);
  const arcs = parts.map(({students, state}): Arc => ({from: 0, to: 1, value: students, state}));
  const total: Arc = {from: 1, to: 0, value: whole, state: "published"};
  const safe = protectNetwork({nodes: 2, arcs: [...arcs, total]}, threshold).arcs;
  return safe.at(-1)!.state === "suppressed" ? null : safe.slice(0, -1).map(({state}) => state === "suppressed");
}
