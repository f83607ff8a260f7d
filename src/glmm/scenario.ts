import {gaussHermite} from "../math/gauss-hermite.js";
import {logistic} from "../math/logistic.js";
import type {Counterfactual} from "./counterfactual.js";
import {type Design, fixedCount, thetaCount} from "./design.js";
import {fixedPartInto, transposeInto} from "./linear-predictor.js";
import {lambdaOf} from "./random-levels.js";
import type {Warmth} from "./warm-start.js";

/**
 * Whose probability is averaged. conditional: each row with the modes of its own groups. typical: random effects at 0.
 * population: random effects integrated out.
 */
export type Definition = "conditional" | "typical" | "population";

/** A mean probability over the rows, with its derivatives to beta, theta and, if conditional, u. */
export interface MeanProbability {
  readonly mean: number;
  /** To (beta, theta) with u held; p + k. Empty if not asked for. */
  readonly gradient: Float64Array;
  readonly uInner: Float64Array;
  readonly uOuter: Float64Array;
}

/**
 * Mean of p over the rows of a counterfactual, each row counted by its multiplicity.
 *
 * population: p = mean of logistic(eta + s x), x ~ N(0, 1), s^2 = z' Sigma z, by Gauss-Hermite with 12 to 100 nodes
 * (more for larger s; error below 1e-8 for s < 4). Rows that count zero times cost nothing.
 *
 * @param derivatives false: the gradient is left empty, which saves a pass over the columns.
 */
export function meanProbability(
  fitted: Warmth,
  {blocks, z}: Counterfactual,
  definition: Definition,
  derivatives = true
): MeanProbability {
  const {design, beta, theta} = fitted;
  const {strata, offset, multiplicity, rows} = design;
  const {inner, outer, innerStart, stratumStart, rowStart, pattern} = strata;
  const [q, r] = [inner.columns.length, outer.columns.length];
  const innerLambda = lambdaOf(inner, theta);
  const outerLambda = lambdaOf(outer, theta, inner.positions.length);
  const eta = fixedPartInto(new Float64Array(rows), blocks, beta, offset);
  const slope = new Float64Array(rows);
  const total = multiplicity ? multiplicity.reduce((sum, m) => sum + m, 0) : rows;
  const lambdaGradient = new Float64Array(q * q + r * r);
  const uInner = new Float64Array(fitted.uInner.length);
  const uOuter = new Float64Array(fitted.uOuter.length);
  const v = new Float64Array(q + r);
  let mean = 0;
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    for (let l = innerStart[j]!; l < innerStart[j + 1]!; ++l) {
      for (let g = stratumStart[l]!; g < stratumStart[l + 1]!; ++g) {
        const at = pattern[g]! * (q + r);
        spherical(v, z, at, innerLambda, outerLambda, q, r);
        let shift = 0;
        let variance = 0;
        for (let k = 0; k < q; ++k) shift += v[k]! * fitted.uInner[l * q + k]!;
        for (let k = 0; k < r; ++k) shift += v[q + k]! * fitted.uOuter[j * r + k]!;
        for (let k = 0; k < q + r; ++k) variance += v[k]! * v[k]!;
        const sd = Math.sqrt(variance);
        const {sum, slopes, spreads} =
          definition === "population"
            ? integrated(eta, slope, rowStart[g]!, rowStart[g + 1]!, sd, multiplicity, total)
            : fixedEffects(
                eta,
                slope,
                rowStart[g]!,
                rowStart[g + 1]!,
                definition === "typical" ? 0 : shift,
                multiplicity,
                total
              );
        mean += sum;
        if (definition === "typical") continue;
        for (let c = 0; c < q; ++c) {
          const by =
            definition === "conditional" ? slopes * fitted.uInner[l * q + c]! : sd > 0 ? (spreads * v[c]!) / sd : 0;
          for (let a = c; a < q; ++a) lambdaGradient[a * q + c]! += by * z[at + a]!;
          uInner[l * q + c]! += slopes * v[c]!;
        }
        for (let c = 0; c < r; ++c) {
          const by =
            definition === "conditional" ? slopes * fitted.uOuter[j * r + c]! : sd > 0 ? (spreads * v[q + c]!) / sd : 0;
          for (let a = c; a < r; ++a) lambdaGradient[q * q + a * r + c]! += by * z[at + q + a]!;
          uOuter[j * r + c]! += slopes * v[q + c]!;
        }
      }
    }
  }
  const gradient = derivatives ? collect(design, blocks, slope, lambdaGradient) : new Float64Array(0);
  return {mean, gradient, uInner, uOuter};
}

function collect(
  design: Design,
  blocks: Counterfactual["blocks"],
  slope: Float64Array,
  lambda: Float64Array
): Float64Array {
  const {inner, outer} = design.strata;
  const gradient = transposeInto(new Float64Array(fixedCount(design) + thetaCount(design)), blocks, slope);
  let k = fixedCount(design);
  for (const position of inner.positions) gradient[k++] = lambda[position]!;
  for (const position of outer.positions) gradient[k++] = lambda[inner.columns.length ** 2 + position]!;
  return gradient;
}

/** v = Lambda' z for both levels. */
function spherical(
  v: Float64Array,
  z: Float64Array,
  at: number,
  innerLambda: Float64Array,
  outerLambda: Float64Array,
  q: number,
  r: number
): void {
  v.fill(0);
  for (let c = 0; c < q; ++c) for (let a = c; a < q; ++a) v[c]! += innerLambda[a * q + c]! * z[at + a]!;
  for (let c = 0; c < r; ++c) for (let a = c; a < r; ++a) v[q + c]! += outerLambda[a * r + c]! * z[at + q + a]!;
}

interface Sums {
  readonly sum: number;
  /** Sum of dp / deta; also per row in `slope`. */
  readonly slopes: number;
  /** Sum of dp / ds. */
  readonly spreads: number;
}

function fixedEffects(
  eta: Float64Array,
  slope: Float64Array,
  from: number,
  to: number,
  shift: number,
  multiplicity: Float64Array | undefined,
  total: number
): Sums {
  let sum = 0;
  let slopes = 0;
  for (let i = from; i < to; ++i) {
    const share = (multiplicity ? multiplicity[i]! : 1) / total;
    if (share === 0) continue;
    const p = logistic(eta[i]! + shift);
    slope[i] = share * p * (1 - p);
    sum += share * p;
    slopes += slope[i]!;
  }
  return {sum, slopes, spreads: 0};
}

/** Gauss-Hermite nodes that give an error below 1e-8, for sd < 4. */
export const nodesFor = (sd: number): number => (sd < 0.5 ? 12 : sd < 1 ? 20 : sd < 2 ? 40 : 100);

function integrated(
  eta: Float64Array,
  slope: Float64Array,
  from: number,
  to: number,
  sd: number,
  multiplicity: Float64Array | undefined,
  total: number
): Sums {
  const {nodes, weights} = gaussHermite(nodesFor(sd));
  let sum = 0;
  let slopes = 0;
  let spreads = 0;
  for (let i = from; i < to; ++i) {
    const share = (multiplicity ? multiplicity[i]! : 1) / total;
    if (share === 0) continue;
    let own = 0;
    for (let k = 0; k < nodes.length; ++k) {
      const p = logistic(eta[i]! + sd * nodes[k]!);
      const w = weights[k]! * p * (1 - p);
      sum += share * weights[k]! * p;
      own += w;
      spreads += share * w * nodes[k]!;
    }
    slope[i] = share * own;
    slopes += share * own;
  }
  return {sum, slopes, spreads};
}
