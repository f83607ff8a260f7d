import {FileAttachment} from "observablehq:stdlib";
import {type PackedEvidence, unpackEvidence} from "../../analysis/definitions/evidence-file.js";
import {Judge} from "../../analysis/definitions/side-by-side.js";
import type {ScalesData} from "../../charts/definitions/vsv-scales.js";
import {summed} from "../live-parts.js";
import {once} from "../once.js";
import {definitionControls} from "./definition-controls.js";
import {compareControls, errorsControls} from "./definition-parts.js";
import {type DefinitionState, listOf} from "./definition-state.js";

/** The evidence is fetched when a part comes near. */
const judging = once(async () => {
  const [packed, {gaps}] = await Promise.all([
    FileAttachment("../../data/definitions.json").json<PackedEvidence>(),
    FileAttachment("../../data/yardsticks.json").json<ScalesData>()
  ]);
  return new Judge(unpackEvidence(packed), gaps);
});

async function judged() {
  const judge = await judging();
  return (state: DefinitionState) => judge.sideBySide(listOf(state), state.spreiding);
}

const views = () => import("./definition-views.js");

/** The parts of /definities that judge definitions on the simulated sector. */
export const definitionLive = [
  summed(definitionControls, judged, async () => (await views()).verdictView),
  summed(compareControls, judged, async () => (await views()).compareView),
  summed(errorsControls, judged, async () => (await views()).errorsView)
];
