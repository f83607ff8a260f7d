import type {FlowStep} from "../students/select-students.js";

/** A box of the flow chart as it may be published; null: too close to the next published box. */
export interface SafeStep {
  readonly name: FlowStep["name"];
  readonly after: number | null;
  readonly applied: boolean;
}

export interface SafeFlow {
  /** Students in the register. */
  readonly before: number | null;
  readonly steps: readonly SafeStep[];
}

/**
 * Numbers of students after each step such that no two published ones differ by fewer students than the threshold: the
 * students between them would be a small group. From the end, the students of the fit, which are published with the
 * effects (fewer than the last box where a method leaves some out): an earlier number is, if it is far enough from the
 * next published one. A step that was switched off left nobody out, and has the number before it.
 *
 * @param students of the fit; those of the last box without it
 * @returns exact numbers; rounding comes last.
 */
export function safeFlow(
  flow: readonly FlowStep[],
  threshold: number,
  students: number = flow.at(-1)?.after ?? 0
): SafeFlow {
  let next = students;
  let open = true;
  const steps: SafeStep[] = [];
  for (let k = flow.length - 1; k >= 0; --k) {
    const {name, after, applied} = flow[k]!;
    const last = k === flow.length - 1;
    const copies = last ? after === students : !flow[k + 1]!.applied;
    if (!copies) open = after - next >= threshold;
    if (open) next = after;
    steps.unshift({name, after: open ? after : null, applied});
  }
  const first = flow[0];
  const before = first && (!first.applied || first.before - next >= threshold) ? first.before : null;
  return {before, steps};
}
