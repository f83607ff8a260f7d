import {factorInto, solveArrowheadInto} from "./arrowhead.js";
import type {Design} from "./design.js";
import {fixedPartInto} from "./linear-predictor.js";
import {pullInto} from "./modes.js";
import {randomPartInto} from "./sweep.js";
import {setTheta} from "./theta.js";
import type {Workspace} from "./workspace.js";

/**
 * Moves the workspace from the parameters of its last sweep to psi, and u to where the mode will be to first order: one
 * Newton step on h at psi, with residuals extrapolated, r - W (change of eta), instead of swept. No exp.
 */
export function moveParameters(
  work: Workspace,
  design: Design,
  beta: Readonly<Float64Array>,
  theta: Readonly<Float64Array>
): void {
  const {residual, weight, random, fixedPart, score, uInner, uOuter, pullInner, pullOuter, stepInner, stepOuter} = work;
  fixedPartInto(score, design.blocks, beta, design.offset);
  const before = random.slice();
  setTheta(work, design, theta);
  randomPartInto(work, design);
  extrapolate(work, design);
  for (let g = 0; g < residual.length; ++g) residual[g]! -= weight[g]! * (random[g]! - before[g]!);
  fixedPart.set(score);
  factorInto(work, design);
  pullInto(work, design, residual, pullInner, pullOuter);
  for (let k = 0; k < uInner.length; ++k) stepInner[k] = pullInner[k]! - uInner[k]!;
  for (let k = 0; k < uOuter.length; ++k) stepOuter[k] = pullOuter[k]! - uOuter[k]!;
  solveArrowheadInto(work, design, stepInner, stepOuter);
  for (let k = 0; k < uInner.length; ++k) uInner[k]! += stepInner[k]!;
  for (let k = 0; k < uOuter.length; ++k) uOuter[k]! += stepOuter[k]!;
}

/** Takes w (change of the fixed part) off the residual of every stratum; the new fixed part is in `score`. */
function extrapolate({residual, fixedPart, score, mean}: Workspace, {strata, trials}: Design): void {
  const {rowStart} = strata;
  for (let g = 0; g + 1 < rowStart.length; ++g) {
    const end = rowStart[g + 1]!;
    let sum = 0;
    for (let i = rowStart[g]!; i < end; ++i) {
      const w = mean[i]! * (1 - mean[i]!) * (score[i]! - fixedPart[i]!);
      sum += trials ? trials[i]! * w : w;
    }
    residual[g]! -= sum;
  }
}
