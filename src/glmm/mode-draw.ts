import type {Stream} from "../math/random.js";
import {solveArrowheadUpperInto} from "./arrowhead.js";
import {type Design, fixedCount} from "./design.js";
import {findModes} from "./modes.js";
import {moveParameters} from "./predict-modes.js";
import {randomPartInto} from "./sweep.js";
import type {Workspace} from "./workspace.js";

/**
 * A draw of the random effects given psi and the data: u ~ N(u~, H^-1), the normal approximation that Laplace's method
 * makes. Leaves eta in `work`: its fixed part, and v'u per stratum.
 *
 * @param work at a neighbouring psi, after a sweep there: the search for the modes starts where they will be
 * to first order
 * @param tolerance how well the modes are found, as in findModes
 */
export function drawModesInto(
  work: Workspace,
  design: Design,
  psi: Readonly<Float64Array>,
  stream: Stream,
  tolerance = 1e-4
): void {
  const {uInner, uOuter, stepInner, stepOuter} = work;
  moveParameters(work, design, psi, psi.subarray(fixedCount(design)));
  findModes(work, design, tolerance);
  for (let k = 0; k < stepInner.length; ++k) stepInner[k] = stream.normal();
  for (let k = 0; k < stepOuter.length; ++k) stepOuter[k] = stream.normal();
  solveArrowheadUpperInto(work, design, stepInner, stepOuter);
  for (let k = 0; k < uInner.length; ++k) uInner[k]! += stepInner[k]!;
  for (let k = 0; k < uOuter.length; ++k) uOuter[k]! += stepOuter[k]!;
  randomPartInto(work, design);
}
