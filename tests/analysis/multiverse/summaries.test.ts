import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {singleChanges, specificationCurve} from "../../../src/analysis/multiverse/curve.js";
import {explainedShare} from "../../../src/analysis/multiverse/explained-share.js";
import {firmness} from "../../../src/analysis/multiverse/firmness.js";
import {type Entry, multiverseList} from "../../../src/analysis/multiverse/list.js";
import {type Listed, listed} from "../../../src/analysis/multiverse/listed.js";
import {emptyRow, type Measure, measures, type Row} from "../../../src/analysis/multiverse/row.js";
import {shapleyValues} from "../../../src/analysis/multiverse/shapley.js";
import {varianceShares} from "../../../src/analysis/multiverse/variance-shares.js";

const list = multiverseList({outcome: "doorstroom", year: 2020});

/** A row of an entry with some measures; the others it does not have. */
function row({query}: Entry, values: Partial<Record<Measure, number>>): Row {
  return {query, status: "converged", students: 1, values: measures.map((measure) => values[measure] ?? null)};
}

/** The first entries with these values of one measure; null is pending. */
function withValues(values: readonly (number | null)[], measure: Measure = "niet-westers", from = list): Listed[] {
  const entries = from.slice(0, values.length);
  return listed(
    entries,
    entries.map((entry, k) => {
      const value = values[k]!;
      return value === null ? emptyRow(entry.query, "pending") : row(entry, {[measure]: value});
    })
  );
}

describe("specificationCurve", () => {
  it("sorts what has a result, and says what each chose", () => {
    const curve = specificationCurve(withValues([12, 17, null, 11, 12]), "niet-westers");
    expect(curve.map(({value}) => value)).toEqual([11, 12, 12, 17]);
    expect(curve.map(({published}) => published)).toEqual([false, true, false, false]);
    expect(curve[1]!.choices).toEqual({model: "", capacity: "", missing: "", selection: "", definition: ""});
    expect(curve[3]!.choices.model).toBe("model=1a");
    expect(specificationCurve(withValues([1, 2]), "hoog")).toEqual([]);
  });
  it("has the single changes by size", () => {
    expect(singleChanges(withValues([12, 17, 12.5, 3]), "niet-westers").map(({change}) => change)).toEqual([
      -9, 5, 0.5
    ]);
    expect(singleChanges(withValues([null, 17]), "niet-westers")).toEqual([]);
  });
});

describe("listed", () => {
  it("refuses rows of another list", () => {
    const [first, second] = list as [Entry, Entry];
    expect(() => listed([first], [row(second, {})])).toThrow(
      "invalid rows; not those of the list of specifications, which has the published one: model=1a"
    );
    expect(() => listed([first, second], [row(first, {})])).toThrow("which has model=1a: nothing");
    expect(() => listed([first], [row(first, {}), row(second, {})])).toThrow("which has nothing: model=1a");
  });
});

describe("firmness", () => {
  it("counts the same sign, and at least half the published 12.5 points (by hand)", () => {
    const found = firmness(withValues([12.5, 6.25, 6.2, -1, 0, null]), "doorstroom").find(
      ({claim}) => claim === "nonWesternGoOn"
    );
    const agreement = {specifications: 5, sameSign: 3, firm: 2, share: 0.4};
    expect(found).toEqual({claim: "nonWesternGoOn", published: 12.5, list: 6, all: agreement, valid: agreement});
  });
  it("turns round where the published difference is negative, and leaves out invalid methods", () => {
    const own = list.filter(({set, invalid}) => set === "published" || invalid.length > 0);
    const found = firmness(withValues([-1.1, -0.2, 3], "hoog", own), "vsv").find(
      ({claim}) => claim === "parentsLeave"
    )!;
    expect(found.all).toEqual({specifications: 3, sameSign: 2, firm: 1, share: 1 / 3});
    expect(found.valid).toEqual({specifications: 1, sameSign: 1, firm: 1, share: 1});
  });
  it("counts where locations differ more than institutions; without results there is no share", () => {
    const entries = list.slice(0, 3);
    const spreads = [{location: 0.3, institution: 0.2}, {location: 0.1, institution: 0.2}, {location: 0.3}];
    const all = listed(
      entries,
      entries.map((entry, k) => row(entry, spreads[k]!))
    );
    const found = firmness(all, "vsv");
    expect(found.find(({claim}) => claim === "locationsCount")).toMatchObject({
      published: null,
      all: {specifications: 2, firm: 1, share: 0.5}
    });
    expect(found.find(({claim}) => claim === "westernLeave")!.all.share).toBeNull();
  });
});

