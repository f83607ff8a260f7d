import {axisX, axisY, dot, gridX, link, plot, ruleX, text as textMark} from "@observablehq/plot";
import type {Story, StoryContrast, WorldGap} from "../../analysis/story/story.js";
import {published} from "../../mbo/published.js";
import {stories, type WorldName} from "../../mbo/world/worlds.js";
import type {Text} from "../../text/nl.js";
import type {Chart, DrawOptions} from "../drawing/contract.js";
import {contrastColour} from "../drawing/contrasts.js";
import {hideFromReaders, plotOptions} from "../drawing/plot-options.js";
import {plotSymbol} from "../drawing/plot-symbol.js";

export interface WorldsState {
  readonly wereld: WorldName;
  readonly verschil: StoryContrast;
}

/** The same reported difference in doorstroom, and what is true behind it in each world. */
export const worldsCompared: Chart<Pick<Story, "gaps">, WorldsState> = {
  id: "werelden",
  badge: "simulated",
  beside: "published",
  sources: [published.doorstroomNonWestern],

  caption(data, {verschil, wereld}, text) {
    const words = text.story.worlds;
    const {worlds, published: figure} = gapIn(data, verschil);
    const truths = worlds.map(({truth}) => truth);
    const range = {low: Math.min(...truths), high: Math.max(...truths)};
    const described = worlds.map((own) => words.alternativeRow(name(own, text), own.reported, own.truth));
    const chosen = worlds.find(({world}) => world === wereld)!;
    return {
      title: words.title(worlds.length, figure, range),
      subtitle: words.subtitle(verschil),
      alternative: words.alternative(described.join(" ")),
      note: words.note(name(chosen, text), stories[wereld].story[text.language])
    };
  },

  key(_data, _state, text) {
    return [
      {mark: "published-line", label: text.story.publishedMark},
      {mark: "world-reported", label: text.story.worlds.reported},
      {mark: "simulated", label: text.story.worlds.truth}
    ];
  },

  table(data, {verschil}, text) {
    const {table} = text.story.worlds;
    return {
      caption: table.caption(verschil),
      columns: [
        {label: table.world},
        {label: table.story},
        {label: table.reported, digits: 1},
        {label: table.withoutScore, digits: 1},
        {label: table.truth, digits: 1}
      ],
      rows: gapIn(data, verschil).worlds.map((own) => [
        name(own, text),
        stories[own.world].story[text.language],
        own.reported,
        own.reported + own.withoutScore,
        own.truth
      ])
    };
  },

  draw(data, {verschil, wereld}, options) {
    const {worlds, published: figure} = gapIn(data, verschil);
    // One scale for all three differences: they are of one outcome, and some are small.
    const values = data.gaps
      .filter(({outcome}) => outcome === "doorstroom")
      .flatMap((gap) => [0, gap.published, ...gap.worlds.flatMap(({reported, truth}) => [reported, truth])]);
    const axis = options.text.story.worlds.axis;
    return worldsPicture({worlds, figure, values, contrast: verschil, chosen: wereld, axis}, options);
  }
};

export interface WorldsPicture {
  readonly worlds: readonly Pick<WorldGap, "world" | "reported" | "truth">[];
  /** The published number; null where none was published. */
  readonly figure: number | null;
  /** Numbers that the scale has to cover. */
  readonly values: readonly number[];
  readonly contrast: StoryContrast;
  /** The world that stands out; without it all do. */
  readonly chosen?: WorldName;
  readonly axis: string;
}

/** A line per world from what is reported to what is true; the published number runs through all of them. */
export function worldsPicture(
  {worlds, figure, values, contrast, chosen, axis}: WorldsPicture,
  options: DrawOptions
): Element {
  const {text, width} = options;
  const narrow = width < 480;
  const label = (own: Pick<WorldGap, "world">) => name(own, text);
  const stroke = contrastColour(contrast);
  const quiet = (own: Pick<WorldGap, "world">) => (chosen === undefined || own.world === chosen ? 1 : 0.62);
  const ticks = {ticks: narrow ? 4 : 8};
  const figures = figure === null ? [] : [figure];
  const picture = plot({
    ...plotOptions(options),
    height: (narrow ? 46 : 38) * worlds.length + 72,
    marginLeft: narrow ? 118 : 250,
    marginRight: 46,
    marginTop: 30,
    marginBottom: 38,
    x: {domain: [Math.min(...values), Math.max(...values)], nice: true, label: null},
    y: {domain: worlds.map(label), label: null},
    marks: [
      gridX({stroke: "var(--line)", strokeOpacity: 1, ...ticks}),
      axisX({
        ...ticks,
        tickSize: 0,
        tickFormat: (tick: number) => text.format.number(tick, Number.isInteger(tick) ? 0 : 1),
        label: axis,
        labelAnchor: "left",
        labelArrow: "none"
      }),
      axisY({
        tickSize: 0,
        textAnchor: "end",
        lineWidth: narrow ? 8.5 : 18,
        tickFormat: (own: string) => own
      }),
      ruleX([0], {stroke: "var(--ink)"}),
      ruleX(figures, {stroke: "var(--ink)", strokeWidth: 2}),
      link(worlds, {x1: "reported", x2: "truth", y: label, stroke, strokeWidth: 2, strokeOpacity: quiet} as never),
      dot(worlds, {x: "reported", y: label, r: 4, stroke: "var(--ink)", strokeWidth: 1.5, fill: "var(--paper)"}),
      dot(worlds, {
        x: "truth",
        y: label,
        r: 6.5,
        symbol: plotSymbol(contrast),
        stroke,
        strokeWidth: 2,
        strokeOpacity: quiet,
        fill: "var(--paper)"
      } as never),
      ...worlds.map((own) =>
        textMark([own], {
          y: label,
          text: () => text.format.signed(own.truth, 1),
          frameAnchor: "right",
          textAnchor: "end",
          dx: 44,
          fontWeight: own.world === chosen ? 700 : 400
        })
      ),
      textMark(figures, {
        x: (value: number) => value,
        frameAnchor: "top",
        dy: -16,
        textAnchor: "end",
        dx: 6,
        text: (value: number) => text.story.firmness.publishedLabel(text.format.number(value, 1)),
        fontWeight: 600
      }),
      textMark([text.story.worlds.truthColumn], {
        frameAnchor: "top-right",
        dx: 44,
        dy: -16,
        textAnchor: "end",
        fill: "var(--quiet)"
      })
    ]
  } as Parameters<typeof plot>[0]);
  return hideFromReaders(picture);
}

function gapIn({gaps}: Pick<Story, "gaps">, contrast: StoryContrast) {
  const gap = gaps.find((own) => own.outcome === "doorstroom" && own.contrast === contrast);
  if (!gap) throw new RangeError(`invalid story; no difference in doorstroom of: ${contrast}`);
  return gap;
}

const name = ({world}: Pick<WorldGap, "world">, text: Text): string => stories[world].label[text.language];
