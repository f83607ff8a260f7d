import {describe, expect, it} from "vitest";
import {publishedAnalysis} from "../../../src/analysis/definitions/gather.js";
import {repeatVariation} from "../../../src/analysis/definitions/repetitions.js";
import {variationByModel} from "../../../src/analysis/definitions/variation-by-model.js";
import {studyYear} from "../../../src/analysis/truth/study-year.js";
import {worldWith} from "../../../src/mbo/world/world.js";
import {worlds} from "../../../src/mbo/world/worlds.js";

const year = studyYear(worldWith({students: 40_000, institutions: 8, locations: 30}, worlds.neutraal), 3, 2020);
const published = publishedAnalysis(year, "doorstroom");

describe("repeatVariation", () => {
  const steps = [...repeatVariation(published, 3, 7)];
  it("estimates what model 3 does (identity: variationByModel)", () => {
    const three = variationByModel(published).find(({model}) => model === "3")!;
    const {estimate} = steps[0]!;
    for (const level of ["westers", "niet-westers"] as const) {
      const gap = three.gaps.find((own) => own.level === level)!;
      expect(estimate[level][0] ** 2).toBeCloseTo(gap.institution, 4);
      expect(estimate[level][1] ** 2).toBeCloseTo(gap.location, 4);
    }
    expect(estimate.niveau[1] ** 2).toBeCloseTo(three.partition[0]!.location, 4);
  });
  it("adds a repetition a step, each of its own data, the first the same however many follow", () => {
    expect(steps.map(({draws}) => draws.length)).toEqual([1, 2, 3]);
    expect(new Set(steps[2]!.draws.map((draw) => draw.niveau[1])).size).toBe(3);
    const [first] = [...repeatVariation(published, 1, 7)];
    expect(first!.draws[0]).toEqual(steps[2]!.draws[0]);
  });
});
