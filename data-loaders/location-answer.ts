import {unpackEvidence} from "../src/analysis/definitions/evidence-file.js";
import {type LocationAnswer, Locations} from "../src/analysis/definitions/location-answer.js";
import {locationControls} from "../src/parts/location-controls.js";
import {startOf} from "../src/parts/part.js";
import {load as loadDefinitions} from "./definitions.js";

/** What the page of locations shows first. */
export function load(): LocationAnswer {
  const packed = loadDefinitions();
  return new Locations(unpackEvidence(packed), packed.variation).answer(startOf(locationControls));
}
