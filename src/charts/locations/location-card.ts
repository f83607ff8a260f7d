import type {LocationAnswer} from "../../analysis/definitions/location-answer.js";
import {svgElements} from "../../markup/svg.js";
import {published} from "../../mbo/published.js";
import {canvas, gridX, halo, linear, roundTicks} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";
import {colour} from "../drawing/plot-options.js";
import {chosenOf, type LocationsState} from "./location-state.js";

/** One location on the scale of all: its estimate with interval, what was observed, and the country. */
export const locationCard: Chart<LocationAnswer, LocationsState> = {
  id: "een-locatie",
  badge: "simulated",
  sources: [published.doorstroom, published.doorstroomNonWestern],

  caption({locations, outcome, group, quantiles}, state, text) {
    const words = text.locaties.card;
    const {id, institution, gap, low, high} = chosenOf(locations, state);
    return {
      title: words.title(id, gap, low, high),
      subtitle: words.subtitle(outcome, group, institution),
      alternative: words.alternative(quantiles[0], quantiles[2])
    };
  },

  key(_data, {waarheid}, text) {
    const {key} = text.locaties.spread;
    const marks = ["chosen", "raw", ...(waarheid ? (["truth"] as const) : [])] as const;
    return marks.map((mark) => ({mark: `place-${mark}`, label: key[mark]}));
  },

  table({locations}, state, text) {
    const {table} = text.locaties.card;
    const {number} = text.format;
    const own = chosenOf(locations, state);
    const {raw, truth} = own;
    const {none} = text.locaties.spread.table;
    return {
      caption: table.caption(own.id),
      columns: [{label: table.what}, {label: table.value}],
      rows: [
        [table.rows.institution, own.institution],
        [table.rows.students, number(own.students)],
        [table.rows.gap, number(own.gap, 1)],
        [table.rows.low, number(own.low, 1)],
        [table.rows.high, number(own.high, 1)],
        [table.rows.raw, raw === null ? none : number(raw, 1)],
        ...(state.waarheid ? [[table.rows.truth, truth === null ? none : number(truth, 1)]] : []),
        [table.rows.chance, number(own.chance, 1)],
        [table.rows.level, number(own.level, 1)],
        [table.rows.top, number(100 * own.top, 0)]
      ]
    };
  },

  draw({locations, national, quantiles, group}, state, options) {
    const {document, text, width} = options;
    const s = svgElements(document);
    const {gap, low, high, raw, truth} = chosenOf(locations, state);
    const ends = locations.flatMap((row) => [row.low, row.high]);
    const ticks = roundTicks(Math.min(0, ...ends), Math.max(0, ...ends), width < 480 ? 4 : 8);
    const x = linear([ticks[0]!, ticks.at(-1)!], 18, width - 18);
    const inside = (value: number) => x(Math.min(ticks.at(-1)!, Math.max(ticks[0]!, value)));
    const [top, y, bottom] = [34, 76, 112];
    return canvas(
      options,
      bottom + 46,
      s("rect", {
        x: x(quantiles[0]),
        width: x(quantiles[2]) - x(quantiles[0]),
        y: top,
        height: bottom - top,
        fill: "var(--line)",
        "fill-opacity": 0.6
      }),
      ...gridX(s, ticks, x, {top, bottom, label: (tick) => text.format.number(tick, 0)}),
      s("text", {x: x(ticks[0]!), y: bottom + 40, fill: "var(--quiet)"}, text.locaties.spread.axis),
      s("text", {x: x(quantiles[0]) + 4, y: top + 16, fill: "var(--quiet)", ...halo}, text.locaties.card.all),
      s("line", {x1: x(national), x2: x(national), y1: top - 6, y2: bottom, ...rule}),
      s(
        "text",
        {x: x(national), y: top - 12, "text-anchor": "middle"},
        `${text.locaties.spread.national}: ${text.format.points(national, {signed: true})}`
      ),
      s("line", {x1: x(low), x2: x(high), y1: y, y2: y, stroke: "var(--accent)", "stroke-width": 3}),
      raw === null ? null : square(inside(raw), {fill: "none", stroke: "var(--quiet)", "stroke-width": 1.5}),
      state.waarheid && truth !== null ? square(inside(truth), {fill: "var(--ink)"}) : null,
      s("circle", {
        cx: x(gap),
        cy: y,
        r: 6.5,
        fill: colour(group),
        stroke: "var(--accent)",
        "stroke-width": 3,
        "data-moves": true
      })
    );

    function square(at: number, look: Readonly<Record<string, string | number>>): SVGElement {
      return s("rect", {x: at - 4.5, y: y - 4.5, width: 9, height: 9, ...look});
    }
  }
};

const rule = {stroke: "var(--ink)", "stroke-width": 1.5, "stroke-dasharray": "4 3"} as const;
