import type {OutcomeName} from "../../analysis/specification/specification.js";
import type {StoryContrast} from "../../analysis/story/story.js";
import type {ComparedMethod, ComparedMethods, MethodError} from "../../analysis/worlds/methods.js";
import {svgElements} from "../../markup/svg.js";
import {published} from "../../mbo/published.js";
import {stories, type WorldName} from "../../mbo/world/worlds.js";
import type {Text} from "../../text/nl.js";
import {canvas, type Draw, gridX, halo, linear, roundTicks, type Scale, wrap} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";
import {contrastColour, contrastSymbol} from "../drawing/contrasts.js";
import {errorIn, methodsFound, partsOf} from "./methods-found.js";

export interface MethodsState {
  readonly proefwereld: WorldName;
  readonly proefuitkomst: OutcomeName;
  readonly proefgroep: StoryContrast;
}

export interface MethodsData {
  readonly year: number;
  readonly compared: readonly ComparedMethods[];
}

/** Who can use a method, in the order of picture and table. */
const groups: readonly ComparedMethod["knows"][] = ["register", "test", "truth"];
const inOrder = ({methods}: ComparedMethods): ComparedMethod[] =>
  groups.flatMap((group) => methods.filter(({knows}) => knows === group));

/**
 * How far every method is off in a world: reported less true, with what perfect data would give, and how often it hits.
 */
export const worldsMethods: Chart<MethodsData, MethodsState> = {
  id: "werelden-methoden",
  badge: "simulated",
  sources: [published.doorstroomNonWestern],

  caption(data, state, text) {
    const words = text.werelden.methods;
    const {proefuitkomst: outcome, proefgroep: contrast} = state;
    const own = methodsIn(data, state);
    const most = mostDraws(own);
    const fewer = own.methods.filter(({draws}) => draws > 0 && draws < most).map(({name}) => words.names[name]);
    const unconverged = own.methods.reduce((sum, method) => sum + method.unconverged, 0);
    return {
      title: words.title(worldName(state, text), methodsFound(own, contrast)),
      subtitle: words.subtitle(outcome, contrast, data.year, most),
      alternative: words.alternative(
        inOrder(own)
          .map((method) => inWords(method, contrast, text))
          .join(" ")
      ),
      note: [
        words.band,
        words.coverage,
        words.shown,
        words.difference,
        words.invented,
        ...(fewer.length > 0 ? [words.fewer(fewer, most)] : []),
        ...(unconverged > 0 ? [words.unconverged(unconverged)] : [])
      ].join(" ")
    };
  },

  key(_data, _state, text) {
    const {key} = text.werelden.methods;
    return [
      {mark: "truth-line", label: key.truth},
      {mark: "oracle", label: key.oracle},
      {mark: "simulated", label: key.mean},
      {mark: "mean-band", label: key.band}
    ];
  },

  table(data, state, text) {
    const {table, names, explained, groups: who} = text.werelden.methods;
    const {proefuitkomst: outcome, proefgroep: contrast} = state;
    const digits = 2;
    const {none} = table;
    return {
      caption: table.caption(worldName(state, text), outcome, contrast),
      columns: [
        {label: table.method},
        {label: table.explained},
        {label: table.knows},
        {label: table.draws, digits: 0},
        {label: table.truth, digits},
        {label: table.oracle, digits},
        {label: table.estimate, digits},
        {label: table.error, digits},
        {label: table.standardError, digits},
        {label: table.data, digits},
        {label: table.form, digits},
        {label: table.rootMeanSquare, digits},
        {label: table.difference, digits},
        {label: table.margin, digits},
        {label: table.intervals, digits: 0},
        {label: table.covered, digits: 0}
      ],
      rows: inOrder(methodsIn(data, state)).map((method) => {
        const start = [names[method.name], explained[method.name], who[method.knows], method.draws];
        const own = errorIn(method, contrast);
        if (!own) return [...start, ...Array.from({length: 12}, () => none)];
        const {bias, data: part, form} = partsOf(own);
        const {truth, oracle, estimate, error, rootMeanSquare, difference, intervals, covered} = own;
        const absent = method.name === "published" ? table.own : none;
        const beside = [difference?.mean ?? absent, difference?.margin ?? absent];
        const errors = [bias, error ?? none, part, form, rootMeanSquare];
        return [...start, truth, oracle, estimate, ...errors, ...beside, intervals, covered];
      })
    };
  },

  draw(data, state, options) {
    const {document, text, width} = options;
    const s = svgElements(document);
    const words = text.werelden.methods;
    const {proefgroep: contrast, proefuitkomst: outcome} = state;
    const {methods} = methodsIn(data, state);
    const narrow = width < 480;
    const [left, right] = narrow ? [10, width - 10] : [width < 620 ? 176 : 236, width - 130];
    const ticks = roundTicks(...rangeOf(data, outcome), narrow ? 5 : 7);
    const x = linear([ticks[0]!, ticks.at(-1)!], left, right);
    const digits = Number.isInteger(ticks[1]! - ticks[0]!) ? 0 : 1;
    const pen = {s, x, text, contrast, width, narrow, digits: digits + 1};
    const lane = narrow ? 46 : 34;
    const top = 26;
    let bottom = top;
    const rows: SVGElement[] = [];
    for (const group of groups) {
      const own = methods.filter(({knows}) => knows === group);
      if (own.length === 0) continue;
      rows.push(s("text", {x: 0, y: bottom + 22, "font-weight": 600, ...halo}, words.groups[group]));
      bottom += 32;
      for (const method of own) {
        rows.push(...rowOf(pen, method, bottom, lane));
        bottom += lane;
      }
    }
    const heading = (at: number, label: string) =>
      s("text", {x: at, y: 14, "text-anchor": "end", fill: "var(--quiet)"}, label);
    return canvas(
      options,
      bottom + 44,
      ...gridX(s, ticks, x, {top, bottom, label: (tick) => text.format.number(tick, digits)}),
      s("line", {x1: x(0), x2: x(0), y1: top - 6, y2: bottom, stroke: "var(--ink)", "stroke-width": 2}),
      s("text", {...halo, x: x(0), y: 14, "text-anchor": "middle", "font-weight": 600}, words.zero),
      heading(width - 76, narrow ? "" : words.error),
      heading(width, words.hit),
      ...rows,
      s("text", {x: left, y: bottom + 38, fill: "var(--quiet)"}, words.axis)
    );
  }
};

