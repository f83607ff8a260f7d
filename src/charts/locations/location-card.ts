import type {LocationAnswer} from "../../analysis/definitions/location-answer.js";
import type {GapPopulation, LocationView} from "../../analysis/definitions/location-row.js";
import {svgElements} from "../../markup/svg.js";
import {published} from "../../mbo/published.js";
import {canvas, gridX, halo, linear, roundTicks} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";
import {colour} from "../drawing/plot-options.js";
import {chosenOf, type LocationsState, populations} from "./location-state.js";

/** Heights, pixels: the words of a view and its marks below them; the band of all locations behind the first. */
const ROWS = {land: {words: 50, marks: 78}, eigen: {words: 138, marks: 160}} as const;
const BAND = {top: 58, bottom: 112} as const;
const [TOP, BOTTOM] = [34, 182];

/**
 * One location on the scale of all: its estimate with interval over all students of the country and over its own, the
 * one in view with what was observed, and the country. How the gap is spread is known of the standardised one.
 */
export const locationCard: Chart<LocationAnswer, LocationsState> = {
  id: "een-locatie",
  badge: "simulated",
  sources: [published.doorstroom, published.doorstroomNonWestern],

  caption({locations, outcome, group, quantiles, population}, state, text) {
    const words = text.locaties.card;
    const {id, institution, gap, low, high} = chosenOf(locations, state);
    return {
      title: words.title[population](id, gap, low, high),
      subtitle: words.subtitle(outcome, group, institution),
      alternative: words.alternative(quantiles[0], quantiles[2])
    };
  },

  key(_data, {waarheid}, text) {
    const {key} = text.locaties.spread;
    const marks = ["chosen", "raw", ...(waarheid ? (["truth"] as const) : [])] as const;
    return marks.map((mark) => ({mark: `place-${mark}`, label: key[mark]}));
  },

  table({locations, population}, state, text) {
    const {card, populations: words, spread} = text.locaties;
    const {rows, ...table} = card.table;
    const {none} = spread.table;
    const own = chosenOf(locations, state);
    const shown = (value: number | null) => (value === null ? none : text.format.number(value, 1));
    const both = (of: (view: LocationView, population: GapPopulation) => string) =>
      populations.map((name) => of(own.views[name], name));
    return {
      caption: table.caption(own.id),
      columns: [{label: table.what}, ...populations.map((name) => ({label: words[name]}))],
      rows: [
        [rows.institution, ...both(() => own.institution)],
        [rows.students, ...both(() => text.format.number(own.students))],
        [rows.gap, ...both(({gap}) => shown(gap))],
        [rows.low, ...both(({low}) => shown(low))],
        [rows.high, ...both(({high}) => shown(high))],
        [rows.raw, ...both(() => shown(own.raw))],
        ...(state.waarheid ? [[rows.truth, ...both(({truth}) => shown(truth))]] : []),
        [rows.chance, ...both(({chance}) => shown(chance))],
        [rows.level, ...both(({level}) => shown(level))],
        [rows.top, ...both((_, name) => (name === population ? text.format.number(100 * own.top, 0) : table.notShown))]
      ]
    };
  },

  draw({locations, national, quantiles, group, population}, state, options) {
    const {document, text, width} = options;
    const s = svgElements(document);
    const {raw, views} = chosenOf(locations, state);
    const ends = locations.flatMap((row) => populations.flatMap((view) => [row.views[view].low, row.views[view].high]));
    const ticks = roundTicks(Math.min(0, ...ends), Math.max(0, ...ends), width < 480 ? 4 : 8);
    const x = linear([ticks[0]!, ticks.at(-1)!], 18, width - 18);
    const inside = (value: number) => x(Math.min(ticks.at(-1)!, Math.max(ticks[0]!, value)));
    return canvas(
      options,
      BOTTOM + 46,
      s("rect", {
        x: x(quantiles[0]),
        width: x(quantiles[2]) - x(quantiles[0]),
        y: BAND.top,
        height: BAND.bottom - BAND.top,
        fill: "var(--line)",
        "fill-opacity": 0.6
      }),
      ...gridX(s, ticks, x, {
        top: TOP,
        bottom: BOTTOM,
        spans: populations.map((view, k) => {
          const next = populations[k + 1];
          return [ROWS[view].words + 6, next ? ROWS[next].words - 15 : BOTTOM] as const;
        }),
        label: (tick) => text.format.number(tick, 0)
      }),
      s("text", {x: x(ticks[0]!), y: BOTTOM + 40, fill: "var(--quiet)"}, text.locaties.spread.axis),
      s("text", {x: x(quantiles[0]) + 4, y: BAND.bottom - 8, fill: "var(--quiet)", ...halo}, text.locaties.card.all),
      s("line", {x1: x(national), x2: x(national), y1: TOP - 6, y2: BOTTOM, ...rule}),
      s(
        "text",
        {x: x(national), y: TOP - 12, "text-anchor": "middle"},
        `${text.locaties.spread.national}: ${text.format.points(national, {signed: true})}`
      ),
      ...populations.flatMap(viewMarks)
    );

    /** The view that is asked for has the look of the chosen location elsewhere; the other one stands back. */
    function viewMarks(view: GapPopulation): (SVGElement | null)[] {
      const {gap, low, high, truth} = views[view];
      const {words, marks: y} = ROWS[view];
      const asked = view === population;
      const stroke = asked ? "var(--accent)" : "var(--quiet)";
      const square = (at: number, look: Readonly<Record<string, string | number>>) =>
        s("rect", {x: at - 4.5, y: y - 4.5, width: 9, height: 9, ...look});
      return [
        s(
          "text",
          {x: x(ticks[0]!), y: words, ...halo, ...(asked ? {"font-weight": 600} : {fill: "var(--quiet)"})},
          text.locaties.populations[view]
        ),
        s("line", {x1: x(low), x2: x(high), y1: y, y2: y, stroke, "stroke-width": asked ? 3 : 1.5}),
        asked && raw !== null ? square(inside(raw), {fill: "none", stroke: "var(--quiet)", "stroke-width": 1.5}) : null,
        state.waarheid && truth !== null ? square(inside(truth), {fill: "var(--ink)"}) : null,
        s("circle", {
          ...{cx: x(gap), cy: y, r: asked ? 6.5 : 5, fill: colour(group), stroke, "stroke-width": asked ? 3 : 1.5},
          "data-moves": true
        })
      ];
    }
  }
};

const rule = {stroke: "var(--ink)", "stroke-width": 1.5, "stroke-dasharray": "4 3"} as const;
