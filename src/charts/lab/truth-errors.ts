import type {ContrastName} from "../../analysis/truth/contrasts.js";
import type {HeldAgainstTruth, HeldEstimate} from "../../analysis/truth/held-against-truth.js";
import type {Attributes} from "../../markup/element.js";
import {svgElements} from "../../markup/svg.js";
import {stories, type WorldName} from "../../mbo/world/worlds.js";
import type {Text} from "../../text/nl.js";
import {canvas, type Draw, gridX, halo, linear, roundTicks, type Scale} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";
import {contrastColour} from "../drawing/contrasts.js";

export interface TruthState {
  /** The difference that the title is about. */
  readonly contrast: ContrastName;
}

/** How far estimates are off in an assumed world: estimate less truth, split into data and form of the model. */
export const truthErrors: Chart<HeldAgainstTruth, TruthState> = {
  id: "waarheid",
  badge: "simulated",
  sources: [
    {source: "rekenkamer", place: {nl: "gemiddelde marginale effecten, 2020", en: "average marginal effects, 2020"}}
  ],

  caption(data, {contrast}, text) {
    const words = text.labCharts.truth;
    const {level, truth, estimate} = data.contrasts.find((own) => own.level === contrast) ?? first(data);
    const same = text.format.number(truth, 1) === text.format.number(estimate, 1);
    const about = text.labCharts.about(data.outcome, data.year);
    const notes = [words.noteWorld, words.noteTruth, words.noteParts];
    return {
      title: words.title[same ? "right" : "off"](estimate, truth),
      subtitle: words.subtitle(about, text.labCharts.groups[level], worldName(data, text)),
      alternative: words.alternative(
        data.contrasts
          .map((own) => words.alternativeRow(text.labCharts.groups[own.level], own.truth, own.estimate))
          .join(" ")
      ),
      note: notes.join(" ")
    };
  },

  key: () => [],

  table(data, _state, text) {
    const {table} = text.labCharts.truth;
    const digits = 2;
    return {
      caption: `${table.caption}: ${worldName(data, text)}`,
      columns: [
        {label: table.groups},
        {label: table.truth, digits},
        {label: table.oracle, digits},
        {label: table.estimate, digits},
        {label: table.error, digits},
        {label: table.data, digits},
        {label: table.form, digits}
      ],
      rows: data.contrasts.map(({level, truth, oracle, estimate, bias, data: part, form}) => [
        text.labCharts.groups[level],
        truth,
        oracle ?? "",
        estimate,
        bias,
        part ?? "",
        form ?? ""
      ])
    };
  },

  draw(data, _state, options) {
    const {document, text, width} = options;
    const s = svgElements(document);
    const narrow = width < 480;
    const left = narrow ? 14 : 280;
    const row = narrow ? 92 : 66;
    const ends = data.contrasts.flatMap(({bias, form}) => [bias, form ?? 0]);
    const ticks = roundTicks(Math.min(-1, ...ends), Math.max(1, ...ends), narrow ? 4 : 6);
    const x = linear([ticks[0]!, ticks.at(-1)!], left, width - 18);
    const bottom = data.contrasts.length * row;
    const digits = Number.isInteger(ticks[1]! - ticks[0]!) ? 0 : 1;
    return canvas(
      options,
      bottom + 44,
      ...gridX(s, ticks, x, {
        top: 2,
        bottom,
        ...(narrow && {spans: data.contrasts.map((_, k) => [k * row + 55, (k + 1) * row - 1] as const)}),
        label: (tick) => text.format.number(tick, digits)
      }),
      s("text", {x: left, y: bottom + 38, fill: "var(--quiet)"}, text.labCharts.truth.axis),
      ...data.contrasts.flatMap((own, k) => errorMarks({s, x, text, narrow}, own, k * row))
    );
  }
};

interface Pen {
  readonly s: Draw;
  readonly x: Scale;
  readonly text: Text;
  readonly narrow: boolean;
}

/** From zero (the truth) the form of the model (outlined), from there the data (filled), and a mark at the estimate. */
function errorMarks({s, x, text, narrow}: Pen, own: HeldEstimate, top: number): SVGElement[] {
  const words = text.labCharts.truth;
  const {level, truth, estimate, bias, data, form} = own;
  const fill = contrastColour(level);
  const y = top + (narrow ? 68 : 25);
  const bar = (from: number, to: number, at: number, look: Attributes) =>
    s("rect", {x: Math.min(x(from), x(to)), y: at, width: Math.abs(x(to) - x(from)), height: 7, ...look});
  const quiet = {...halo, fill: "var(--quiet)", "font-size": 13};
  const parts = data === null || form === null ? undefined : {data, form};
  return [
    s("text", {x: 0, y: top + 15, "font-weight": 600, ...halo}, text.labCharts.groups[level]),
    s("text", {x: 0, y: top + 32, ...quiet}, words.values(truth, estimate)),
    s(
      "text",
      {x: 0, y: top + 49, ...quiet},
      parts ? `${words.form(parts.form)} · ${words.data(parts.data)}` : words.error(bias)
    ),
    ...(parts
      ? [
          bar(0, parts.form, y - 8, {fill: "var(--paper)", stroke: "var(--quiet)", "stroke-dasharray": "2 2"}),
          bar(parts.form, bias, y + 1, {fill, "fill-opacity": 0.55})
        ]
      : [bar(0, bias, y - 4, {fill, "fill-opacity": 0.55})]),
    s("line", {x1: x(bias), x2: x(bias), y1: y - 10, y2: y + 10, stroke: fill, "stroke-width": 3})
  ];
}

/** @throws RangeError if there is no contrast to show. */
function first({contrasts}: HeldAgainstTruth): HeldEstimate {
  const [own] = contrasts;
  if (!own) throw new RangeError("invalid truth; no contrast that has one");
  return own;
}

/** A world of the reader's own has no name but its description. */
const worldName = ({world}: HeldAgainstTruth, {language}: Text): string =>
  Object.hasOwn(stories, world) ? stories[world as WorldName].label[language] : world;
