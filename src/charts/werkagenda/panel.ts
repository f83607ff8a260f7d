import {px, svgElements} from "../../markup/svg.js";
import type {Text} from "../../text/nl.js";
import {seriesStyle, symbolPath} from "./series-style.js";
import type {TrendPanel, TrendSeries, TrendView} from "./trend.js";
import type {PanelScale} from "./trend-scale.js";

export interface PanelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the plot, without the title above and the years below. */
  readonly height: number;
  /** Lines the title may take; it stands above the plot. */
  readonly titleLines: readonly string[];
  readonly years: readonly [first: number, last: number];
}

const left = 30;
/** Length of the dash of a target. */
const dash = 18;
/** Width of a digit of the years. */
const digit = 7.6;
/** Width of a letter of the title, on the wide side. */
const boldGlyph = 7.7;
export const lineHeight = 16;

/**
 * One panel of small multiples: title, lines across, lines of values with their last number, targets, spread, years.
 */
export function drawPanel(
  panel: TrendPanel,
  scale: PanelScale,
  box: PanelBox,
  {document, text, view}: {readonly document: Document; readonly text: Text; readonly view: TrendView}
): SVGElement {
  const s = svgElements(document);
  const {x: x0, y: y0, width, height, titleLines, years} = box;
  const top = y0 + titleLines.length * lineHeight + 8;
  const aims = view.panels.some(({targets}) => targets?.length);
  const labels = view.unit === "count" ? 52 : 40;
  const right = labels + (aims ? dash + 8 : 0);
  const span = Math.max(1, years[1] - years[0]);
  const single = years[0] === years[1];
  const x = (year: number) => px(x0 + left + (single ? 0.5 : (year - years[0]) / span) * (width - left - right));
  const y = (value: number) => px(top + height - ((value - scale.low) / (scale.high - scale.low)) * height);
  const number = (value: number, digits: number) => text.format.number(value, digits);
  const year = (value: number) => {
    if (view.years === "calendar") return String(value);
    const long = text.format.schoolYear(value);
    return digit * (2 * long.length + 1) < width - left - right ? long : long.slice(2);
  };
  const small = {"font-size": 12, fill: "var(--quiet)"};
  const {targets = []} = panel;
  const [end, under] = [px(x0 + width), top + height + 16];
  const ends = spreadLabels(
    panel.series.filter((own) => !own.quiet && own.points.length > 0),
    y
  );
  return s(
    "g",
    {},
    ...titleLines.map((line, i) => {
      const tooWide = boldGlyph * line.length > width; // one long word: squeezed rather than cut
      const squeeze = tooWide ? {textLength: px(width), lengthAdjust: "spacingAndGlyphs"} : {};
      return s("text", {x: x0, y: y0 + 12 + i * lineHeight, "font-weight": 650, ...squeeze}, line);
    }),
    ...scale.ticks.flatMap((tick) => [
      s("line", {x1: x0 + left, x2: px(x0 + width - right), y1: y(tick), y2: y(tick), stroke: "var(--line)"}),
      s("text", {x: x0 + left - 5, y: y(tick) + 4, "text-anchor": "end", ...small}, tickLabel(tick))
    ]),
    ...(panel.spreads ?? []).map(({mark, year, low, high}) =>
      s("line", {
        x1: x(year),
        x2: x(year),
        y1: y(low),
        y2: y(high),
        stroke: seriesStyle[mark].colour,
        "stroke-width": 9,
        opacity: 0.28
      })
    ),
    ...targets.map(({mark, value}) =>
      s("line", {
        x1: end - dash,
        x2: end,
        y1: y(value),
        y2: y(value),
        stroke: seriesStyle[mark].colour,
        "stroke-width": 3,
        "stroke-dasharray": "4 2"
      })
    ),
    ...[...new Set(targets.flatMap((target) => target.year ?? []))].map((at) =>
      s("text", {x: end, y: under, "text-anchor": "end", ...small}, String(at))
    ),
    ...panel.series.map((own) => line(own)),
    ...ends.map(({series, at}) => {
      const last = series.points.at(-1)!;
      const digits = view.unit === "count" || Number.isInteger(last.value) ? 0 : 1;
      return s(
        "text",
        {
          x: x(last.year) + 7,
          y: px(at + 4),
          "font-size": 12.5,
          "font-weight": 600,
          fill: seriesStyle[series.mark].colour
        },
        number(last.value, digits)
      );
    }),
    ...yearLabels()
  );

  /** First and last year at their ends, or both in one where the panel is too narrow for two. */
  function yearLabels(): SVGElement[] {
    const [first, last] = years.map(year) as [string, string];
    if (single) return [s("text", {x: x(years[0]), y: under, "text-anchor": "middle", ...small}, first)];
    const fit = digit * (first.length + last.length + 1) < width - left - right;
    if (!fit) return [s("text", {x: x0 + left - 8, y: under, ...small}, `${first}–${last}`)];
    return [
      s("text", {x: x(years[0]), y: under, "text-anchor": "start", ...small}, first),
      s("text", {x: x(years[1]), y: under, "text-anchor": "end", ...small}, last)
    ];
  }

  function line({mark, points, quiet}: TrendSeries): SVGElement {
    const {colour, shape, dash} = seriesStyle[mark];
    const path = points.map((p, i) => `${i === 0 ? "M" : "L"}${x(p.year)},${y(p.value)}`).join("");
    return s(
      "g",
      {fill: colour, stroke: colour},
      s("path", {d: path, fill: "none", "stroke-width": quiet ? 1.25 : 2, "stroke-dasharray": dash}),
      ...points.map((p) => s("path", {d: symbolPath(shape, x(p.year), y(p.value), quiet ? 2.2 : 3), stroke: "none"}))
    );
  }

  function tickLabel(tick: number): string {
    return view.unit === "count" && tick >= 1000 ? `${number(tick / 1000, 0)}k` : number(tick, 0);
  }
}

/** Heights of the numbers at the ends of lines, kept apart so that none covers another. */
function spreadLabels(
  series: readonly TrendSeries[],
  y: (value: number) => number
): {series: TrendSeries; at: number}[] {
  const gap = 13;
  const labels = series.map((own) => ({series: own, at: y(own.points.at(-1)!.value)})).sort((a, b) => a.at - b.at);
  for (let i = 1; i < labels.length; ++i) {
    const overlap = gap - (labels[i]!.at - labels[i - 1]!.at);
    if (overlap <= 0) continue;
    for (let j = 0; j < i; ++j) labels[j]!.at -= overlap / 2 / i;
    labels[i]!.at = labels[i - 1]!.at + gap;
  }
  return labels;
}
