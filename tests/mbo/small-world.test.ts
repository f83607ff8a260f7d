import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {logistic} from "../../src/math/logistic.js";
import {normalMean} from "../../src/math/normal.js";
import {published} from "../../src/mbo/published.js";
import {type Population, simulateOutcomes, simulatePopulation, solveTruth} from "../../src/mbo/small-population.js";
import {
  groups,
  type Parameter,
  type SmallWorld,
  type SmallWorldParameter,
  smallWorld,
  smallWorldWith
} from "../../src/mbo/small-world.js";

const small = {institutions: 8, locations: 40, students: 4000} as const;
const parameters = Object.entries(smallWorld) as [SmallWorldParameter, Parameter][];

const size = ({students}: Population, l: number) => students.reduce((sum, column) => sum + column[l]!, 0);
const sizes = (population: Population) => Array.from(population.institution, (_, l) => size(population, l));
const total = (column: Uint32Array) => column.reduce((sum, n) => sum + n, 0);

/** Any world inside the ranges; counts are small so that the property is quick. */
const anyChanges = fc.record({
  institutions: fc.integer({min: 1, max: 60}),
  locations: fc.integer({min: 1, max: 80}),
  students: fc.integer({min: 1000, max: 5000}),
  ...Object.fromEntries(
    parameters
      .filter(([name]) => !["institutions", "locations", "students"].includes(name))
      .map(([name, {range}]) => [name, fc.double({min: range[0], max: range[1], noNaN: true})])
  )
}) as fc.Arbitrary<SmallWorld>;

/** The world of these changes, or undefined where it is refused with one of our sentences. */
function worldOrRefusal(changes: SmallWorld): SmallWorld | undefined {
  try {
    return smallWorldWith(changes);
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    expect((error as Error).message).toMatch(/^invalid /);
    return undefined;
  }
}

describe("smallWorldWith", () => {
  it("gives the defaults, each inside its range and with its reason in both languages", () => {
    const world = smallWorldWith();
    for (const [name, {value, range, label, reason}] of parameters) {
      expect(world[name]).toBe(value);
      expect(value >= range[0] && value <= range[1]).toBe(true);
      for (const words of [label.nl, label.en, reason.nl, reason.en]) expect(words.trim()).not.toBe("");
    }
  });
  it("calls published exactly what the published figures hold", () => {
    const values = Object.values(published).map((p) => p.value as number);
    for (const [, {provenance, value}] of parameters) {
      if (provenance === "published") expect(values).toContain(value);
    }
  });
  it("never calls the spread between locations anything but assumed", () => {
    expect([smallWorld.spread.provenance, smallWorld.institutionShare.provenance]).toEqual(["assumed", "assumed"]);
  });
  it("refuses values out of range and NaN", () => {
    for (const [name, {range}] of parameters) {
      for (const value of [range[0] - 1, range[1] + 1, Number.NaN]) {
        const message = `invalid ${name}; not in [${range[0]}, ${range[1]}]: ${value}`;
        expect(() => smallWorldWith({[name]: value})).toThrow(message);
      }
    }
  });
  it("refuses shares that leave nobody without a migration background", () => {
    const changes = {shareNonWestern: 0.5, shareWestern: 0.5};
    expect(() => smallWorldWith(changes)).toThrow("their sum is not below 1: 1");
  });
  it("refuses numbers of institutions, locations and students that are not whole", () => {
    for (const [name, value] of Object.entries({institutions: 5.5, locations: 10.5, students: 5000.5})) {
      expect(() => smallWorldWith({[name]: value})).toThrow(`invalid ${name}; not whole: ${value}`);
    }
  });
  it("refuses gaps that no share can have", () => {
    expect(() => smallWorldWith({doorstroom: 0.05, gapNonWestern: -40})).toThrow("invalid gaps; the share going on of");
  });
});

