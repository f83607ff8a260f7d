import {formats} from "../format.js";

export type LocationGroup = "westers" | "niet-westers";
export type LocationOutcome = "doorstroom" | "vsv";

/** Words that all sentences about locations share. */
export const group = {westers: "een westerse", "niet-westers": "een niet-westerse"};
export const what = {doorstroom: "doorstroom", vsv: "voortijdig schoolverlaten"};
export const points = (value: number): string => formats("nl").points(value, {signed: true});
