import type {SpreadState} from "../charts/location-spread.js";
import {range} from "../interface/range.js";
import {numberField} from "../interface/url-state.js";
import {smallWorld} from "../mbo/small-world.js";
import type {PartControls} from "./part.js";

const {
  value: start,
  range: [low, high]
} = smallWorld.spread;
const step = 1;

/** The one control of the live slice: the spread between locations, which nobody published. */
export const spreadControls: PartControls<SpreadState> = {
  id: "spread",
  fields: {spreiding: numberField(start, {low, high, step})},
  controls({spreiding}, context) {
    const {text} = context;
    return {
      spreiding: range({
        ...context,
        ...text.spread.spreiding,
        id: "spreiding",
        min: low,
        max: high,
        step,
        value: spreiding,
        start,
        startLabel: text.control.assumption(text.format.number(start))
      })
    };
  }
};
