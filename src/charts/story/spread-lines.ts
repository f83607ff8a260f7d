import {axisX, dodgeY, dot, gridX, plot, ruleX, text as textMark} from "@observablehq/plot";
import type {LocationSpread} from "../../analysis/story/location-spreads.js";
import type {Story} from "../../analysis/story/story.js";
import {published} from "../../mbo/published.js";
import type {Chart, DrawOptions} from "../drawing/contract.js";
import {hideFromReaders, plotOptions} from "../drawing/plot-options.js";

export interface GuessState {
  /** The reader's own guess of the spread, percentage points; 0 before there is one. */
  readonly schatting: number;
}

type Data = Pick<Story, "spreads" | "assumed">;

/** What the reader thinks: twenty locations, drawn apart by hand. */
export const guessedSpread: Chart<Data, GuessState> = {
  id: "schatting",
  badge: "simulated",
  sources: [published.doorstroom],
  caption(data, {schatting}, text) {
    const words = text.story.guess;
    const line = lineOf(data, schatting);
    const ends = [text.format.percent(line.low, 0), text.format.percent(line.high, 0)] as const;
    return {
      title: schatting === 0 ? words.titleEmpty : words.title(...ends),
      subtitle: words.subtitle(line.locations.length),
      alternative: schatting === 0 ? words.alternativeEmpty : words.alternative(line.locations.length, ...ends)
    };
  },
  key: () => [],
  table(data, {schatting}, text) {
    const {table} = text.story.guess;
    return {
      caption: table.caption,
      columns: [{label: table.location}, {label: table.share, digits: 0}],
      rows: lineOf(data, schatting).locations.map((share, k) => [text.format.number(k + 1), share])
    };
  },
  draw: (data, {schatting}, options) =>
    drawLines([{...lineOf(data, schatting), own: true, label: ""}], {...options, height: 230})
};

/** What several spreads would mean, the reader's guess among them. */
export const assumedSpreads: Chart<Data, GuessState> = {
  id: "spreidingen",
  badge: "simulated",
  sources: [published.doorstroom],
  caption(data, state, text) {
    const words = text.story.spreads;
    const lines = linesOf(data, state);
    const described = lines.map(({spread, low, high}) =>
      words.alternativeRow(
        text.format.points(spread, {digits: 0}),
        text.format.percent(low, 0),
        text.format.percent(high, 0)
      )
    );
    return {
      title: words.title,
      subtitle: words.subtitle(lines[0]!.locations.length),
      alternative: words.alternative(described.join(" ")),
      note: words.note(text.format.points(data.assumed, {digits: 0}))
    };
  },
  key: () => [],
  table: (data, state, text) => spreadTable(linesOf(data, state), text),
  draw(data, state, options) {
    const {text} = options;
    const lines = linesOf(data, state).map((line) => ({
      ...line,
      label: line.own
        ? text.story.spreads.own(text.format.points(line.spread, {digits: 0}))
        : text.story.spreads.row(text.format.points(line.spread, {digits: 0}))
    }));
    return drawLines(lines, {...options, height: 96});
  }
};

/** The spread at which the outer locations stand nearest to a percentage. */
export function spreadAt(spreads: readonly LocationSpread[], percentage: number): number {
  const outer = ({low, high}: LocationSpread) => (percentage < 100 * published.doorstroom.value ? low : high);
  const distance = (own: LocationSpread) => Math.abs(outer(own) - percentage);
  return spreads.reduce((best, own) => (distance(own) < distance(best) ? own : best)).spread;
}

interface Line extends LocationSpread {
  readonly own: boolean;
}

/** A small, the assumed and a large spread: half, once and twice; and the reader's own. */
function linesOf(data: Data, {schatting}: GuessState): Line[] {
  const shown = [data.assumed / 2, data.assumed, data.assumed * 2].map((spread) => ({
    ...lineOf(data, spread),
    own: false
  }));
  return schatting === 0 ? shown : [...shown, {...lineOf(data, schatting), own: true}];
}

function lineOf({spreads}: Data, spread: number): LocationSpread {
  const found = spreads.find((own) => own.spread === spread);
  if (!found) throw new RangeError(`invalid spread; not among those worked out: ${spread}`);
  return found;
}

function spreadTable(lines: readonly LocationSpread[], text: DrawOptions["text"]) {
  const {table} = text.story.spreads;
  return {
    caption: table.caption,
    columns: [
      {label: table.spread, digits: 0},
      {label: table.low, digits: 0},
      {label: table.high, digits: 0}
    ],
    rows: lines.map(({spread, low, high}) => [spread, low, high])
  };
}

function drawLines(
  lines: readonly (Line & {readonly label: string})[],
  {height, ...options}: DrawOptions & {readonly height: number}
): Element {
  const {text, width} = options;
  const narrow = width < 480;
  const mark = ({own}: {own: boolean}) => (own ? "var(--accent)" : "var(--ink)");
  const rows = lines.map((line, k) => ({...line, k}));
  const dots = rows.flatMap(({k, own, locations}) => locations.map((value) => ({k, own, value})));
  const apart = rows.filter(({spread}) => spread > 0);
  const mean = 100 * published.doorstroom.value;
  const facet = {fy: "k"} as const;
  const picture = plot({
    ...plotOptions(options),
    height: height * lines.length + 82,
    marginLeft: 10,
    marginRight: 10,
    marginTop: 40,
    marginBottom: 42,
    x: {domain: [0, 100], label: null},
    fy: {axis: null, label: null, padding: 0.06},
    y: {axis: null},
    color: {type: "identity"},
    marks: [
      gridX({stroke: "var(--line)", strokeOpacity: 1, ticks: 5}),
      axisX({
        ticks: narrow ? 5 : 10,
        tickSize: 0,
        label: text.story.spreads.axis,
        labelAnchor: "left",
        labelArrow: "none"
      }),
      ruleX([mean], {stroke: "var(--ink)", strokeWidth: 1.5}),
      dot(
        dots,
        dodgeY("middle", {
          ...facet,
          x: "value",
          r: narrow ? 3.6 : 4.5,
          padding: 0.8,
          stroke: mark,
          strokeWidth: 1.5,
          fill: "var(--paper)"
        })
      ),
      ...(["low", "high"] as const).map((side) =>
        textMark(apart, {
          ...facet,
          x: side,
          frameAnchor: "middle",
          text: (line: Line) => text.format.percent(line[side], 0),
          textAnchor: side === "low" ? "end" : "start",
          dx: side === "low" ? -14 : 14,
          fontWeight: 600,
          fill: mark
        })
      ),
      textMark(rows, {
        ...facet,
        text: "label",
        frameAnchor: "top-left",
        dy: 6,
        fill: mark,
        fontWeight: 600,
        stroke: "var(--paper)",
        strokeWidth: 4
      }),
      textMark([mean], {
        x: (value: number) => value,
        fy: () => 0,
        frameAnchor: "top",
        dy: -22,
        text: () => text.story.spreads.mean(text.format.percent(mean, 0))
      })
    ]
  } as Parameters<typeof plot>[0]);
  return hideFromReaders(picture);
}
