import {FileAttachment} from "observablehq:stdlib";
import {laplacePicture} from "../../analysis/explained/laplace-picture.js";
import {noisyTest} from "../../analysis/explained/noisy-test.js";
import type {ImputationExample} from "../../charts/methode/hidden-scores.js";
import {drawn, summed} from "../live-parts.js";
import {once} from "../once.js";
import {
  hiddenScoresControls,
  laplaceControls,
  laplaceQuestion,
  noisyTestControls,
  noisyTestQuestion
} from "./controls.js";

const views = () => import("./views.js");
const imputed = once(() => FileAttachment("../../data/imputation.json").json<ImputationExample>());

/** The parts of /methode. */
export const methodeLive = [
  summed(
    laplaceControls,
    async () => (state) => laplacePicture(laplaceQuestion(state)),
    async () => (await views()).laplaceView
  ),
  summed(
    noisyTestControls,
    async () => (state) => noisyTest(noisyTestQuestion(state)),
    async () => (await views()).noisyTestView
  ),
  drawn(hiddenScoresControls, imputed, async () => (await views()).hiddenScoresView)
];
