import {axisX, axisY, barX, plot, text as textMark, tickX} from "@observablehq/plot";
import type {LocationAnswer} from "../../analysis/definitions/location-answer.js";
import type {LocationRow} from "../../analysis/definitions/location-row.js";
import {published} from "../../mbo/published.js";
import type {Chart} from "../drawing/contract.js";
import {hideFromReaders, plotOptions} from "../drawing/plot-options.js";
import {type LocationsState, populations, withPopulation} from "./location-state.js";

/** How many are drawn: twice the places that could be claimed. */
const SHOWN = 20;
/** The places that a list of the highest would have. */
const TOP_PLACES = 10;

/**
 * What a ranking would claim: the places of the highest estimates in outcomes that could have been, and their chance.
 */
export const locationRank: Chart<LocationAnswer, LocationsState> = {
  id: "kans-op-top-tien",
  badge: "simulated",
  sources: [published.doorstroom, published.doorstroomNonWestern],

  caption(data, _state, text) {
    const words = text.locaties.rank;
    const rows = highest(data);
    const {top} = rows[0]!;
    return {
      title: top < 0.8 ? words.title(top) : words.titleSure(top),
      subtitle: withPopulation(words.subtitle, data.population, text),
      alternative: words.alternative(
        rows.map((row) => words.row(row.id, text.format.percent(100 * row.top, 0))).join(" ")
      )
    };
  },

  key: () => [],

  table(data, _state, text) {
    const {table} = text.locaties.rank;
    return {
      caption: table.caption,
      columns: [
        {label: table.id},
        ...populations.map((population) => ({
          ...{label: text.locaties.populations[population], group: table.gap},
          digits: 1
        })),
        {label: table.chance, digits: 0},
        {label: table.best, digits: 0},
        {label: table.worst, digits: 0}
      ],
      rows: highest(data).map(({id, views, top, ranks}) => [
        id,
        ...populations.map((population) => views[population].gap),
        100 * top,
        Math.min(...ranks),
        Math.max(...ranks)
      ])
    };
  },

  draw(data, _state, options) {
    const {text, width} = options;
    const narrow = width < 480;
    const rows = highest(data);
    const places = rows.flatMap(({id, ranks}) => ranks.map((rank) => ({id, rank})));
    const last = data.locations.length;
    const picture = plot({
      ...plotOptions(options),
      height: 20 * rows.length + 76,
      marginLeft: 58,
      marginRight: 52,
      marginTop: 26,
      marginBottom: 42,
      x: {type: "log", domain: [0.9, last], label: null},
      y: {domain: rows.map(({id}) => id), label: null, padding: 0.25},
      marks: [
        barX([{x1: 0.9, x2: TOP_PLACES + 0.5}], {x1: "x1", x2: "x2", fill: "var(--line)", fillOpacity: 0.55}),
        axisX({
          ticks: [1, 3, 10, 30, 100, 300].filter((tick) => tick <= last && (!narrow || tick !== 3)),
          tickSize: 0,
          tickFormat: (value: number) => text.format.number(value),
          label: narrow ? text.locaties.rank.axisNarrow : text.locaties.rank.axis,
          labelAnchor: "left",
          labelArrow: "none"
        }),
        axisY({tickSize: 0}),
        tickX(places, {y: "id", x: "rank", stroke: "var(--ink)", strokeOpacity: 0.55, strokeWidth: 1.5}),
        textMark(rows, {
          y: "id",
          frameAnchor: "right",
          dx: 46,
          textAnchor: "end",
          text: (d: LocationRow) => text.format.percent(100 * d.top, 0),
          fontWeight: 600
        }),
        textMark([text.locaties.rank.chance], {
          frameAnchor: "top-right",
          dx: 46,
          dy: -18,
          textAnchor: "end",
          fill: "var(--quiet)"
        }),
        textMark([text.locaties.rank.places], {
          frameAnchor: "top-left",
          dy: -18,
          textAnchor: "start",
          fill: "var(--quiet)"
        })
      ]
    } as Parameters<typeof plot>[0]);
    return hideFromReaders(picture);
  }
};

const highest = ({locations}: LocationAnswer): LocationRow[] => locations.slice(-SHOWN).reverse();
