import type {SpreadResult} from "../analysis/spread.js";
import {locationSpread, type SpreadState} from "../charts/location-spread.js";
import {published} from "../mbo/published.js";
import type {PartView} from "./part.js";

/** What an assumed spread between locations means, refitted on the whole small population. */
export const spreadView: PartView<SpreadResult, SpreadState> = {
  chart: locationSpread,
  sentence({ranges, gaps}, {spreiding}, text) {
    const range = ranges.find((r) => r.migratieachtergrond === "geen");
    const gap = gaps.find((g) => g.migratieachtergrond === "niet-westers")?.gap;
    if (!range || gap === undefined) throw new RangeError("invalid result; a group is missing");
    const {low, high} = range;
    return text.spread.sentence({spread: spreiding, low, high, gap, published: published.doorstroomNonWestern.value});
  }
};