describe("shapleyValues", () => {
  it("divides the glove game 2/3, 1/6, 1/6 (the textbook’s example)", () => {
    const left = 1;
    const game = (set: number) => Number((set & left) > 0 && (set & 6) > 0);
    const [a, b, c] = shapleyValues(3, game);
    expect(a).toBeCloseTo(2 / 3, 14);
    expect(b).toBeCloseTo(1 / 6, 14);
    expect(c).toBeCloseTo(1 / 6, 14);
  });
  it("adds up to the whole, whatever the game; nobody gets anything of a game without players (property)", () => {
    const game = fc
      .integer({min: 1, max: 6})
      .chain((n) => fc.array(fc.double({min: -10, max: 10, noNaN: true}), {minLength: 1 << n, maxLength: 1 << n}));
    fc.assert(
      fc.property(game, (values) => {
        const shares = shapleyValues(Math.log2(values.length), (set) => values[set]!);
        const sum = shares.reduce((total, share) => total + share, 0);
        expect(sum).toBeCloseTo(values.at(-1)! - values[0]!, 9);
      })
    );
    expect(shapleyValues(0, () => 1)).toHaveLength(0);
  });
  it("refuses what has no sets", () => {
    expect(() => shapleyValues(17, () => 0)).toThrow("invalid players; not a whole number from 0 to 16: 17");
    expect(() => shapleyValues(Number.NaN, () => 0)).toThrow("invalid players");
  });
});

describe("explainedShare", () => {
  it("is one way analysis of variance with one factor (by hand)", () => {
    // group means 2 and 5, grand mean 3.5
    const y = [1.5, 2.5, 4, 6];
    const between = 4 * 1.5 ** 2;
    const total = 2 ** 2 + 1 ** 2 + 0.5 ** 2 + 2.5 ** 2;
    expect(explainedShare([["a", "a", "b", "b"]], y)).toBeCloseTo(between / total, 14);
  });
  it("does not change by a factor that says nothing new, and is 0 without factors or variation", () => {
    const factor = ["a", "a", "b", "c", "c"];
    const y = [1, 3, 2, 5, 4];
    const once = explainedShare([factor], y);
    expect(explainedShare([factor, factor.map((level) => level + level)], y)).toBeCloseTo(once, 14);
    expect(explainedShare([["a", "b", "c", "d", "e"], factor], y)).toBeCloseTo(1, 14);
    expect(explainedShare([], y)).toBe(0);
    expect(explainedShare([factor], [1, 1, 1, 1, 1])).toBe(0);
  });
});

describe("varianceShares", () => {
  const values = list.map(({specification}) => {
    const model = specification.model === "1a" ? 5 : specification.model === "2i" ? -1 : 0;
    return 12 + model + (specification.definition === "typical" ? 0.5 : 0);
  });

  it("finds all in the choices that made the values, and nothing in the others", () => {
    const {r2, choices, rest, variance} = varianceShares(withValues(values), "niet-westers");
    const share = Object.fromEntries(choices.map((own) => [own.choice, own.share]));
    expect(r2).toBeCloseTo(1, 12);
    expect(rest).toBeCloseTo(0, 10);
    expect(share.model).toBeGreaterThan(0.8);
    expect(share.definition).toBeGreaterThan(0.005);
    // others only through what they share with the model in a list that is not balanced
    expect(share.capacity! + share.missing! + share.selection!).toBeLessThan(0.2);
    expect(variance).toBeGreaterThan(0);
  });

  it("adds up: shares to R2, variances and the rest to the variance (identity)", () => {
    const jumbled = values.map((value, k) => value + ((k * 7919) % 13) / 10);
    for (const valid of [true, false]) {
      const {r2, choices, rest, variance, specifications} = varianceShares(withValues(jumbled), "niet-westers", {
        valid
      });
      expect(choices.reduce((sum, {share}) => sum + share, 0)).toBeCloseTo(r2, 12);
      expect(choices.reduce((sum, own) => sum + own.variance, rest)).toBeCloseTo(variance, 12);
      expect(r2).toBeLessThan(1);
      expect(specifications).toBe(valid ? list.filter(({invalid}) => invalid.length === 0).length : list.length);
    }
  });

  it("is all zeros where nothing varies or nothing is known", () => {
    for (const all of [withValues(list.map(() => 3)), withValues([])]) {
      expect(varianceShares(all, "niet-westers")).toMatchObject({variance: 0, r2: 0, rest: 0});
    }
  });
});
