import {findModes} from "./modes.js";
import {setParameters} from "./objective.js";
import type {Warmth} from "./warm-start.js";
import {createWorkspace, type Workspace} from "./workspace.js";

/** A workspace at the optimum of a fit: one pass done there, H factored, modes in place. */
export function atModes({design, beta, theta, uInner, uOuter}: Warmth): Workspace {
  const work = createWorkspace(design);
  work.uInner.set(uInner);
  work.uOuter.set(uOuter);
  setParameters(work, design, Float64Array.from([...beta, ...theta]));
  findModes(work, design);
  return work;
}