describe("simulatePopulation", () => {
  it("is a pure function of world and seed", () => {
    const world = smallWorldWith(small);
    const [a, b, c] = [5, 5, 6].map((seed) => simulatePopulation(world, seed));
    expect(a).toEqual(b);
    expect(a).not.toEqual(c);
  });
  it("puts locations in ascending institutions and leaves none empty", () => {
    const {institution} = simulatePopulation(smallWorldWith(), 1);
    expect(institution.length).toBe(320);
    expect([...institution]).toEqual([...institution].sort((a, b) => a - b));
    expect(new Set(institution).size).toBe(56);
    expect(Math.min(...sizes(simulatePopulation(smallWorldWith(), 1)))).toBeGreaterThan(0);
  });
  it("leaves sizes alone when a share changes, and shares alone when the size changes", () => {
    const one = simulatePopulation(smallWorldWith(small), 5);
    const more = simulatePopulation(smallWorldWith({...small, shareNonWestern: 0.6, shareWestern: 0.2}), 5);
    expect(sizes(more)).toEqual(sizes(one));
    const bigger = simulatePopulation(smallWorldWith({...small, students: 400_000}), 5);
    const share = (population: Population, l: number) => population.students[2]![l]! / size(population, l);
    // rounding to whole students moves a share by at most half a student; the shift to the mean is the same
    for (let l = 0; l < small.locations; ++l) {
      expect(Math.abs(share(one, l) - share(bigger, l))).toBeLessThan(0.6 / size(one, l));
    }
  });
  it("gives every location the same share when the shares do not spread", () => {
    const equal = simulatePopulation(smallWorldWith({...small, shareSpread: 0}), 5);
    for (let l = 0; l < small.locations; ++l) {
      expect(equal.students[2]![l]).toBe(Math.round(0.24 * size(equal, l)));
    }
  });
  it("meets students and shares (tolerance: rounding, half a student a location and group)", () => {
    for (const seed of [1, 2, 20260101]) {
      const world = smallWorldWith();
      const {students} = simulatePopulation(world, seed);
      const all = students.reduce((sum, column) => sum + total(column), 0);
      const rounding = world.locations / 2;
      expect(Math.abs(all - world.students)).toBeLessThanOrEqual(rounding);
      expect(Math.abs(total(students[2]!) - world.shareNonWestern * all)).toBeLessThanOrEqual(2 * rounding);
      expect(Math.abs(total(students[1]!) - world.shareWestern * all)).toBeLessThanOrEqual(rounding);
    }
  });
});

describe("solveTruth", () => {
  it("meets 44%, +12.5 and +2.8 at every spread (identity; bisection and the rule for the mean are good to 1e-9)", () => {
    for (let spread = 0; spread <= 20; ++spread) {
      const world = smallWorldWith({spread});
      const {eta, sd} = solveTruth(world);
      const [none, western, nonWestern] = eta.map((e) => normalMean((x) => logistic(e + sd * x)));
      expect(Math.abs(nonWestern! - none! - 0.125)).toBeLessThan(1e-6);
      expect(Math.abs(western! - none! - 0.028)).toBeLessThan(1e-6);
      expect(Math.abs(0.7 * none! + 0.06 * western! + 0.24 * nonWestern! - 0.44)).toBeLessThan(1e-6);
    }
  });
  it("has no spread where none is asked", () => {
    expect(solveTruth(smallWorldWith({spread: 0})).sd).toBe(0);
  });
  it("swaps success and failure into a change of sign (symmetry; tolerance: the rule for the mean)", () => {
    const changes = {gapNonWestern: 12.5, gapWestern: 2.8, doorstroom: 0.44};
    const mirrored = {gapNonWestern: -12.5, gapWestern: -2.8, doorstroom: 0.56};
    const [a, b] = [solveTruth(smallWorldWith(changes)), solveTruth(smallWorldWith(mirrored))];
    expect(b.sd).toBeCloseTo(a.sd, 12);
    for (const k of groups.keys()) expect(b.eta[k]!).toBeCloseTo(-a.eta[k]!, 9);
  });
});

