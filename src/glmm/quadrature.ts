import {exp, log} from "../math/exponential.js";
import {gaussHermite} from "../math/gauss-hermite.js";
import {log1pExp} from "../math/logistic.js";
import type {Design} from "./design.js";
import {InputError} from "./input-error.js";
import {findModes} from "./modes.js";
import {setParameters} from "./objective.js";
import {createWorkspace} from "./workspace.js";

/**
 * Log-likelihood by adaptive Gauss-Hermite quadrature: per group, the integral over its one random effect with `nodes`
 * points placed by the mode and curvature. One node is the Laplace approximation; many are the exact likelihood.
 *
 * For checking: slow, and only for one random effect on one grouping factor.
 *
 * @throws InputError for any other model.
 */
export function quadratureLogLik(design: Design, psi: Readonly<Float64Array>, nodes: number): number {
  const {strata, trials, successes} = design;
  const {inner, outer, stratumStart, rowStart, pattern} = strata;
  if (inner.columns.length !== 1 || outer.columns.length !== 0) {
    throw new InputError(
      `invalid model for quadrature; not one random effect: ${inner.columns.length + outer.columns.length}`
    );
  }
  const work = createWorkspace(design);
  setParameters(work, design, psi);
  findModes(work, design);
  const rule = gaussHermite(nodes);
  let total = design.constant;
  for (let l = 0; l < inner.levels.length; ++l) {
    const scale = 1 / work.factorInner[l]!;
    const logs = Array.from(rule.nodes, (x, k) => {
      const u = work.uInner[l]! + scale * x;
      let sum = log(rule.weights[k]!) + (x * x - u * u) / 2;
      for (let g = stratumStart[l]!; g < stratumStart[l + 1]!; ++g) {
        for (let i = rowStart[g]!; i < rowStart[g + 1]!; ++i) {
          const eta = work.fixedPart[i]! + work.v[pattern[g]!]! * u;
          sum += successes[i]! * eta - (trials ? trials[i]! : 1) * log1pExp(eta);
        }
      }
      return sum;
    });
    const highest = Math.max(...logs);
    total += highest + log(logs.reduce((sum, entry) => sum + exp(entry - highest), 0)) + log(scale);
  }
  return total;
}
