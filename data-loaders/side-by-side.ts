import {unpackEvidence} from "../src/analysis/definitions/evidence-file.js";
import {Judge, type SideBySide} from "../src/analysis/definitions/side-by-side.js";
import {definitionControls} from "../src/parts/definitions/definition-controls.js";
import {listOf} from "../src/parts/definitions/definition-state.js";
import {startOf} from "../src/parts/part.js";
import {load as loadDefinitions} from "./definitions.js";
import {load as loadYardsticks} from "./yardsticks.js";

/** What the page of definitions shows first: its start definitions, judged. */
export function load(): SideBySide {
  const {gaps} = loadYardsticks();
  return new Judge(unpackEvidence(loadDefinitions()), gaps).sideBySide(listOf(startOf(definitionControls)));
}
