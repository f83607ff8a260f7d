import type {AnalysisEffect, Result} from "../../analysis/result.js";
import {svgElements} from "../../markup/svg.js";
import {type codebook, codebookValue, type Variable, variable} from "../../mbo/codebook.js";
import {published} from "../../mbo/published.js";
import {worldLabel} from "../../mbo/world/world-label.js";
import type {Text} from "../../text/nl.js";
import {canvas, type Draw, gridX, halo, linear, roundTicks, type Scale} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";
import {contrastSymbol} from "../drawing/contrasts.js";
import {LABEL, type Lane, labelLanes} from "../drawing/label-lanes.js";
import {colour} from "../drawing/plot-options.js";
import {asStudied, differenceTitle} from "./difference-title.js";

/** A result beside the published choices on the same students. */
export interface EffectsData {
  readonly result: Result;
  /** The published choices for the outcome and year; absent until it is there. */
  readonly reference?: Result | undefined;
  /** Choices that the reader kept to compare with. */
  readonly kept?: Result | undefined;
}

export interface EffectsState {
  /** How many choices differ from the published ones, outcome and year aside. */
  readonly changed: number;
  /** The choice that differs, in the reader’s words, where it is one. */
  readonly choice?: ((text: Text) => string) | undefined;
  /** Short form of the world. */
  readonly world: string;
  readonly intervals: boolean;
}

/** Half-widths of the shades that make up a band, in standard errors: 50, 80 and 95 per cent, where much is known. */
const shades = [0.674, 1.282, 1.96] as const;

/** Average marginal effects of all covariates, live against a thin mark of the published choices. */
export const assumptionEffects: Chart<EffectsData, EffectsState> = {
  id: "aannames-verschillen",
  badge: "simulated",
  sources: [published.doorstroomNonWestern],

  caption(data, state, text) {
    const {specification} = data.result;
    const own = text.aannames.differences;
    const described = rowsOf(data, text).map(({label, points, reference}) => {
      const words = text.format.points(points, {signed: true});
      if (reference === undefined) return own.rowAlone(label, words);
      return own.row(label, words, own.published[kindOf(data)], text.format.points(reference, {signed: true}));
    });
    return {
      title: differenceTitle(data, state.changed, text, state.choice?.(text)),
      subtitle: own.subtitle(
        own.ofOutcome[specification.outcome],
        specification.year,
        worldLabel(state.world)?.[text.language] ?? text.aannames.world.own
      ),
      alternative: own.alternative(described.join(" ")),
      note: own.note(own.published[kindOf(data)])
    };
  },

  key(data, {intervals}, text) {
    const {kept, reference} = data;
    const own = text.aannames.differences;
    return [
      {mark: "now", label: own.now},
      ...(reference ? [{mark: "reference", label: own.published[kindOf(data)]}] : []),
      ...(kept ? [{mark: "kept", label: own.kept}] : []),
      ...(intervals ? [{mark: "band", label: own.band}] : [])
    ];
  },

  table(data, _state, text) {
    const {table} = text.aannames.differences;
    const rows = rowsOf(data, text);
    const imputed = rows.some(({imputation}) => imputation);
    return {
      caption: table.caption,
      columns: [
        {label: table.row},
        {label: table.now, digits: 2},
        {label: table.published[kindOf(data)], digits: 2},
        {label: table.error, digits: 2},
        {label: table.students, digits: 0},
        {label: table.implied, digits: 0},
        ...(imputed
          ? [
              {label: table.imputed, digits: 2},
              {label: table.missing, digits: 0}
            ]
          : [])
      ],
      rows: rows.map(({label, points, reference, standardError, students, implied, imputation}) => [
        label,
        points,
        reference ?? "",
        standardError ?? "",
        students ?? "",
        implied ?? "",
        ...(imputed ? [imputation?.error ?? "", percent(imputation?.missingInformation)] : [])
      ])
    };
  },

  draw(data, {intervals}, options) {
    const {document, text, width} = options;
    const s = svgElements(document);
    const rows = rowsOf(data, text);
    const narrow = width < 520;
    const [low, high] = domainOf(data);
    const ticks = roundTicks(low, high, narrow ? 5 : 10);
    const left = narrow ? 12 : width < 700 ? 250 : 300;
    const x = linear([ticks[0]!, ticks.at(-1)!], left, width - 62);
    const {lanes, bottom} = labelLanes(
      rows.map(({label}) => label),
      narrow ? width : left - 22,
      narrow ? "above" : "beside"
    );
    const pen = {s, x, text, width, intervals};
    return canvas(
      options,
      bottom + 46,
      ...gridX(s, ticks, x, {
        top: 2,
        bottom,
        ...(narrow && {spans: lanes.map(({y}) => [y - 11, y + 11] as const)}),
        label: (tick) => text.format.number(tick, 0)
      }),
      s("text", {x: x(ticks[0]!), y: bottom + 40, fill: "var(--quiet)"}, text.aannames.differences.axis),
      ...rows.flatMap((row, k) => rowMarks(pen, {...row, ...lanes[k]!}))
    );
  }
};

const kindOf = ({result}: EffectsData): "study" | "early" => (asStudied(result.specification) ? "study" : "early");

