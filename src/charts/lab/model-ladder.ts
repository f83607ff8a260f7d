import type {GapChange} from "../../analysis/decompose-gap.js";
import type {Ladder, LadderStep} from "../../analysis/ladder.js";
import type {Contrast} from "../../analysis/multiverse/row.js";
import type {ModelName} from "../../analysis/specification/specification.js";
import type {Attributes} from "../../markup/element.js";
import {svgElements} from "../../markup/svg.js";
import type {Text} from "../../text/nl.js";
import {canvas, type Draw, gridX, halo, linear, roundTicks, type Scale, wrap} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";
import {contrastColour, contrastSymbol, variableOf} from "../drawing/contrasts.js";

/** The contrasts that a ladder follows. */
export type LadderContrast = Extract<Contrast, "westers" | "niet-westers" | "hoog">;

export interface LadderState {
  readonly contrast: LadderContrast;
}

export const ladderContrasts: readonly LadderContrast[] = ["westers", "niet-westers", "hoog"];

/** A model with its gap, and how it got there from the model before. */
interface Rung {
  readonly model: ModelName;
  readonly value: number;
  readonly step?: {readonly other: LadderStep["other"]; readonly parts: GapChange["points"]};
}

/** How a gap moves as controls come in: per step what the new covariates explain, and what the curved scale does. */
export const modelLadder: Chart<Ladder, LadderState> = {
  id: "modelladder",
  badge: "simulated",
  sources: [{source: "methode", place: {nl: "modellen 0 tot en met 2", en: "models 0 to 2"}}],

  caption(data, {contrast}, text) {
    const words = text.labCharts.ladder;
    const rungs = rungsOf(data, contrast);
    const [first, last] = [rungs[0]!.value, rungs.at(-1)!.value];
    const {outcome, year} = data.rungs[0]!.specification;
    return {
      title: words.title[moveOf(first, last)](text.labCharts.groups[contrast], first, last),
      subtitle: words.subtitle(text.labCharts.about(outcome, year)),
      alternative: words.alternative(
        rungs.map(({model, value}) => words.alternativeRow(text.labCharts.model(model), value)).join(" ")
      ),
      note: words.note
    };
  },

  key: (_data, _state, text, ghost) => (ghost ? [{mark: "ghost", label: text.labCharts.ladder.ghost}] : []),

  table(data, _state, text) {
    const {table} = text.labCharts.ladder;
    const digits = 2;
    return {
      caption: table.caption,
      columns: [
        {label: table.model},
        {label: table.groups},
        {label: table.value, digits},
        {label: table.explained, digits},
        {label: table.other, digits}
      ],
      rows: ladderContrasts.flatMap((contrast) =>
        rungsOf(data, contrast).map(({model, value, step}) => [
          text.labCharts.model(model),
          text.labCharts.groups[contrast],
          value,
          step ? step.parts.explained : "",
          step ? step.parts.other : ""
        ])
      )
    };
  },

  draw(data, {contrast}, options, ghost) {
    const {document, text, width} = options;
    const s = svgElements(document);
    const rungs = rungsOf(data, contrast);
    const narrow = width < 480;
    const layout = {left: narrow ? 12 : 235, lane: narrow ? 50 : 36, between: narrow ? 46 : 36, top: 4};
    const bottom = layout.top + rungs.length * layout.lane + (rungs.length - 1) * layout.between;
    const ghosts = ghost ? rungsOf(ghost, contrast) : [];
    const both = ghost ? [data, ghost] : [data];
    // One scale for all contrasts.
    const values = ladderContrasts.flatMap((other) => both.flatMap((own) => rungsOf(own, other).flatMap(spanOf)));
    const ticks = roundTicks(Math.min(0, ...values), Math.max(0, ...values), narrow ? 4 : 6);
    const x = linear([ticks[0]!, ticks.at(-1)!], layout.left, width - 48);
    const pen: Pen = {s, x, text, contrast, width, left: layout.left, narrow};
    const place = (k: number) => layout.top + k * (layout.lane + layout.between) + layout.lane - 16;
    return canvas(
      options,
      bottom + 44,
      ...gridX(s, ticks, x, {
        top: layout.top,
        bottom,
        // Narrow: from below the name of a model to above that of the next.
        ...(narrow && {
          spans: rungs.map((_, k) => [place(k) - 11, k < rungs.length - 1 ? place(k + 1) - 29 : bottom] as const)
        }),
        label: (tick) => text.format.number(tick)
      }),
      s("text", {x: x(ticks[0]!), y: bottom + 38, fill: "var(--quiet)"}, text.labCharts.axis),
      ...rungs.flatMap((rung, k) => (rung.step ? stepMarks(pen, rung.step, place(k - 1) + (narrow ? 22 : 36)) : [])),
      ...rungs.flatMap(({model}, k) =>
        ghostMark(
          pen,
          ghosts.find((own) => own.model === model),
          place(k)
        )
      ),
      ...rungs.flatMap((rung, k) => rungMarks(pen, rung, place(k)))
    );
  }
};

