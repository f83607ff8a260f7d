import {expect, it} from "vitest";
import {worldNames} from "../../../src/mbo/world/worlds.js";
import {golden, smallHash, wholeHash} from "./golden-case.js";

// Truth: the simulation itself when its coefficients were committed. A change here is a change of every simulated
// number: calibrate again, and say in the CHANGELOG which number moved. The browser's half is
// tests/site/engine.test.ts.
it.each(worldNames)("%s is the world it was", (name) => {
  expect(smallHash(name)).toBe(golden.small[name]);
});

it("the whole outcome year 2020 of the default world is what it was", () => {
  expect(wholeHash()).toBe(golden.whole);
});
