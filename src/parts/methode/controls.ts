import {type LaplaceQuestion, locationSizes} from "../../analysis/explained/laplace-picture.js";
import type {NoisyTestQuestion} from "../../analysis/explained/noisy-test.js";
import {type HiddenScoresState, scoreApproaches} from "../../charts/methode/hidden-scores.js";
import type {LaplaceState} from "../../charts/methode/laplace-curve.js";
import {type NoisyTestState, scoreChoices} from "../../charts/methode/noisy-test.js";
import {radioGroup} from "../../interface/choice.js";
import {range} from "../../interface/range.js";
import {choiceField, numberField} from "../../interface/url-state.js";
import {published} from "../../mbo/published.js";
import {defaultWorld, worlds} from "../../mbo/world/worlds.js";
import {figureWords} from "../../text/figure-words.js";
import type {PartControls} from "../part.js";

const world = worlds[defaultWorld];
const tenth = (value: number) => Number(value.toFixed(1));

const spread = {start: 1, low: 0.2, high: 2, step: 0.1};
const outcomes = ["doorstroom", "vsv"] as const;

/** Size of a location, spread between locations and chance of the outcome. */
export const laplaceControls: PartControls<LaplaceState> = {
  id: "laplace",
  page: "methode",
  fields: {
    omvang: choiceField<LaplaceState["omvang"]>(5, locationSizes),
    sd: numberField(spread.start, spread),
    kans: choiceField<LaplaceState["kans"]>("doorstroom", outcomes)
  },
  controls({omvang, sd, kans}, context) {
    const {text} = context;
    const {controls: words} = figureWords(text).laplace;
    const {start, low, high, step} = spread;
    return {
      omvang: radioGroup<LaplaceState["omvang"]>({
        ...context,
        ...words.omvang,
        id: "omvang",
        value: omvang,
        start: 5,
        options: locationSizes.map((value) => ({value, label: String(value)}))
      }),
      sd: range({
        ...context,
        ...words.sd,
        help: words.sd.help(text.format.number(world.doorstroomLocation, 1)),
        id: "sd",
        value: sd,
        start,
        min: low,
        max: high,
        step,
        startLabel: text.format.number(start)
      }),
      kans: radioGroup<LaplaceState["kans"]>({
        ...context,
        ...words.kans,
        id: "kans",
        value: kans,
        start: "doorstroom",
        options: outcomes.map((value) => ({
          value,
          label: words.outcome(value, text.format.percent(100 * chances[value], 0))
        }))
      })
    };
  }
};

/** Chances at a typical location: the published national shares. */
const chances = {doorstroom: published.doorstroom.value, vsv: published.vsvLowest.value} as const;

export const laplaceQuestion = ({omvang, sd, kans}: LaplaceState): LaplaceQuestion => ({
  students: omvang,
  sd,
  chance: chances[kans]
});

/** Standard error of measurement that the reliability of the default world comes down to, points. */
const error = {start: tenth(world.citoSd * Math.sqrt(1 - world.citoReliability)), low: 0, high: 10, step: 0.1};
const validity = {start: world.citoValidity, low: 0.1, high: 1, step: 0.05};
const gap = {start: world.capacityParents, low: 0, high: 1.2, step: 0.1};

const sliders = {toetsfout: error, validiteit: validity, groepsverschil: gap};

/** Error of the test, difference between the groups, and what is done with the score. */
export const noisyTestControls: PartControls<NoisyTestState> = {
  id: "meetfout",
  page: "methode",
  fields: {
    toetsfout: numberField(error.start, error),
    validiteit: numberField(validity.start, validity),
    groepsverschil: numberField(gap.start, gap),
    bewerking: choiceField<NoisyTestState["bewerking"]>("zoals", scoreChoices)
  },
  controls({toetsfout, validiteit, groepsverschil, bewerking}, context) {
    const {text} = context;
    const {controls: words, choices} = figureWords(text).noisyTest;
    const slider = (id: keyof typeof sliders, value: number) => {
      const {start, low, high, step} = sliders[id];
      return range({
        ...context,
        ...words[id],
        id,
        value,
        start,
        min: low,
        max: high,
        step,
        startLabel: text.control.assumption(text.format.number(start, Number.isInteger(start) ? 0 : 1))
      });
    };
    return {
      toetsfout: slider("toetsfout", toetsfout),
      validiteit: slider("validiteit", validiteit),
      groepsverschil: slider("groepsverschil", groepsverschil),
      bewerking: radioGroup<NoisyTestState["bewerking"]>({
        ...context,
        ...words.bewerking,
        id: "bewerking",
        value: bewerking,
        start: "zoals",
        options: scoreChoices.map((value) => ({value, label: choices[value]}))
      })
    };
  }
};

/** The default world in points of the score: one standard deviation of capacity is citoSd sqrt(reliability). */
export function noisyTestQuestion({toetsfout, validiteit, groepsverschil}: NoisyTestState): NoisyTestQuestion {
  const point = world.citoSd * Math.sqrt(world.citoReliability);
  return {
    mean: world.citoMean,
    spread: point,
    difference: groepsverschil * point,
    error: toetsfout,
    validity: validiteit
  };
}

const reasons = ["los", "laag"] as const;

/** Which scores are unknown, and what is done about it. */
export const hiddenScoresControls: PartControls<HiddenScoresState> = {
  id: "onbekende-scores",
  page: "methode",
  fields: {
    reden: choiceField<HiddenScoresState["reden"]>("los", reasons),
    aanpak: choiceField<HiddenScoresState["aanpak"]>("invullen", scoreApproaches)
  },
  controls({reden, aanpak}, context) {
    const {controls: words, approaches} = figureWords(context.text).hiddenScores;
    return {
      reden: radioGroup<HiddenScoresState["reden"]>({
        ...context,
        ...words.reden,
        id: "reden",
        value: reden,
        start: "los",
        options: reasons.map((value) => ({value, label: words.reasons[value]}))
      }),
      aanpak: radioGroup<HiddenScoresState["aanpak"]>({
        ...context,
        ...words.aanpak,
        id: "aanpak",
        value: aanpak,
        start: "invullen",
        options: scoreApproaches.map((value) => ({value, label: approaches[value]}))
      })
    };
  }
};
