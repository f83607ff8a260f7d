import {FileAttachment} from "observablehq:stdlib";
import type {ImprovedData, ImprovedState} from "../../charts/definitions/improved-by-chance.js";
import type {ScalesData, ScalesState} from "../../charts/definitions/vsv-scales.js";
import type {LivePart} from "../live.js";
import type {PartControls, PartView} from "../part.js";
import {improvedControls, scalesControls} from "./yardstick-controls.js";

type Data = ScalesData & ImprovedData;
const read = () => FileAttachment("../../data/yardsticks.json").json<Data>();

function live<State>(part: PartControls<State>, view: () => Promise<PartView<Data, State>>): LivePart<Data, State> {
  return {
    part,
    view,
    computes: false,
    start: read,
    answer: async () => ({data: await read(), milliseconds: 0}),
    cancel() {}
  };
}

/** The parts of /definities on published figures. */
export const scalesLive: LivePart<Data, ScalesState> = live(
  scalesControls,
  async () => (await import("./yardstick-views.js")).scalesView
);
export const improvedLive: LivePart<Data, ImprovedState> = live(
  improvedControls,
  async () => (await import("./yardstick-views.js")).improvedView
);
