import {bootstrap} from "../../glmm/bootstrap.js";
import type {Fit} from "../../glmm/fit.js";
import {covarianceOf} from "../../glmm/summary.js";
import {bilinear} from "../../glmm/variance-partition.js";
import {finish} from "../../math/finish.js";
import {type Analysis, analyse} from "../analyse.js";
import {migrationGaps} from "../variation.js";
import type {GapOutcome} from "./definition.js";

/** What the variation is of: the chance of the reference group, or the gap of a group with it. */
export const variationKinds = ["niveau", "westers", "niet-westers"] as const;
export type VariationKind = (typeof variationKinds)[number];

/** Standard deviations in log odds: between institutions, and between locations of one institution. */
export type Sds = readonly [institution: number, location: number];

/**
 * The study's model with gaps per institution too (model 3), and what comes out when the data are drawn from it again.
 */
export interface Repetitions {
  readonly outcome: GapOutcome;
  readonly seed: number;
  readonly estimate: Readonly<Record<VariationKind, Sds>>;
  readonly draws: readonly Readonly<Record<VariationKind, Sds>>[];
}

/**
 * Parametric bootstrap of model 3 (statistics.md 30, 41): location and institution effects and outcomes drawn anew
 * from the fitted model on the same students, refitted, and of each repetition sqrt(z' Sigma z) at both levels, z the
 * random part of the reference group, or of a group minus it. One repetition per step; the first ones are the same
 * however many follow.
 */
export function* repeatVariation(published: Analysis, replicates: number, seed: number): Generator<Repetitions> {
  const {records, result} = published;
  const specification = {...result.specification, model: "3"} as const;
  const options = {variables: [], variation: false, neighbour: published};
  const {fitted} = finish(analyse(records, specification, options));
  const estimate = spreadOf(fitted);
  const draws: Readonly<Record<VariationKind, Sds>>[] = [];
  for (const replicate of bootstrap(fitted, {replicates, seed})) {
    draws.push(spreadOf(replicate));
    yield {outcome: specification.outcome, seed, estimate, draws: [...draws]};
  }
}

function spreadOf(fitted: Fit): Record<VariationKind, Sds> {
  const {inner, outer} = fitted.design.strata;
  const q = inner.columns.length;
  const [within, between] = [covarianceOf(fitted, inner), covarianceOf(fitted, outer)];
  const sds = (z: Float64Array): Sds => {
    const sd = (sigma: Float64Array, part: Float64Array) => Math.sqrt(Math.max(0, bilinear(sigma, part, part)));
    return [sd(between, z.subarray(q)), sd(within, z.subarray(0, q))];
  };
  const gaps = migrationGaps(fitted);
  const gap = (level: string) => {
    const {zLevel, zReference} = gaps.find((own) => own.level === level)!;
    return sds(zLevel.map((entry, k) => entry - zReference[k]!));
  };
  return {niveau: sds(gaps[0]!.zReference), westers: gap("westers"), "niet-westers": gap("niet-westers")};
}
