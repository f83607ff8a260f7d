import {describe, expect, it} from "vitest";
import {type CellCounts, fitRandomIntercept, negativeLogLikelihood} from "../../src/glmm/random-intercept.js";
import {finish} from "../../src/math/finish.js";
import {logistic} from "../../src/math/logistic.js";
import {streams} from "../../src/math/random.js";

const groups = 3;
const truth = {beta: [-0.4, 0.15, 0.5], sd: 0.4};

/** Counts of a world that the model describes: the truth of the recovery tests. */
function simulate(seed: number, {locations = 60, perCell = 40, beta = truth.beta, sd = truth.sd} = {}): CellCounts {
  const random = streams(seed, locations);
  const trials = new Float64Array(locations * groups);
  const successes = new Float64Array(locations * groups);
  for (const [l, stream] of random.entries()) {
    const b = sd * stream.normal();
    for (let k = 0; k < groups; ++k) {
      const n = Math.round(perCell * (0.5 + stream.uniform()));
      const p = logistic(beta[0]! + (k > 0 ? beta[k]! : 0) + b);
      trials[l * groups + k] = n;
      for (let i = 0; i < n; ++i) if (stream.uniform() < p) ++successes[l * groups + k]!;
    }
  }
  return {trials, successes, groups};
}

const estimate = (data: CellCounts) => finish(fitRandomIntercept(data));

/** The optimiser stops at a decrement of 1e-10: an error of 1e-5 standard errors, and those are below 0.1 here. */
const optimum = 1e-5;

describe("negativeLogLikelihood", () => {
  it("has the gradient of its central differences", () => {
    const data = simulate(1, {locations: 12});
    const modes = () => new Float64Array(12);
    // with h = 1e-4 the difference is off by h^2 f'''/6 (a few hundred students: below 1e-5) and by rounding, 1e-12 / h
    const h = 1e-4;
    for (const psi of [
      [-0.4, 0.1, 0.5, 0.3],
      [1.5, -2, 0.2, 1.2],
      [0.2, 0, 0, -0.7],
      [-3, 1, 1, 0.01]
    ]) {
      const {gradient} = negativeLogLikelihood(data, Float64Array.from(psi), modes());
      for (const i of psi.keys()) {
        const at = (step: number) =>
          negativeLogLikelihood(
            data,
            Float64Array.from(psi, (v, j) => (i === j ? v + step : v)),
            modes()
          ).value;
        const difference = (at(h) - at(-h)) / (2 * h);
        expect(Math.abs(gradient[i]! - difference)).toBeLessThan(1e-6 * Math.max(100, Math.abs(difference)));
      }
    }
  });
  it("is even in theta: the sign of the random effects means nothing (identity)", () => {
    const data = simulate(2, {locations: 12});
    const at = (theta: number) =>
      negativeLogLikelihood(data, Float64Array.of(-0.4, 0.1, 0.5, theta), new Float64Array(12));
    expect(at(0.6).value).toBeCloseTo(at(-0.6).value, 9);
    expect(at(0.6).gradient[3]!).toBeCloseTo(-at(-0.6).gradient[3]!, 7);
  });
  it("does not depend on where the search for the modes starts (the criterion is concave; steps end below 1e-12)", () => {
    const data = simulate(3, {locations: 12});
    const from = (start: number) =>
      negativeLogLikelihood(data, Float64Array.of(-0.4, 0.1, 0.5, 0.6), new Float64Array(12).fill(start)).value;
    for (const start of [-4, 1, 6]) expect(from(start)).toBeCloseTo(from(0), 8);
  });
  it("is the plain binomial likelihood at theta 0 (identity)", () => {
    const data = simulate(4, {locations: 12});
    const psi = Float64Array.of(-0.4, 0.1, 0.5, 0);
    let value = 0;
    data.trials.forEach((n, i) => {
      const p = logistic(psi[0]! + (i % groups > 0 ? psi[i % groups]! : 0));
      value -= data.successes[i]! * Math.log(p) + (n - data.successes[i]!) * Math.log(1 - p);
    });
    expect(negativeLogLikelihood(data, psi, new Float64Array(12)).value).toBeCloseTo(value, 8);
  });
});

