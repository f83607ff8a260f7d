import {exp} from "../math/exponential.js";
import {gaussHermite} from "../math/gauss-hermite.js";
import type {Fit} from "./fit.js";
import {LOGISTIC_VARIANCE} from "./r-squared.js";
import type {StandardizedGap} from "./standardized-gap.js";
import {covarianceOf} from "./summary.js";

/** Where the variation of one kind of row (one z) lies, on the latent scale. */
export interface LatentPartition {
  /** Variances of z' b: between outer groups, between inner groups of one outer group, and pi^2 / 3. */
  readonly outer: number;
  readonly inner: number;
  readonly residual: number;
  /** Intraclass correlations: rows of one inner group, and of one outer group. */
  readonly iccInner: number;
  readonly iccOuter: number;
  /** Median odds ratios: two inner groups of one outer group, and of different ones. */
  readonly medianOddsRatioWithin: number;
  readonly medianOddsRatioBetween: number;
}

/** Partition of the variance of eta for rows with z (inner effects, then outer ones). */
export function latentPartition(fitted: Fit, z: Readonly<Float64Array>): LatentPartition {
  const {inner: innerLevel} = fitted.design.strata;
  const {innerSigma, outerSigma} = sigmas(fitted);
  const q = innerLevel.columns.length;
  const inner = bilinear(innerSigma, z.subarray(0, q), z.subarray(0, q));
  const outer = bilinear(outerSigma, z.subarray(q), z.subarray(q));
  const total = inner + outer + LOGISTIC_VARIANCE;
  return {
    outer,
    inner,
    residual: LOGISTIC_VARIANCE,
    iccInner: (inner + outer) / total,
    iccOuter: outer / total,
    medianOddsRatioWithin: medianRatio(inner),
    medianOddsRatioBetween: medianRatio(inner + outer)
  };
}

/** Partition of a gap: of its latent size (no residual), and of its size in points. */
export interface GapPartition {
  /** Variances of (z_level - z_reference)' b. */
  readonly outer: number;
  readonly inner: number;
  /** Share between outer groups, latent and in points: Var(E[G | b_outer]) / Var(G). NaN without variation. */
  readonly latentShare: number;
  readonly pointShare: number;
  /** Standard deviation of G over groups, a probability. */
  readonly pointSd: number;
  /** "Median ratio of odds ratios" of two inner groups of one outer group, and of different ones. */
  readonly medianRatioWithin: number;
  readonly medianRatioBetween: number;
  /** The share of inner groups with G above a threshold, by the estimated distribution. */
  readonly shareAbove: (threshold: number) => number;
}

/** Nodes per dimension for Var(E[G | b_outer]); a grid of quantiles for shares. */
const NODES = 12;
const GRID = 128;

/**
 * G(b) = mean over all rows of p(eta + z_level' b) - p(eta + z_reference' b): its distribution over groups. Both
 * levels' effects enter through two normal variables each, (z_level' b, z_reference' b).
 */
export function gapPartition(fitted: Fit, gap: StandardizedGap): GapPartition {
  const q = fitted.design.strata.inner.columns.length;
  const {innerSigma, outerSigma} = sigmas(fitted);
  const pair = (sigma: Float64Array, from: number, to: number) => {
    const [a, b] = [gap.zLevel.subarray(from, to), gap.zReference.subarray(from, to)];
    return new Pair(bilinear(sigma, a, a), bilinear(sigma, a, b), bilinear(sigma, b, b));
  };
  const inner = pair(innerSigma, 0, q);
  const outer = pair(outerSigma, q, gap.zLevel.length);
  const both = new Pair(inner.aa + outer.aa, inner.ab + outer.ab, inner.bb + outer.bb);
  const value = tabulated(gap, both);
  const {mean, variance} = moments(both, value);
  const betweenOuter = moments(outer, (a, b) => moments(inner, (c, d) => value(a + c, b + d)).mean).variance;
  return {
    outer: outer.difference,
    inner: inner.difference,
    latentShare: outer.difference / both.difference,
    pointShare: variance > 1e-18 * (1 + mean * mean) ? betweenOuter / variance : Number.NaN,
    pointSd: Math.sqrt(Math.max(0, variance)),
    medianRatioWithin: medianRatio(inner.difference),
    medianRatioBetween: medianRatio(both.difference),
    shareAbove: (threshold) => shareAbove(both, value, threshold)
  };
}

