import {type RangeControl, range} from "../interface/range.js";
import {type Field, numberField} from "../interface/url-state.js";
import type {Context} from "./part.js";

/** As many times the spread of the simulation. */
const bounds = {low: 0.1, high: 3, step: 0.1};

/**
 * The spread of the gap between locations, as a multiple of the one in the simulation: never published
 * (decisions.md 8).
 */
export const spreadField: Field<number> = numberField(1, bounds);

/** Its slider, the same on all pages where a spread is shown. */
export function spreadRange(value: number, context: Context): RangeControl {
  const {text} = context;
  const {start} = spreadField;
  return range({
    ...context,
    ...text.locaties.controls.spread,
    id: "spreiding",
    value,
    start,
    min: bounds.low,
    max: bounds.high,
    step: bounds.step,
    startLabel: text.control.assumption(text.format.number(start))
  });
}
