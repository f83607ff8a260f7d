import {formats} from "../format.js";

/** Words that all sentences about locations share. */
export const group = {westers: "a western", "niet-westers": "a non-western"};
export const what = {doorstroom: "going on", vsv: "leaving early"};
/** The outcome as a noun: of what something is a difference or a spread. */
export const noun = {doorstroom: "progression to a higher level", vsv: "leaving early"};
export const points = (value: number): string => formats("en").points(value, {signed: true});
