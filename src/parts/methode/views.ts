import type {LaplacePicture} from "../../analysis/explained/laplace-picture.js";
import type {NoisyTest} from "../../analysis/explained/noisy-test.js";
import {
  exampleOf,
  type HiddenScoresState,
  hiddenScoresChart,
  type ImputationExample
} from "../../charts/methode/hidden-scores.js";
import {type LaplaceState, laplaceCurve} from "../../charts/methode/laplace-curve.js";
import {type NoisyTestState, noisyTestChart, scoreChoices} from "../../charts/methode/noisy-test.js";
import {figureWords} from "../../text/figure-words.js";
import type {PartView} from "../part.js";

/** What the Laplace approximation does at one location. */
export const laplaceView: PartView<LaplacePicture, LaplaceState> = {
  chart: laplaceCurve,
  sentence: ({own, question}, _state, text) =>
    figureWords(text).laplace.sentence({
      exact: own.exact,
      laplace: own.laplace,
      students: own.students,
      found: own.found,
      truth: question.sd
    })
};

/** What a test with error says of capacity. */
export const noisyTestView: PartView<NoisyTest, NoisyTestState> = {
  chart: noisyTestChart,
  sentence: ({reliability, within, handled, question}, {bewerking}, text) =>
    figureWords(text).noisyTest.sentence({
      reliability,
      within,
      difference: question.difference,
      left: handled[0]!.left,
      slope: handled[scoreChoices.indexOf(bewerking)]!.slope,
      handling: bewerking
    })
};

/** What unknown scores would have been, and what takes their place. */
export const hiddenScoresView: PartView<ImputationExample, HiddenScoresState> = {
  chart: hiddenScoresChart,
  sentence(data, state, text) {
    const {known, hidden, imputed, entryOff} = exampleOf(data, state);
    return figureWords(text).hiddenScores.sentence({
      unknown: hidden.students,
      of: hidden.students + known.students,
      known: known.mean,
      hidden: hidden.mean,
      imputed: imputed.mean,
      hiddenSd: hidden.sd,
      imputedSd: imputed.sd,
      entryOff,
      approach: state.aanpak
    });
  }
};
