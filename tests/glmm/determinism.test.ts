import {expect, it} from "vitest";
import {determinismHash, EXPECTED} from "./determinism-case.js";

/* The Node half; the browser half opens the same function in Chromium and expects the same hash. */
it("a fit has the same bytes in every engine", () => {
  expect(determinismHash()).toBe(EXPECTED);
});
