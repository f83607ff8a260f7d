import type {LaplacePicture, LocationError} from "../../analysis/explained/laplace-picture.js";
import {svgElements} from "../../markup/svg.js";
import {published} from "../../mbo/published.js";
import {figureWords} from "../../text/figure-words.js";
import type {Text} from "../../text/nl.js";
import {canvas, linear, roundTicks} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";
import {dotRows, dotRowsHeight} from "./dot-rows.js";

export interface LaplaceState {
  /** Students of the location. */
  readonly omvang: 2 | 5 | 20 | 100;
  /** Standard deviation of the random intercept, log-odds. */
  readonly sd: number;
  /** Of which outcome a typical location has the chance. */
  readonly kans: "doorstroom" | "vsv";
}

const TOP = 8;
const HEIGHT = 190;

/** One location's integrand with the normal curve that Laplace takes for it, and what sd that leads to. */
export const laplaceCurve: Chart<LaplacePicture, LaplaceState> = {
  id: "laplace",
  badge: "simulated",
  sources: [published.doorstroom, published.vsvLowest],

  caption({own, area, sizes, question}, {kans}, text) {
    const words = figureWords(text).laplace;
    const {number, percent} = text.format;
    return {
      title: words.title(own.students, percent(100 * area, 1)),
      subtitle: words.subtitle(own.successes, own.students, kans),
      alternative: words.alternative(
        percent(100 * area, 1),
        sizes.map((size) => words.row(size.students, foundWords(size, text))),
        number(question.sd, 1)
      ),
      note: words.note
    };
  },

  key: (_data, _state, text) => [
    {mark: "band", label: figureWords(text).laplace.key.exact},
    {mark: "normal-curve", label: figureWords(text).laplace.key.normal}
  ],

  table({sizes}, _state, text) {
    const {table} = figureWords(text).laplace;
    return {
      caption: table.caption,
      columns: [
        {label: table.students, digits: 0},
        {label: table.successes, digits: 0},
        {label: table.exact, digits: 4},
        {label: table.laplace, digits: 4},
        {label: table.difference, digits: 4},
        {label: table.found}
      ],
      rows: sizes.map((size) => [
        size.students,
        size.successes,
        size.exact,
        size.laplace,
        size.laplace - size.exact,
        foundWords(size, text)
      ])
    };
  },

  draw({curve, sizes, question}, {omvang}, options) {
    const {document, text, width} = options;
    const words = figureWords(text).laplace;
    const s = svgElements(document);
    const [low, high] = [curve[0]!.u, curve.at(-1)!.u];
    const ticks = roundTicks(low, high, width < 480 ? 4 : 8).filter((tick) => tick >= low && tick <= high);
    const x = linear([low, high], 10, width - 10);
    const bottom = TOP + HEIGHT;
    const y = linear([0, 1], bottom, TOP + 6);
    const line = (of: "exact" | "normal") =>
      curve.map((own, k) => `${k === 0 ? "M" : "L"}${x(own.u).toFixed(1)},${y(own[of]).toFixed(1)}`).join("");
    const under = bottom + 66;
    const digits = Number.isInteger(ticks[1]! - ticks[0]!) ? 0 : 1;
    return canvas(
      options,
      under + dotRowsHeight(sizes.length),
      ...ticks.map((tick) =>
        s("text", {x: x(tick), y: bottom + 18, "text-anchor": "middle"}, text.format.number(tick, digits))
      ),
      s("text", {x: 10, y: bottom + 40, fill: "var(--quiet)"}, width < 480 ? words.axisShort : words.axis),
      s("path", {
        d: `${line("exact")}L${x(high).toFixed(1)},${bottom}L${x(low).toFixed(1)},${bottom}Z`,
        fill: "color-mix(in srgb, var(--quiet) 34%, transparent)"
      }),
      s("line", {x1: 10, x2: width - 10, y1: bottom, y2: bottom, stroke: "var(--quiet)"}),
      s("path", {d: line("normal"), fill: "none", stroke: "var(--ink)", "stroke-width": 2, "stroke-dasharray": "6 4"}),
      ...dotRows(
        s,
        sizes.map((size) => ({
          label: words.students(size.students),
          value: size.found,
          words: foundWords(size, text),
          chosen: size.students === omvang
        })),
        {
          width,
          top: under,
          heading: width < 480 ? words.headingShort : words.heading,
          reference: {value: question.sd, words: words.truth(text.format.number(question.sd, 1))},
          tick: (value) => text.format.number(value, 1)
        }
      )
    );
  }
};

const foundWords = ({found}: LocationError, text: Text): string =>
  found === null ? figureWords(text).laplace.away : text.format.number(found, 2);
