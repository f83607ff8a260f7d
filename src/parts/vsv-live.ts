import {FileAttachment} from "observablehq:stdlib";
import type {VsvData} from "../charts/story/vsv-by-level.js";
import {drawn} from "./live-parts.js";
import {once} from "./once.js";
import {vsvControls} from "./vsv-controls.js";

const read = once(() => FileAttachment("../data/vsv.json").json<VsvData>());

/** The published figures on early leaving, by level. */
export const vsvLive = drawn(vsvControls, read, async () => (await import("./vsv.js")).vsvView);
