import {FileAttachment} from "observablehq:stdlib";
import type {VsvData, VsvState} from "../charts/story/vsv-by-level.js";
import type {LivePart} from "./live.js";
import {vsvControls} from "./vsv-controls.js";

const read = () => FileAttachment("../data/vsv.json").json<VsvData>();

/** The published figures on early leaving, by level. */
export const vsvLive: LivePart<VsvData, VsvState> = {
  part: vsvControls,
  async view() {
    return (await import("./vsv.js")).vsvView;
  },
  computes: false,
  start: read,
  answer: async () => ({data: await read(), milliseconds: 0}),
  cancel() {}
};
