import type {OutcomeName} from "../../analysis/specification/specification.js";
import {writeState} from "../../interface/url-state.js";
import type {WorldName} from "../../mbo/world/worlds.js";
import {startOf} from "../part.js";
import {methodsControls} from "./controls.js";

/** Where a page beside /werelden finds all methods in a world. */
export function methodsAddress(proefwereld: WorldName, proefuitkomst: OutcomeName): string {
  const state = {...startOf(methodsControls), proefwereld, proefuitkomst};
  return `./werelden${writeState(methodsControls.fields, state, "")}#${methodsControls.id}`;
}
