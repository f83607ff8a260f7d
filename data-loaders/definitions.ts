import type {PackedEvidence} from "../src/analysis/definitions/evidence-file.js";
import {computeEvidence} from "./definitions/compute.js";
import {storedEvidence} from "./definitions/store.js";

/**
 * What the simulated default world says about every definition: as committed, or computed where that is of
 * another world.
 */
export function load(): PackedEvidence {
  const stored = storedEvidence();
  if (!stored) console.error("the committed evidence is of another world: computing it; npm run definitions keeps it");
  return stored ?? computeEvidence();
}
