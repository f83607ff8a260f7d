import {assumptionEffects, type EffectsData, type EffectsState} from "../../charts/lab/assumption-effects.js";
import {choiceField, numberField, switchField} from "../../interface/url-state.js";
import {defaultWorld} from "../../mbo/world/worlds.js";
import type {PartControls, PartView} from "../part.js";
import type {LabStart} from "./lab-data.js";
import {labSentence} from "./sentence.js";

/** The main chart as a part of its own, for its embed: it shows the start state. */
export const effectsControls: PartControls<EffectsState> = {
  id: "aannames",
  page: "aannames",
  fields: {
    changed: numberField(0, {low: 0, high: 0, step: 1}),
    world: choiceField<string>(defaultWorld, [defaultWorld]),
    intervals: switchField(false)
  },
  controls() {
    throw new Error("unreachable: an embed has no controls");
  }
};

export const effectsView: PartView<EffectsData, EffectsState> = {
  chart: assumptionEffects,
  sentence: ({result}, _state, text) => labSentence({result}, text)
};

export const effectsOf = ({result}: LabStart): EffectsData => ({result, reference: result});