const percent = (share: number | undefined): number | "" => (share === undefined ? "" : 100 * share);

type PlacedRow = Row & Lane;

interface Pen {
  readonly s: Draw;
  readonly x: Scale;
  readonly text: Text;
  readonly width: number;
  readonly intervals: boolean;
}

/** Words, a band in shades, the thin mark of the published choices, what was kept, and the dot, which travels. */
function rowMarks({s, x, text, width, intervals}: Pen, row: PlacedRow): SVGElement[] {
  const {lines, y, wordsY, points, reference, kept, standardError, imputation, hue} = row;
  const band = (half: number) =>
    s("rect", {x: x(points - half), y: y - 5, width: x(points + half) - x(points - half), height: 10, fill: hue});
  const shown =
    intervals && standardError !== undefined
      ? (imputation?.reach ?? shades).map((shade) => band(shade * standardError))
      : [];
  for (const rect of shown) rect.setAttribute("fill-opacity", "0.2");
  const value = text.format.signed(points, 1);
  return [
    ...lines.map((line, k) => s("text", {x: 0, y: wordsY + k * LABEL.line, ...halo, "font-size": LABEL.size}, line)),
    ...shown,
    ...(reference === undefined
      ? []
      : [
          s("line", {
            x1: x(reference),
            x2: x(reference),
            y1: y - 10,
            y2: y + 10,
            stroke: "var(--ink)",
            "stroke-width": 1.5
          })
        ]),
    ...(kept === undefined
      ? []
      : [
          s("rect", {
            x: x(kept) - 5,
            y: y - 5,
            width: 10,
            height: 10,
            fill: "none",
            stroke: "var(--quiet)",
            "stroke-width": 1.5
          })
        ]),
    s("g", {"data-moves": true}, symbolOf(s, row, x(points), y)),
    s("text", {x: width, y: y + 5, "text-anchor": "end", "font-weight": 600, ...halo}, value)
  ];
}

function symbolOf(s: Draw, {level, hue}: Row, x: number, y: number): SVGElement {
  if (level === "westers" || level === "niet-westers") return contrastSymbol(s, level, {x, y});
  return s("circle", {cx: x, cy: y, r: 5.5, fill: "var(--paper)", stroke: hue, "stroke-width": 2.2});
}

interface Row {
  readonly label: string;
  readonly level: string | undefined;
  /** Colour of the dot and its band. */
  readonly hue: string;
  readonly points: number;
  readonly reference?: number | undefined;
  readonly kept?: number | undefined;
  readonly standardError?: number | undefined;
  readonly imputation?: AnalysisEffect["imputation"];
  readonly students?: number | undefined;
  readonly implied?: number | undefined;
}

/** The effects in the definition of the result, in the order of the model; a row per contrast. */
function rowsOf({result, reference, kept}: EffectsData, text: Text): Row[] {
  return ownEffects(result).map((effect) => {
    const same = (other: Result | undefined) => other && find(other, effect)?.points;
    const {variable: name, level, points, standardError, imputation, students, implied} = effect;
    const mark = level !== undefined && name === "migratieachtergrond" ? valueMark(name, level) : undefined;
    return {
      label: labelOf(effect, text),
      level,
      hue: colour(mark),
      points,
      reference: same(reference),
      kept: same(kept),
      standardError,
      imputation,
      students,
      implied
    };
  });
}

const ownEffects = ({effects, specification}: Result): AnalysisEffect[] =>
  effects.filter(({definition}) => definition === specification.definition);

const find = (result: Result, {variable: name, level}: AnalysisEffect): AnalysisEffect | undefined =>
  ownEffects(result).find((own) => own.variable === name && own.level === level);

function labelOf({variable: name, level, reference}: AnalysisEffect, text: Text): string {
  const own = text.aannames.differences;
  if (level !== undefined && reference !== undefined) {
    return own.against(valueLabel(name, level, text), valueLabel(name, reference, text));
  }
  if (name === "leeftijd") return own.perYear;
  if (name === "cito") return own.perPoint;
  if (name === "capaciteit") return own.perCapacity;
  return own.perShare[name as keyof typeof own.perShare];
}

/** Parents' levels say whose they are: "hoog" alone says nothing. */
function valueLabel(name: string, value: string, {language, aannames}: Text): string {
  const {values} = variable(name as (typeof codebook)[number]["name"]) as Variable;
  const found = values?.find((own) => own.value === value);
  const words = found ? found.short[language] : aannames.differences.unknown;
  return name === "opleiding_ouders" ? `${aannames.differences.parents} ${words}` : words;
}

const valueMark = (name: "migratieachtergrond", value: string): string | undefined =>
  value === "onbekend" ? undefined : codebookValue(name, value as "westers").mark;

/** One scale per outcome, wider only where a value does not fit. */
function domainOf({result, reference, kept}: EffectsData): [number, number] {
  const [low, high] = result.specification.outcome === "doorstroom" ? [-15, 35] : [-5, 15];
  const all = [result, reference, kept].flatMap((own) => (own ? ownEffects(own).map(({points}) => points) : []));
  const up = (value: number) => 5 * Math.ceil(value / 5);
  return [Math.min(low, -up(-Math.min(0, ...all))), Math.max(high, up(Math.max(0, ...all)))];
}
