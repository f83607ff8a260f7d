import {expect, it} from "vitest";
import {finish} from "../../src/math/finish.js";

it("runs every step and gives the result, not a step", () => {
  const done: number[] = [];
  function* steps(count: number) {
    for (let i = 0; i < count; ++i) {
      done.push(i);
      yield i;
    }
    return "result";
  }
  expect(finish(steps(3))).toBe("result");
  expect(done).toEqual([0, 1, 2]);
  expect(finish(steps(0))).toBe("result");
});
