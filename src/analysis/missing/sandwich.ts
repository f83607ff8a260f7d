import {type Covariance, covariance} from "../../glmm/covariance.js";
import {type Design, fixedCount, thetaCount} from "../../glmm/design.js";
import type {Fit} from "../../glmm/fit.js";
import {columnSumsInto} from "../../glmm/information.js";
import {InputError} from "../../glmm/input-error.js";
import {evaluate} from "../../glmm/objective.js";
import {createWorkspace} from "../../glmm/workspace.js";
import {multiply} from "../../math/cholesky.js";

/**
 * Cluster-robust covariance of beta for a weighted (pseudo-likelihood) fit: V B V, V the inverse observed information
 * of the weighted log-likelihood, B = L / (L - 1) sum over inner groups l of g_l g_l', g_l the part of the gradient to
 * beta that the rows of l contribute.
 *
 * theta is taken as known (its rows are 0), and so are the weights, which makes the errors rather too large than too
 * small. Parts of groups of one outer group count as independent.
 * Source: Rabe-Hesketh and Skrondal, JRSS A 169 (2006), 805-827, 3.3.
 *
 * @throws InputError with fewer than two inner groups: then nothing says how they differ.
 */
export function sandwich(fitted: Fit): Covariance {
  const {design, beta, theta} = fitted;
  const groups = clusterCount(design);
  if (!(groups >= 2)) throw new InputError(`invalid weighting; not two or more locations: ${groups}`);
  const p = fixedCount(design);
  const n = p + thetaCount(design);
  const naive = covariance(fitted);
  const bread = block(naive.matrix, n, p);
  const half = groupGradients(fitted, Float64Array.from([...beta, ...theta])).map((gradient) =>
    multiply(bread, gradient)
  );
  const matrix = new Float64Array(n * n);
  const factor = half.length / (half.length - 1);
  for (const moved of half) {
    for (let a = 0; a < p; ++a) for (let b = 0; b < p; ++b) matrix[a * n + b]! += factor * moved[a]! * moved[b]!;
  }
  const estimated = Array.from({length: n}, (_, k) => k < p);
  return {matrix, estimated, decrement: naive.decrement, positiveDefinite: naive.positiveDefinite};
}

/** Gradient of the Laplace log-likelihood to beta, by inner group; the groups' sum is 0 at the optimum. */
function groupGradients(fitted: Fit, psi: Float64Array): Float64Array[] {
  const {design} = fitted;
  const work = createWorkspace(design);
  work.uInner.set(fitted.uInner);
  work.uOuter.set(fitted.uOuter);
  evaluate(work, design, psi);
  const {stratumStart} = design.strata;
  const sums = new Float64Array(fixedCount(design));
  return Array.from({length: stratumStart.length - 1}, (_, l) => {
    const total = new Float64Array(sums.length);
    for (let g = stratumStart[l]!; g < stratumStart[l + 1]!; ++g) {
      columnSumsInto(sums, design, work.score, g);
      for (let k = 0; k < total.length; ++k) total[k]! += sums[k]!;
    }
    return total;
  });
}

function block(matrix: Float64Array, n: number, p: number): Float64Array {
  return Float64Array.from({length: p * p}, (_, at) => matrix[Math.floor(at / p) * n + (at % p)]!);
}

/** The number of inner groups, the clusters. */
export const clusterCount = ({strata}: Design): number => strata.inner.levels.length;
