import {describe, expect, it} from "vitest";
import {analyseSpread, quantileDots, type SpreadResult} from "../../src/analysis/spread.js";
import {finish} from "../../src/math/finish.js";
import {seeds} from "../../src/mbo/seeds.js";
import {simulatePopulation, solveTruth} from "../../src/mbo/small-population.js";
import {smallWorldWith} from "../../src/mbo/small-world.js";

const population = simulatePopulation(smallWorldWith(), seeds.population);
const analyse = (spread: number, seed: number): SpreadResult =>
  finish(analyseSpread(population, smallWorldWith({spread}), seed));

const groups = ["geen", "westers", "niet-westers"] as const;
const gapOf = ({gaps}: SpreadResult, group: string) => gaps.find((g) => g.migratieachtergrond === group)!.gap;

/** Standard error of a gap by counting alone, points: n students in the group, 98,000 without, p (1 - p) = 0.25. */
const chance = (n: number) => 100 * Math.sqrt(0.25 / n + 0.25 / 98_000);

describe("analyseSpread", () => {
  it("recovers the published gaps at every spread and seed (tolerance: four standard errors of counting)", () => {
    for (const spread of [0, 1, 7, 20]) {
      for (const seed of [1, 2, seeds.outcomes]) {
        const result = analyse(spread, seed);
        expect(result.converged).toBe(true);
        // 0.15: a gap of averages over locations is not the gap at the solved average of an infinite number of them
        expect(Math.abs(gapOf(result, "niet-westers") - 12.5)).toBeLessThan(4 * chance(33_600) + 0.15);
        expect(Math.abs(gapOf(result, "westers") - 2.8)).toBeLessThan(4 * chance(8400) + 0.15);
      }
    }
  });
  it("recovers the spread (tolerance: four standard errors of an sd from 320 locations)", () => {
    for (const spread of [3, 7, 15]) {
      const {sd} = solveTruth(smallWorldWith({spread}));
      // a quarter of the variance lies between 56 institutions: its share counts 55 times, the rest 264 times
      const error = sd * Math.sqrt((0.25 ** 2 / 55 + 0.75 ** 2 / 264) / 2);
      expect(Math.abs(analyse(spread, 4).sd - sd)).toBeLessThan(4 * error + 0.01);
    }
  });
  it("orders every range and every row of quantiles, and agrees with itself", () => {
    for (const spread of [0, 7, 20]) {
      const result = analyse(spread, 1);
      expect(result.spread).toBe(spread);
      expect(result.ranges.map((r) => r.migratieachtergrond)).toEqual(groups);
      for (const {migratieachtergrond, low, mean, high} of result.ranges) {
        expect(low).toBeLessThanOrEqual(mean + 1e-9);
        expect(mean).toBeLessThanOrEqual(high + 1e-9);
        const own = result.quantiles.filter((q) => q.migratieachtergrond === migratieachtergrond);
        expect(own.length).toBe(quantileDots);
        for (const [i, q] of own.entries()) {
          expect(q.quantile).toBeCloseTo((i + 0.5) / quantileDots, 12);
          if (i > 0) expect(q.percentage).toBeGreaterThanOrEqual(own[i - 1]!.percentage);
        }
        const outside = own.filter((q) => q.percentage < low - 1e-9 || q.percentage > high + 1e-9);
        // 95% of 50 dots: the lowest and the highest stand at 1% and 99%
        expect(outside.length).toBeLessThanOrEqual(2);
      }
    }
  });
  it("counts the whole population", () => {
    const {students, locations} = analyse(7, 1);
    expect(students).toBe(population.students.reduce((sum, c) => sum + c.reduce((a, n) => a + n, 0), 0));
    expect(locations).toBe(320);
  });
  it("gives one number per group without spread", () => {
    const {sd, ranges} = analyse(0, seeds.outcomes);
    // 440 students a location: chance gives a variance of 1 / (440 x 0.24), known from 320 locations within a share of
    // sqrt(2 / 320); four of those standard errors are a variance of 0.003, an sd of 0.055
    expect(sd).toBeLessThan(0.055);
    for (const {low, high} of ranges) expect(high - low).toBeLessThan(100 * 0.25 * 2 * 1.96 * 0.055);
  });
  it("gives the same result however often it is paused", () => {
    const world = smallWorldWith();
    const steps = analyseSpread(population, world, 3);
    const other = analyseSpread(population, world, 4);
    let step = steps.next();
    let turns = 0;
    while (!step.done) {
      if (turns++ % 2 === 0) other.next(); // another computation in between shares nothing with it
      step = steps.next();
    }
    expect(step.value).toEqual(analyse(7, 3));
    expect(turns).toBeGreaterThan(3);
  });
  it("computes nothing before it is asked to begin", () => {
    expect(() => analyseSpread(population, {...smallWorldWith(), doorstroom: 2}, 1)).not.toThrow();
  });
});