describe("simulateOutcomes", () => {
  const world = smallWorldWith(small);
  const population = simulatePopulation(world, 1);

  it("is a pure function of population, world and seed, and never counts more than there are", () => {
    const outcomes = simulateOutcomes(population, world, 9);
    expect(simulateOutcomes(population, world, 9)).toEqual(outcomes);
    expect(simulateOutcomes(population, world, 10)).not.toEqual(outcomes);
    for (const k of groups.keys()) {
      outcomes[k]!.forEach((y, l) => {
        expect(y).toBeLessThanOrEqual(population.students[k]![l]!);
      });
    }
  });
  it("gives every institution its own dice: a change in one leaves the others alone", () => {
    const students = population.students.map((column) =>
      column.map((n, l) => (population.institution[l] === 3 ? 2 * n : n))
    );
    const [before, after] = [population, {...population, students}].map((p) => simulateOutcomes(p, world, 9));
    population.institution.forEach((institution, l) => {
      if (institution !== 3) expect(after!.map((c) => c[l])).toEqual(before!.map((c) => c[l]));
    });
  });
  it("keeps the dice when a parameter moves: a higher share going on never lowers a count (common random numbers)", () => {
    const higher = simulateOutcomes(population, smallWorldWith({...small, doorstroom: 0.5}), 9);
    const lower = simulateOutcomes(population, smallWorldWith({...small, doorstroom: 0.4}), 9);
    for (const k of groups.keys())
      higher[k]!.forEach((y, l) => {
        expect(y).toBeGreaterThanOrEqual(lower[k]![l]!);
      });
  });
  it("meets the published averages on the whole population (tolerance: four standard errors, locations included)", () => {
    const full = smallWorldWith();
    const everyone = simulatePopulation(full, 20260101);
    const rates = (seed: number) => {
      const outcomes = simulateOutcomes(everyone, full, seed);
      return groups.map((_, k) => total(outcomes[k]!) / total(everyone.students[k]!));
    };
    const seeds = [1, 2, 3, 4, 5];
    const mean = groups.map((_, k) => seeds.reduce((sum, seed) => sum + rates(seed)[k]!, 0) / seeds.length);
    // 56 institutions with half of sd 7 points: 0.035 / sqrt(56); 320 unequal locations, effectively about 130
    const level = 4 * Math.sqrt((0.035 ** 2 / 25 + 0.061 ** 2 / 130 + 0.25 / 33_600) / seeds.length);
    const p0 = 0.44 - 0.24 * 0.125 - 0.06 * 0.028;
    expect(Math.abs(mean[0]! - p0)).toBeLessThan(level);
    expect(Math.abs(mean[2]! - p0 - 0.125)).toBeLessThan(1.5 * level);
    expect(Math.abs(mean[1]! - p0 - 0.028)).toBeLessThan(1.5 * level);
  });
});

describe("any valid world", () => {
  it("has probabilities, an sd and counts that make sense", () => {
    fc.assert(
      fc.property(anyChanges, fc.integer({min: 0, max: 1e6}), (changes, seed) => {
        const world = worldOrRefusal(changes);
        if (!world) return;
        const {eta, sd} = solveTruth(world);
        expect(sd).toBeGreaterThanOrEqual(0);
        for (const e of eta) {
          const p = normalMean((x) => logistic(e + sd * x));
          expect(p > 0 && p < 1).toBe(true);
        }
        const population = simulatePopulation(world, seed);
        const outcomes = simulateOutcomes(population, world, seed + 1);
        for (const k of groups.keys()) {
          for (let l = 0; l < world.locations; ++l) {
            expect(outcomes[k]![l]).toBeLessThanOrEqual(population.students[k]![l]!);
            expect(population.students[k]![l]).toBeLessThanOrEqual(world.students + world.locations);
          }
        }
      }),
      {numRuns: 150}
    );
  });
});
