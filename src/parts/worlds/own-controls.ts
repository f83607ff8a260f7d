import {select} from "../../interface/choice.js";
import {range} from "../../interface/range.js";
import {choiceField, numberField, switchField} from "../../interface/url-state.js";
import type {OutcomeName} from "../../mbo/simulation/equation.js";
import {defaultWorld, type WorldName, worldNames} from "../../mbo/world/worlds.js";
import type {Controls, PartControls} from "../part.js";
import {radios, worldOptions} from "./controls.js";
import {type OwnWorldState, type Sliders, slidersOf} from "./own-world.js";
import {worldProgress} from "./progress.js";
import {recalibrateControl} from "./recalibrate-control.js";

const start = slidersOf(defaultWorld, "doorstroom");
const bounds: Readonly<Record<keyof Sliders, {low: number; high: number; step: number}>> = {
  gewicht: {low: 0, high: 1.2, step: 0.01},
  validiteit: {low: 0, high: 1, step: 0.05},
  betrouwbaar: {low: 0.5, high: 1, step: 0.05},
  scheef: {low: 0, high: 12, step: 0.5},
  onbekend: {low: 0, high: 3, step: 0.1},
  plaatsing: {low: 0, high: 1, step: 0.05},
  ouders: {low: 0, high: 3, step: 0.1}
};
const names = Object.keys(bounds) as (keyof Sliders)[];

/** A world of the reader's own: which one it starts from, what is assumed otherwise, and whether it is recalibrated. */
export const ownWorldControls: PartControls<OwnWorldState> = {
  id: "wereld-zelf",
  page: "werelden",
  fields: {
    wereld: choiceField<WorldName>(defaultWorld, worldNames),
    wat: choiceField<OutcomeName>("doorstroom", ["doorstroom", "vsv"]),
    ...(Object.fromEntries(names.map((name) => [name, numberField(start[name], bounds[name])])) as Record<
      keyof Sliders,
      ReturnType<typeof numberField>
    >),
    herijkt: switchField(false)
  },
  controls(state, context) {
    const words = context.text.werelden.moved;
    const slider = (name: keyof Sliders) =>
      range({
        ...context,
        ...words[name],
        id: name,
        min: bounds[name].low,
        max: bounds[name].high,
        step: bounds[name].step,
        value: state[name],
        start: start[name],
        startLabel: words.start
      });
    const controls: Controls<OwnWorldState> = {
      wereld: select({
        ...context,
        ...words.wereld,
        id: "wereld",
        value: state.wereld,
        start: defaultWorld,
        options: worldOptions(context)
      }),
      wat: radios(context, "wat", words.uitkomst, {value: state.wat, start: "doorstroom"}),
      gewicht: slider("gewicht"),
      validiteit: slider("validiteit"),
      betrouwbaar: slider("betrouwbaar"),
      scheef: slider("scheef"),
      onbekend: slider("onbekend"),
      plaatsing: slider("plaatsing"),
      ouders: slider("ouders"),
      herijkt: recalibrateControl(context, {value: state.herijkt, progress: worldProgress})
    };
    // These come before the box hears of it: another world brings its sliders along, and what is moved is
    // not calibrated.
    for (const name of ["wereld", "wat"] as const) {
      controls[name].addEventListener("input", () => {
        const own = slidersOf(controls.wereld.value, controls.wat.value);
        for (const key of names) controls[key].value = own[key];
        controls.herijkt.value = false;
      });
    }
    for (const name of names) {
      controls[name].addEventListener("input", () => {
        controls.herijkt.value = false;
      });
    }
    return controls;
  }
};
