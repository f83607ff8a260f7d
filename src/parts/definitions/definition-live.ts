import {FileAttachment} from "observablehq:stdlib";
import {type PackedEvidence, unpackEvidence} from "../../analysis/definitions/evidence-file.js";
import {Judge, type SideBySide} from "../../analysis/definitions/side-by-side.js";
import type {ScalesData} from "../../charts/definitions/vsv-scales.js";
import type {LivePart} from "../live.js";
import {type PartControls, type PartView, startOf} from "../part.js";
import {definitionControls} from "./definition-controls.js";
import {compareControls, errorsControls} from "./definition-parts.js";
import {type DefinitionState, listOf} from "./definition-state.js";

let judge: Promise<Judge> | undefined;

/** The evidence is fetched once, when a part comes near. */
const judging = (): Promise<Judge> => {
  judge ??= Promise.all([
    FileAttachment("../../data/definitions.json").json<PackedEvidence>(),
    FileAttachment("../../data/yardsticks.json").json<ScalesData>()
  ]).then(([packed, {gaps}]) => new Judge(unpackEvidence(packed), gaps));
  return judge;
};

type Views = typeof import("./definition-views.js");

function live(
  part: PartControls<DefinitionState>,
  view: (views: Views) => PartView<SideBySide, DefinitionState>
): LivePart<SideBySide, DefinitionState> {
  return {
    part,
    view: async () => view(await import("./definition-views.js")),
    computes: false,
    start: async () => (await judging()).sideBySide(listOf(startOf(part)), startOf(part).spreiding),
    async answer(state) {
      const ready = await judging();
      const before = performance.now();
      const data = ready.sideBySide(listOf(state), state.spreiding);
      return {data, milliseconds: performance.now() - before};
    },
    cancel() {}
  };
}

/** The parts of /definities that judge definitions on the simulated sector. */
export const definitionLive = [
  live(definitionControls, ({verdictView}) => verdictView),
  live(compareControls, ({compareView}) => compareView),
  live(errorsControls, ({errorsView}) => errorsView)
];
