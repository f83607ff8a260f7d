import type {Repetitions} from "../src/analysis/definitions/repetitions.js";
import {storedRepetitions} from "./definitions/repetitions.js";

/**
 * Where level and gap vary in data drawn anew: as committed. Empty where they are of another world: npm
 * run repetitions.
 */
export function load(): readonly Repetitions[] {
  const stored = storedRepetitions();
  if (stored.length === 0) console.error("the committed repetitions are of another world: npm run repetitions");
  return stored;
}
