import {expect, it} from "vitest";
import {sweepSpan} from "../../src/analysis/story/sweep-span.js";
import type {SweptWorld} from "../../src/analysis/worlds/sweep.js";

const point = {capacity: 0.5, validity: 1, underplacement: 0, unknown: 0, crooked: 0};
const world = (truth: number, change: number): SweptWorld => ({
  ...point,
  reported: [2.8, 12.5, 4.9],
  truth: [0, truth, 0],
  check: [0.1, change, -0.2]
});

// Truth: by hand. Contrasts in the order western, non-western, parents.
it("sweepSpan counts the worlds that pass the check, and those of them in which the difference turns round", () => {
  const worlds = [world(12, 0.2), world(-1, -1), world(3, 0.9), world(-9, 1.1)];
  expect(sweepSpan(worlds, "niet-westers", 1)).toEqual({worlds: 4, passing: 3, low: -1, high: 12, turned: 1});
  expect(() => sweepSpan(worlds, "niet-westers", 0.1)).toThrow("invalid bar; no world of the sweep passes: 0.1");
});
