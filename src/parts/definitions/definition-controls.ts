import {bounds, type Definition, definitionOptions, ruleKinds} from "../../analysis/definitions/definition.js";
import {type Option, select} from "../../interface/choice.js";
import {announce, type Control} from "../../interface/control.js";
import {type RangeControl, range} from "../../interface/range.js";
import type {Context, Controls, PartControls} from "../part.js";
import {spreadRange} from "../spread-range.js";
import {definitionPanel} from "./definition-panel.js";
import {
  type DefinitionChoices,
  type DefinitionState,
  definitionFields,
  definitionOf,
  stateOf
} from "./definition-state.js";

/** The definition as a sentence of controls, and the panel that compares and keeps. */
export const definitionControls: PartControls<DefinitionState> = {
  id: "definitie",
  page: "definities",
  fields: definitionFields,
  controls(state, context) {
    const {controls: words} = context.text.definities;
    const pick = <Name extends keyof DefinitionChoices, T extends string>(
      id: Name,
      {label, options}: {readonly label: string; readonly options: Readonly<Record<T, string>>},
      values: readonly T[]
    ) => {
      const listed = values.map((value): Option<T> => ({value, label: options[value]}));
      const start = definitionFields[id].start as unknown as T;
      return select({...context, id, label, options: listed, value: state[id] as unknown as T, start});
    };
    const {units, ...tolerance} = words.tolerance;
    const marge = slider("marge", state.marge, {...tolerance, unit: units[state.schaal]}, bounds.tolerance, context);
    const choices: Controls<DefinitionChoices> = {
      groep: pick("groep", words.group, definitionOptions.group),
      uitkomst: pick("uitkomst", words.outcome, definitionOptions.outcome),
      gelijk: pick("gelijk", words.held, definitionOptions.held),
      richting: pick("richting", words.direction, definitionOptions.direction),
      schaal: pick("schaal", words.scale, definitionOptions.scale),
      marge,
      niveau: pick("niveau", words.level, definitionOptions.level),
      regel: pick("regel", words.rule, ruleKinds),
      aandeel: slider("aandeel", state.aandeel, words.share, bounds.share, context)
    };
    const spreiding = spreadRange(state.spreiding, context);
    const current = (): DefinitionChoices =>
      Object.fromEntries(
        Object.entries(choices).map(([key, control]) => [key, control.value])
      ) as unknown as DefinitionChoices;
    const use = (definition: Definition) => {
      const next: Partial<DefinitionChoices> = stateOf(definition);
      for (const [key, value] of Object.entries(next)) {
        (choices[key as keyof DefinitionChoices] as Control<unknown>).value = value;
      }
      adapt();
      announce(choices.groep, "input");
      announce(choices.groep, "change");
    };
    const adapt = () => {
      marge.unit = units[choices.schaal.value];
      const {level, rule} = definitionOf(current());
      close(choices.niveau, choices.groep.value === "ouders-laag");
      close(choices.regel, level === "landelijk");
      close(choices.aandeel, rule.kind === "alle");
      close(spreiding, level === "landelijk");
    };
    for (const control of Object.values(choices)) control.addEventListener("input", adapt);
    adapt();
    const naast = definitionPanel({...context, beside: state.naast, current: () => definitionOf(current()), use});
    return {...choices, spreiding, naast};
  }
};

function slider(
  id: "marge" | "aandeel",
  value: number,
  words: {readonly label: string; readonly unit: string; readonly help?: string},
  {low, high, step}: {readonly low: number; readonly high: number; readonly step: number},
  {document, text}: Context
): RangeControl {
  const {start} = definitionFields[id];
  const startLabel = text.control.assumption(text.format.number(start));
  return range({document, text, ...words, id, value, start, startLabel, min: low, max: high, step});
}

/** A control that has no say in the present definition cannot be touched. */
function close(control: HTMLElement, closed: boolean): void {
  control.classList.toggle("control-closed", closed);
  for (const input of control.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")) {
    input.disabled = closed;
  }
}
