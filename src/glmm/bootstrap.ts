import {logistic} from "../math/logistic.js";
import {type Stream, streams} from "../math/random.js";
import {atModes} from "./at-modes.js";
import type {Design} from "./design.js";
import {type Fit, fitModel} from "./fit.js";
import {randomPartInto} from "./sweep.js";

export interface BootstrapOptions {
  readonly replicates: number;
  readonly seed: number;
}

/**
 * Parametric bootstrap: new random effects and outcomes from the fitted model, refitted from the fit (with the true new
 * effects as first modes). One replicate per step; replicate b always uses stream b of the seed.
 */
export function* bootstrap(fitted: Fit, {replicates, seed}: BootstrapOptions): Generator<Fit> {
  for (const stream of streams(seed, replicates)) {
    const {design, uInner, uOuter} = simulateOutcome(fitted, stream);
    yield fitModel(design, {from: {...fitted, uInner, uOuter}});
  }
}

/** The statistic 2 (l_larger - l_smaller) of one replicate drawn from the smaller model, and the one observed. */
export interface BootstrapTest {
  readonly statistic: number;
  readonly observed: number;
  /** (1 + number of replicates at or above the observed) / (1 + replicates), so far. */
  readonly pValue: number;
}

/** Tests a smaller model against a larger one on the same rows, where no closed form holds; one replicate per step. */
export function* bootstrapTest(smaller: Fit, larger: Fit, options: BootstrapOptions): Generator<BootstrapTest> {
  const observed = 2 * (larger.logLik - smaller.logLik);
  let above = 0;
  let done = 0;
  for (const stream of streams(options.seed, options.replicates)) {
    const {successes, constant} = simulateBySource(smaller, larger.design, stream);
    const refit = (fitted: Fit, values: Design["successes"]) =>
      fitModel({...fitted.design, successes: values, constant}, {from: fitted});
    const statistic = 2 * (refit(larger, successes.larger).logLik - refit(smaller, successes.smaller).logLik);
    ++done;
    if (statistic >= observed) ++above;
    yield {statistic, observed, pValue: (1 + above) / (1 + done)};
  }
}

/** A design with outcomes drawn from the fitted model, and the spherical effects behind them. */
export function simulateOutcome(fitted: Fit, stream: Stream) {
  const {design} = fitted;
  const work = atModes(fitted);
  for (let k = 0; k < work.uInner.length; ++k) work.uInner[k] = stream.normal();
  for (let k = 0; k < work.uOuter.length; ++k) work.uOuter[k] = stream.normal();
  randomPartInto(work, design);
  const successes = design.trials ? new Float64Array(design.rows) : new Uint8Array(design.rows);
  const {rowStart} = design.strata;
  for (let g = 0; g + 1 < rowStart.length; ++g) {
    for (let i = rowStart[g]!; i < rowStart[g + 1]!; ++i) {
      const p = logistic(work.fixedPart[i]! + work.random[g]!);
      successes[i] = binomial(design.trials ? design.trials[i]! : 1, p, stream);
    }
  }
  return {design: {...design, successes, constant: 0}, uInner: work.uInner, uOuter: work.uOuter};
}

/** Outcomes from the smaller model in the row order of both designs. */
function simulateBySource(smaller: Fit, larger: Design, stream: Stream) {
  const drawn = simulateOutcome(smaller, stream).design;
  const byPlace = new Map<number, number>();
  drawn.source.forEach((place, i) => {
    byPlace.set(place, drawn.successes[i]!);
  });
  const other = drawn.successes.slice();
  larger.source.forEach((place, i) => {
    other[i] = byPlace.get(place)!;
  });
  return {successes: {smaller: drawn.successes, larger: other}, constant: 0};
}

/** Successes in n trials, one uniform per trial. */
function binomial(n: number, p: number, stream: Stream): number {
  let successes = 0;
  for (let k = 0; k < n; ++k) if (stream.uniform() < p) ++successes;
  return successes;
}
