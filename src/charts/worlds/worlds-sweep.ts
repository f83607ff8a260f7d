import type {StoryContrast} from "../../analysis/story/story.js";
import type {SweptWorld} from "../../analysis/worlds/sweep.js";
import {svgElements} from "../../markup/svg.js";
import {type PublishedFigure, published} from "../../mbo/published.js";
import {canvas, gridX, halo, linear, roundTicks} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";
import {contrastColour} from "../drawing/contrasts.js";
import {largest} from "./worlds-tipping.js";

export interface SweepState {
  readonly verschil: StoryContrast;
  readonly welke: "slaagt" | "alle";
}

export interface SweepData {
  readonly sweep: readonly SweptWorld[];
  readonly bar: number;
  /**
   * The world with the weak test on the same draw: truth and largest change of the check, by contrast as the others.
   */
  readonly weak: {readonly truth: readonly number[]; readonly check: readonly number[]};
}

const places: readonly StoryContrast[] = ["westers", "niet-westers", "hoog"];
const figures: Readonly<Record<StoryContrast, PublishedFigure>> = {
  westers: published.doorstroomWestern,
  "niet-westers": published.doorstroomNonWestern,
  hoog: published.doorstroomParents
};

/** Many worlds that all report the published difference, stacked by what is true in them. */
export const worldsSweep: Chart<SweepData, SweepState> = {
  id: "werelden-verkenning",
  badge: "simulated",
  beside: "published",
  sources: [published.doorstroomNonWestern, {source: "methode", place: {nl: "paragraaf 3.4", en: "section 3.4"}}],

  caption(data, state, text) {
    const words = text.werelden.sweep;
    const k = places.indexOf(state.verschil);
    const shown = shownIn(data, state);
    const most = Math.max(...data.sweep.map(({reported}) => Math.abs(reported[k]! - figures[state.verschil].value)));
    const passing = data.sweep.filter(passes(data));
    return {
      title: words.title(shown.length, figures[state.verschil].value, rangeOf(shown, k)),
      subtitle: words.subtitle(state.verschil),
      alternative: words.alternative(passing.length, data.sweep.length, rangeOf(passing, k)),
      note: `${words.note(data.bar, most)} ${words.varied(variedIn(data))}`
    };
  },

  key(_data, {welke}, text) {
    const {key} = text.werelden.sweep;
    return [
      {mark: "passes", label: key.passes},
      ...(welke === "alle" ? [{mark: "simulated", label: key.fails}] : []),
      {mark: "published-line", label: key.published}
    ];
  },

  table(data, {verschil}, text) {
    const {table} = text.werelden.sweep;
    const k = places.indexOf(verschil);
    return {
      caption: table.caption,
      columns: [
        {label: table.capacity, digits: 2},
        {label: table.validity, digits: 2},
        {label: table.placement, digits: 2},
        {label: table.crooked, digits: 0},
        {label: table.unknown, digits: 0},
        {label: table.reported, digits: 2},
        {label: table.truth, digits: 2},
        {label: table.check, digits: 2}
      ],
      rows: data.sweep.map((own) => [
        own.capacity,
        own.validity,
        own.underplacement,
        own.crooked,
        own.unknown,
        own.reported[k]!,
        own.truth[k]!,
        largest(own.check)
      ])
    };
  },

  draw(data, state, options) {
    const {document, text, width} = options;
    const s = svgElements(document);
    const words = text.werelden.sweep;
    const k = places.indexOf(state.verschil);
    const figure = figures[state.verschil].value;
    const weak = data.weak.truth[k]!;
    const hue = contrastColour(state.verschil);
    // One scale for both choices of worlds, so that a choice does not move the dots.
    const all = data.sweep.map(({truth}) => truth[k]!);
    const ticks = roundTicks(Math.min(0, weak, ...all), Math.max(figure, weak, ...all), width < 480 ? 5 : 9);
    const x = linear([ticks[0]!, ticks.at(-1)!], 12, width - 16);
    const r = width < 480 ? 3 : 4.5;
    const columns = Math.floor((width - 28) / (2 * r + 1.5));
    const step = (x.domain[1] - x.domain[0]) / columns;
    const heights = new Map<number, number>();
    const tallest = Math.max(...stackHeights(all, step, x.domain[0]));
    const [top, bottom] = [58, 58 + (tallest + 1) * (2 * r + 1.5)];
    const ok = passes(data);
    const shown = [...shownIn(data, state)].sort((a, b) => a.truth[k]! - b.truth[k]!);
    const dots = shown.map((own) => {
      const column = Math.floor((own.truth[k]! - x.domain[0]) / step);
      const height = heights.get(column) ?? 0;
      heights.set(column, height + 1);
      const filled = ok(own);
      return s("circle", {
        cx: x(x.domain[0] + (column + 0.5) * step),
        cy: bottom - r - 1 - height * (2 * r + 1.5),
        r: r - 0.5,
        fill: filled ? hue : "var(--paper)",
        stroke: filled ? hue : "var(--quiet)",
        "stroke-width": 1.2
      });
    });
    const near = x(figure) - x(weak) < 150;
    return canvas(
      options,
      bottom + 44,
      ...gridX(s, ticks, x, {top, bottom, label: (tick) => text.format.number(tick)}),
      s("text", {x: 12, y: bottom + 38, fill: "var(--quiet)"}, words.axis),
      ...dots,
      s("line", {x1: x(figure), x2: x(figure), y1: top - 22, y2: bottom, stroke: "var(--ink)", "stroke-width": 2.5}),
      s(
        "text",
        {...halo, x: Math.min(x(figure) + 6, width), y: 16, "text-anchor": "end", "font-weight": 600},
        text.story.firmness.publishedLabel(text.format.number(figure, 1))
      ),
      s("path", {
        d: `M${x(weak)} ${top - 6}V${bottom}`,
        stroke: "var(--ink)",
        "stroke-width": 1.5,
        "stroke-dasharray": "3 3"
      }),
      s(
        "text",
        {...halo, x: x(weak), y: near ? 38 : top - 12, "text-anchor": near ? "end" : "middle"},
        `${words.weak} ${text.format.number(weak, 1)}`
      )
    );
  }
};

function stackHeights(values: readonly number[], step: number, low: number): number[] {
  const counts = new Map<number, number>();
  for (const value of values) {
    const column = Math.floor((value - low) / step);
    counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts.values()];
}

const passes =
  ({bar}: SweepData) =>
  ({check}: SweptWorld): boolean =>
    largest(check) <= bar;

const shownIn = (data: SweepData, {welke}: SweepState): readonly SweptWorld[] =>
  welke === "alle" ? data.sweep : data.sweep.filter(passes(data));

/** Over which values the worlds differ; of the faults in the scores, how many worlds have them and in which dose. */
function variedIn({sweep}: SweepData) {
  const over = (value: (own: SweptWorld) => number) => {
    const values = sweep.map(value);
    return {low: Math.min(...values), high: Math.max(...values)};
  };
  const faulty = sweep.filter(({crooked, unknown}) => crooked > 0 && unknown > 0);
  return {
    of: sweep.length,
    capacity: over(({capacity}) => capacity),
    validity: over(({validity}) => validity),
    placement: over(({underplacement}) => underplacement),
    faulty: faulty.length,
    crooked: over(({crooked}) => crooked).high,
    unknown: over(({unknown}) => unknown).high
  };
}

function rangeOf(worlds: readonly SweptWorld[], k: number): {low: number; high: number} {
  const truths = worlds.map(({truth}) => truth[k]!);
  return {low: Math.min(...truths), high: Math.max(...truths)};
}
