import {FileAttachment} from "observablehq:stdlib";
import {laplacePicture} from "../../analysis/explained/laplace-picture.js";
import {noisyTest} from "../../analysis/explained/noisy-test.js";
import type {HiddenScoresState, ImputationExample} from "../../charts/methode/hidden-scores.js";
import type {LivePart} from "../live.js";
import {type PartControls, type PartView, startOf} from "../part.js";
import {
  hiddenScoresControls,
  laplaceControls,
  laplaceQuestion,
  noisyTestControls,
  noisyTestQuestion
} from "./controls.js";

const views = () => import("./views.js");

/** A part whose data are a quick sum of its state. */
function summed<Data, State>(
  part: PartControls<State>,
  sum: (state: State) => Data,
  view: () => Promise<PartView<Data, State>>
): LivePart<Data, State> {
  return {
    part,
    view,
    computes: false,
    start: async () => sum(startOf(part)),
    async answer(state) {
      const before = performance.now();
      const data = sum(state);
      return {data, milliseconds: performance.now() - before};
    },
    cancel() {}
  };
}

const imputed = () => FileAttachment("../../data/imputation.json").json<ImputationExample>();

const hiddenScores: LivePart<ImputationExample, HiddenScoresState> = {
  part: hiddenScoresControls,
  view: async () => (await views()).hiddenScoresView,
  computes: false,
  start: imputed,
  answer: async () => ({data: await imputed(), milliseconds: 0}),
  cancel() {}
};

/** The parts of /methode. */
export const methodeLive = [
  summed(
    laplaceControls,
    (state) => laplacePicture(laplaceQuestion(state)),
    async () => (await views()).laplaceView
  ),
  summed(
    noisyTestControls,
    (state) => noisyTest(noisyTestQuestion(state)),
    async () => (await views()).noisyTestView
  ),
  hiddenScores
];
