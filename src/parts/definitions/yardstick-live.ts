import {FileAttachment} from "observablehq:stdlib";
import type {ImprovedData} from "../../charts/definitions/improved-by-chance.js";
import type {ScalesData} from "../../charts/definitions/vsv-scales.js";
import {drawn} from "../live-parts.js";
import {once} from "../once.js";
import {improvedControls, scalesControls} from "./yardstick-controls.js";

const read = once(() => FileAttachment("../../data/yardsticks.json").json<ScalesData & ImprovedData>());
const views = () => import("./yardstick-views.js");

/** The parts of /definities on published figures. */
export const scalesLive = drawn(scalesControls, read, async () => (await views()).scalesView);
export const improvedLive = drawn(improvedControls, read, async () => (await views()).improvedView);
