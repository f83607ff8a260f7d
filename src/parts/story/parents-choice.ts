import type {StoryChoice} from "../../analysis/story/choices.js";
import type {ParentsState} from "./controls.js";

/** The specification that a state of the part about parents asks for. */
export function parentsChoice({uitkomst, onbekend}: ParentsState): StoryChoice {
  if (uitkomst === "vsv") return onbekend === "weg" ? "vsvOnlyKnown" : "vsv";
  return onbekend === "weg" ? "onlyKnown" : "published";
}
