import {followerOf} from "../follower.js";
import {definitionControls} from "./definition-controls.js";

/** The parts of the page that show one state. */
export const compareControls = followerOf(definitionControls, "definitie-naast");
export const errorsControls = followerOf(definitionControls, "definitie-fouten");