interface Pen {
  readonly s: Draw;
  readonly x: Scale;
  readonly text: Text;
  readonly contrast: StoryContrast;
  readonly width: number;
  readonly narrow: boolean;
  /** Decimals of an error. */
  readonly digits: number;
}

/** A method in its lane: its name, from the truth by way of the oracle to what it reports, and its numbers. */
function rowOf(pen: Pen, method: ComparedMethod, top: number, lane: number): SVGElement[] {
  const {s, x, text, contrast, width, narrow, digits} = pen;
  const words = text.werelden.methods;
  const own = errorIn(method, contrast);
  const y = top + (narrow ? 32 : lane / 2);
  const lines = narrow ? [words.names[method.name]] : wrap(words.names[method.name], x(x.domain[0]) < 200 ? 21 : 31);
  const label = lines.map((line, k) =>
    s("text", {...halo, x: 0, y: narrow ? top + 14 : y + 5 + (k - (lines.length - 1) / 2) * 15}, line)
  );
  const end = {"text-anchor": "end", ...halo};
  const place = narrow ? top + 14 : y + 5;
  if (!own) {
    const why = s(
      "text",
      {...halo, x: x.domain[0] < 0 ? x(0) + 8 : x(x.domain[0]), y: y + 5, fill: "var(--quiet)", "font-size": 13},
      absence(method, text)
    );
    return [...label, why];
  }
  const {bias} = partsOf(own);
  return [
    ...marksOf(pen, own, y),
    ...label,
    ...(narrow ? [] : [s("text", {...end, x: width - 76, y: place, "font-weight": 600}, words.value(bias, digits))]),
    s("text", {...end, x: width, y: place}, words.hits(own.covered, own.intervals))
  ];
}

function marksOf({s, x, contrast}: Pen, own: MethodError, y: number): SVGElement[] {
  const {bias, form} = partsOf(own);
  const hue = contrastColour(contrast);
  const [low, high] = x.domain;
  const within = (value: number) => x(Math.min(high, Math.max(low, value)));
  const line = (x1: number, y1: number, x2: number, y2: number, look: object) => s("line", {x1, y1, x2, y2, ...look});
  const {margin} = own;
  return [
    ...(margin === null
      ? []
      : [
          s("rect", {
            x: within(bias - margin),
            y: y - 6,
            width: within(bias + margin) - within(bias - margin),
            height: 12,
            rx: 3,
            fill: hue,
            "fill-opacity": 0.28
          })
        ]),
    line(x(0), y, x(form), y, {stroke: "var(--quiet)", "stroke-width": 1.5, "stroke-dasharray": "2 2"}),
    line(x(form), y, x(bias), y, {stroke: hue, "stroke-width": 2}),
    line(x(form), y - 10, x(form), y + 10, {stroke: "var(--quiet)", "stroke-width": 2.5}),
    contrastSymbol(s, contrast, {x: x(bias), y, r: 5.5, weight: 2})
  ];
}

/** @throws RangeError if the data do not have it. */
export function methodsIn({compared}: MethodsData, {proefwereld, proefuitkomst}: MethodsState): ComparedMethods {
  const own = compared.find(({world, outcome}) => world === proefwereld && outcome === proefuitkomst);
  if (!own) throw new RangeError(`invalid methods; nothing compared in: ${proefwereld} ${proefuitkomst}`);
  return own;
}

/** One scale for all worlds and groups of an outcome, so that their errors can be compared: every band is whole. */
function rangeOf({compared}: MethodsData, outcome: OutcomeName): [number, number] {
  const values = compared
    .filter((own) => own.outcome === outcome)
    .flatMap(({methods}) => methods.flatMap(({errors}) => errors))
    .flatMap((own) => {
      const {bias, form} = partsOf(own);
      const reach = own.margin ?? 0;
      return [bias - reach, bias + reach, form];
    });
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

const mostDraws = ({methods}: ComparedMethods): number => Math.max(...methods.map(({draws}) => draws));

const worldName = ({proefwereld}: MethodsState, {language}: Text): string => stories[proefwereld].label[language];

const absence = ({failed}: ComparedMethod, {werelden}: Text): string =>
  failed > 0 ? werelden.methods.failed : werelden.methods.absent;

function inWords(method: ComparedMethod, contrast: StoryContrast, text: Text): string {
  const words = text.werelden.methods;
  const own = errorIn(method, contrast);
  if (!own) return words.absentRow(words.names[method.name], absence(method, text));
  return words.row(words.names[method.name], partsOf(own).bias, own.covered, own.intervals);
}