interface Pen {
  readonly s: Draw;
  readonly x: Scale;
  readonly text: Text;
  readonly contrast: LadderContrast;
  readonly width: number;
  readonly left: number;
  readonly narrow: boolean;
}

/** The name of the model, and its gap as a stalk from zero. */
function rungMarks({s, x, text, contrast, narrow}: Pen, {model, value}: Rung, y: number): SVGElement[] {
  const added = text.labCharts.ladder.added[model];
  const name = text.labCharts.model(model);
  const label = narrow
    ? [s("tspan", {"font-weight": 600}, `${name} `), s("tspan", {fill: "var(--quiet)", "font-size": 13}, added)]
    : [
        s("tspan", {x: 0, "font-weight": 600}, name),
        ...wrap(added, 34).map((line) => s("tspan", {x: 0, dy: 17, fill: "var(--quiet)", "font-size": 13}, line))
      ];
  const side = value < 0 ? -1 : 1;
  return [
    s("text", {x: 0, y: narrow ? y - 15 : y - 3, ...halo}, ...label),
    s("line", {x1: x(0), x2: x(value), y1: y, y2: y, stroke: contrastColour(contrast), "stroke-width": 2}),
    contrastSymbol(s, contrast, {x: x(value), y}),
    s(
      "text",
      {x: x(value) + side * 12, y: y + 5, "text-anchor": side < 0 ? "end" : "start", "font-weight": 600},
      text.format.number(value, 1)
    )
  ];
}

/** Where the model stood with the choices of the start. */
function ghostMark({s, x}: Pen, rung: Rung | undefined, y: number): SVGElement[] {
  if (!rung) return [];
  const at = x(rung.value);
  return [
    s("line", {
      x1: at,
      x2: at,
      y1: y - 11,
      y2: y + 11,
      stroke: "var(--quiet)",
      "stroke-dasharray": "3 2",
      "stroke-width": 1.5
    })
  ];
}

/** Two bars from the gap of one model to that of the next: first the scale (outlined), then the covariates (filled). */
function stepMarks(
  {s, x, text, contrast, width, left, narrow}: Pen,
  {other: kind, parts}: NonNullable<Rung["step"]>,
  y: number
): SVGElement[] {
  const {ladder} = text.labCharts;
  const {smaller, rescaled, larger, explained, other} = parts;
  const bar = (from: number, to: number, top: number, look: Attributes) =>
    s("rect", {x: Math.min(x(from), x(to)), y: top, width: Math.abs(x(to) - x(from)), height: 6, ...look});
  const said = [
    ...(shown(explained) ? [ladder.explained(explained)] : []),
    ...(shown(other) ? [ladder.other[kind](other)] : [])
  ];
  const words = said.length > 0 ? said.join(" · ") : ladder.unchanged;
  return [
    ...(shown(other) ? [bar(smaller, rescaled, y - 7, outlined)] : []),
    ...(shown(explained) ? [bar(rescaled, larger, y + 1, {fill: contrastColour(contrast), "fill-opacity": 0.5})] : []),
    s("text", {...besides([smaller, rescaled, larger].map(x)), ...halo, fill: "var(--quiet)", "font-size": 13}, words)
  ];

  /** Right or left of the bars, where there is most room; below them in a narrow picture. */
  function besides(ends: readonly number[]): Attributes {
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
    if (narrow) return {x: Math.max(to, words.length * 8.2), y: y + 20, "text-anchor": "end"};
    return width - to > from - left
      ? {x: to + 8, y: y + 5, "text-anchor": "start"}
      : {x: from - 8, y: y + 5, "text-anchor": "end"};
  }
}

const outlined: Attributes = {fill: "var(--paper)", stroke: "var(--quiet)", "stroke-dasharray": "2 2"};

/** What would be written as 0.0 is not said. */
const shown = (value: number): boolean => Math.abs(value) >= 0.05;

/** @throws RangeError if no model of the ladder has the contrast. */
function rungsOf({rungs, steps}: Ladder, contrast: LadderContrast): Rung[] {
  const variable = variableOf(contrast);
  const found = rungs.flatMap(({specification: {model, definition}, effects}): Rung[] => {
    const own = effects.find((e) => e.variable === variable && e.level === contrast && e.definition === definition);
    if (!own) return [];
    const step = steps.find(({to}) => to === model);
    const change = step?.changes.find((c) => c.variable === variable && c.level === contrast);
    return [{model, value: own.points, ...(step && change && {step: {other: step.other, parts: change.points}})}];
  });
  if (found.length === 0) throw new RangeError(`invalid ladder; no model has the contrast: ${contrast}`);
  return found;
}

const spanOf = ({value, step}: Rung): number[] => (step ? [value, step.parts.rescaled] : [value]);

function moveOf(from: number, to: number): "smaller" | "larger" | "turned" | "same" {
  if (!shown(to - from)) return "same";
  if (from * to < 0) return "turned";
  return Math.abs(to) < Math.abs(from) ? "smaller" : "larger";
}
