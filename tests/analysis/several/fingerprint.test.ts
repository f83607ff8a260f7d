import {expect, it} from "vitest";
import {expected, severalHash} from "./fingerprint-case.js";

// The browser half is in tests/site/engine.test.ts (decisions.md 12).
it.each(Object.entries(expected))("%s has the same bytes everywhere (golden)", (query, hash) => {
  expect(severalHash(query)).toBe(hash);
});
