import {axisX, axisY, dot, gridX, gridY, plot, ruleY} from "@observablehq/plot";
import type {LocationAnswer} from "../analysis/definitions/location-answer.js";
import {published} from "../mbo/published.js";
import type {Chart} from "./contract.js";
import {chosenOf, type LocationsState} from "./location-state.js";
import {chosenMark, colour, hideFromReaders, plotOptions} from "./plot-options.js";

/** The level of every location against its gap. */
export const locationRelation: Chart<LocationAnswer, LocationsState> = {
  id: "niveau-en-verschil",
  badge: "simulated",
  sources: [published.doorstroom, published.doorstroomNonWestern],

  caption({relation, outcome}, _state, text) {
    const words = text.locaties.relation;
    return {
      title: words.title(relation),
      subtitle: words.subtitle(outcome),
      alternative: words.alternative(text.format.number(relation, 2))
    };
  },

  key(_data, _state, text) {
    const {key} = text.locaties.spread;
    return (["gap", "chosen"] as const).map((mark) => ({mark: `place-${mark}`, label: key[mark]}));
  },

  table({locations}, _state, text) {
    const {table} = text.locaties.relation;
    return {
      caption: table.caption,
      columns: [{label: table.id}, {label: table.level, digits: 1}, {label: table.gap, digits: 1}],
      rows: locations.map(({id, level, gap}) => [id, level, gap])
    };
  },

  draw({locations, group}, state, options) {
    const {text, width} = options;
    const narrow = width < 480;
    const picture = plot({
      ...plotOptions(options),
      height: narrow ? 300 : 340,
      marginLeft: 40,
      marginRight: 10,
      marginTop: 30,
      marginBottom: 42,
      x: {nice: true, label: null},
      y: {nice: true, label: null},
      marks: [
        gridX({stroke: "var(--line)", strokeOpacity: 1, ticks: 5}),
        gridY({stroke: "var(--line)", strokeOpacity: 1, ticks: 6}),
        axisX({ticks: 5, tickSize: 0, label: text.locaties.relation.axis, labelAnchor: "left", labelArrow: "none"}),
        axisY({tickSize: 0, ticks: 6, label: text.locaties.spread.axis, labelAnchor: "top", labelArrow: "none"}),
        ruleY([0], {stroke: "var(--quiet)"}),
        dot(locations, {x: "level", y: "gap", r: 2.6, fill: colour(group)}),
        dot([chosenOf(locations, state)], {x: "level", y: "gap", ...chosenMark})
      ]
    } as Parameters<typeof plot>[0]);
    return hideFromReaders(picture);
  }
};
