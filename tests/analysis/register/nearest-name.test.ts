import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {editDistance, nearestName} from "../../../src/analysis/register/nearest-name.js";

const word = fc.string({unit: fc.constantFrom("a", "b", "c"), maxLength: 8});

describe("edit distance", () => {
  // Truth: counted by hand.
  it.each([
    ["", "abc", 3],
    ["leeftijd", "leeftyd", 2],
    ["niveau", "nivaeu", 1],
    ["bol", "bbl", 1],
    ["ca", "abc", 3]
  ])("%j to %j: %i", (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  it("is symmetric, 0 only between equals, and at most the longer length", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      })
    );
  });
});

describe("the nearest name", () => {
  it("leaves case and punctuation out, and takes nothing that is far", () => {
    expect(nearestName("Cito-Jaar", ["cito", "cito_jaar"])).toBe("cito_jaar");
    expect(nearestName("cit", ["id", "cito"])).toBe("cito");
    expect(nearestName("nr", ["id", "cito"])).toBeUndefined();
    expect(nearestName("cito", [])).toBeUndefined();
  });
});