describe("fitRandomIntercept", () => {
  const data = simulate(10);
  const plain = estimate(data);

  it("swaps success and failure into a change of sign of beta and b; sd and likelihood stay (symmetry)", () => {
    const swapped = estimate({...data, successes: data.trials.map((n, i) => n - data.successes[i]!)});
    plain.beta.forEach((beta, k) => {
      expect(Math.abs(swapped.beta[k]! + beta)).toBeLessThan(optimum);
    });
    plain.b.forEach((b, l) => {
      expect(Math.abs(swapped.b[l]! + b)).toBeLessThan(optimum);
    });
    expect(Math.abs(swapped.sd - plain.sd)).toBeLessThan(optimum);
    expect(swapped.logLikelihood).toBeCloseTo(plain.logLikelihood, 7);
  });
  it("gives every location its own effect wherever it stands (symmetry: permuted locations)", () => {
    const order = Array.from(plain.b, (_, l) => (7 * l + 3) % 60); // 7 and 60 share no factor
    const move = (column: Float64Array) =>
      Float64Array.from(order.flatMap((l) => [...column.subarray(l * groups, (l + 1) * groups)]));
    const permuted = estimate({...data, trials: move(data.trials), successes: move(data.successes)});
    expect(Math.abs(permuted.sd - plain.sd)).toBeLessThan(optimum);
    order.forEach((from, to) => {
      expect(Math.abs(permuted.b[to]! - plain.b[from]!)).toBeLessThan(optimum);
    });
    expect(permuted.logLikelihood).toBeCloseTo(plain.logLikelihood, 7);
  });
  it("keeps location effects around zero and within four sd: of 60 normal draws one in 260 sets goes beyond", () => {
    expect(Math.max(...plain.b.map(Math.abs))).toBeLessThan(4 * plain.sd);
    expect(Math.abs(plain.b.reduce((sum, b) => sum + b, 0) / 60)).toBeLessThan(0.02); // the intercept takes the mean
  });
  it("has a zero gradient at its end", () => {
    const psi = Float64Array.of(...plain.beta, plain.sd);
    const {value, gradient} = negativeLogLikelihood(data, psi, new Float64Array(60));
    expect(plain.converged).toBe(true);
    expect(-value).toBeCloseTo(plain.logLikelihood, 7);
    // decrement g' K g < 1e-10 and K at least 1 / 7000 students: |g| below sqrt(1e-10 * 7000)
    for (const g of gradient) expect(Math.abs(g)).toBeLessThan(1e-3);
  });
  it("recovers beta and sd on average over simulated data sets (tolerance: four standard errors of the mean)", () => {
    const fits = Array.from({length: 30}, (_, i) => estimate(simulate(100 + i)));
    const near = (values: readonly number[], target: number) => {
      const mean = values.reduce((s, v) => s + v, 0) / values.length;
      const variance = values.reduce((s, v) => s + (v - mean) ** 2, 0) / (values.length - 1);
      expect(Math.abs(mean - target)).toBeLessThan(4 * Math.sqrt(variance / values.length));
    };
    expect(fits.every((f) => f.converged)).toBe(true);
    for (const k of truth.beta.keys())
      near(
        fits.map((f) => f.beta[k]!),
        truth.beta[k]!
      );
    // maximum likelihood divides by 60 where 59 are free: sd is 1/120 too small, well inside
    near(
      fits.map((f) => f.sd),
      truth.sd
    );
  });
  it("finds no spread where there is none, and converges there", () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const {sd, converged} = estimate(simulate(seed, {sd: 0, perCell: 200}));
      expect(converged).toBe(true);
      // 600 students a location: chance gives a variance of 1 / (600 x 0.24), known from 60 locations within a share of
      // sqrt(2 / 60); four of those standard errors are a variance of 0.005, an sd of 0.071
      expect(sd).toBeLessThan(0.071);
    }
  });
  it("can be stopped between steps: it yields ever smaller values before it returns", () => {
    const values = [...fitRandomIntercept(data)].map((step) => step.value);
    expect(values.length).toBeGreaterThan(3);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });
  it("refuses outcomes without successes or without failures", () => {
    const trials = data.trials;
    const n = trials.reduce((s, v) => s + v, 0);
    const none = {trials, successes: new Float64Array(trials.length), groups};
    expect(() => estimate(none)).toThrow(`invalid outcome; not both successes and failures: 0 of ${n}`);
    expect(() => estimate({...none, successes: trials})).toThrow(`: ${n} of ${n}`);
  });
});