/** exp(0.6745 sqrt(2 v)): the median of the larger over the smaller odds of two draws with variance v. */
export function medianRatio(variance: number): number {
  return exp(0.6744897501960817 * Math.sqrt(2 * variance));
}

/** Two normal variables a and b with mean 0 by their covariance. */
class Pair {
  constructor(
    readonly aa: number,
    readonly ab: number,
    readonly bb: number
  ) {}

  /** Variance of a - b. */
  get difference(): number {
    return Math.max(0, this.aa - 2 * this.ab + this.bb);
  }

  /** (a, b) from two independent standard normals. */
  at(x: number, y: number): [number, number] {
    const sd = Math.sqrt(this.bb);
    const slope = sd > 0 ? this.ab / sd : 0;
    return [slope * x + Math.sqrt(Math.max(0, this.aa - slope * slope)) * y, sd * x];
  }
}

function moments(pair: Pair, value: (a: number, b: number) => number): {mean: number; variance: number} {
  const {nodes, weights} = gaussHermite(NODES);
  let mean = 0;
  let square = 0;
  nodes.forEach((x, i) => {
    nodes.forEach((y, k) => {
      const g = value(...pair.at(x, y));
      mean += weights[i]! * weights[k]! * g;
      square += weights[i]! * weights[k]! * g * g;
    });
  });
  return {mean, variance: square - mean * mean};
}

/** By a midpoint rule on [-6, 6] in both directions. */
function shareAbove(pair: Pair, value: (a: number, b: number) => number, threshold: number): number {
  let above = 0;
  let total = 0;
  for (let i = 0; i < GRID; ++i) {
    for (let k = 0; k < GRID; ++k) {
      const [x, y] = [12 * ((i + 0.5) / GRID - 0.5), 12 * ((k + 0.5) / GRID - 0.5)];
      const density = exp(-(x * x + y * y) / 2);
      total += density;
      if (value(...pair.at(x, y)) > threshold) above += density;
    }
  }
  return above / total;
}

/** G from tables of both mean functions, linear between 1,000 points up to 9 standard deviations. */
function tabulated(gap: StandardizedGap, {aa, bb}: Pair): (a: number, b: number) => number {
  const level = table((x) => gap.atLevel(x).mean, 9 * Math.sqrt(aa));
  const reference = table((x) => gap.atReference(x).mean, 9 * Math.sqrt(bb));
  return (a, b) => level(a) - reference(b);
}

function table(f: (x: number) => number, reach: number): (x: number) => number {
  if (!(reach > 0)) {
    const constant = f(0);
    return () => constant;
  }
  const count = 1000;
  const values = Float64Array.from({length: count + 1}, (_, k) => f(reach * ((2 * k) / count - 1)));
  return (x) => {
    const at = Math.min(count - 1e-9, Math.max(0, ((x / reach + 1) * count) / 2));
    const k = Math.floor(at);
    return values[k]! + (at - k) * (values[k + 1]! - values[k]!);
  };
}

function sigmas(fitted: Fit) {
  const {inner, outer} = fitted.design.strata;
  return {innerSigma: covarianceOf(fitted, inner), outerSigma: covarianceOf(fitted, outer)};
}

/** a' Sigma b. */
export function bilinear(sigma: Readonly<Float64Array>, a: Readonly<Float64Array>, b: Readonly<Float64Array>): number {
  let sum = 0;
  for (let r = 0; r < a.length; ++r) for (let c = 0; c < b.length; ++c) sum += a[r]! * sigma[r * a.length + c]! * b[c]!;
  return sum;
}
