import {svgElements} from "../../markup/svg.js";
import {linear} from "../drawing/canvas.js";
import type {DrawOptions} from "../drawing/contract.js";

/** Height of the strip, its words included. */
const HEIGHT = 144;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

export interface CorrelationStrip {
  readonly heading: string;
  /** What chance alone gives, with its words. */
  readonly value: number;
  readonly words: string;
  /** Lowest and highest reported. */
  readonly reported: readonly [number, number];
}

/** One correlation beside the range of those reported, from 0 to 1, drawn below a picture that is there already. */
export function addCorrelationStrip(
  picture: Element,
  {heading, value, words, reported}: CorrelationStrip,
  {document, text, width}: DrawOptions
): void {
  const s = svgElements(document);
  const top = Number(picture.getAttribute("height"));
  const height = top + HEIGHT;
  picture.setAttribute("height", String(height));
  picture.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const x = linear([0, 1], 14, width - 14);
  const [y, bottom] = [top + 88, top + 108];
  const diamond = (at: number) => `M${x(at)},${y - 7}l6,7l-6,7l-6,-7z`;
  const anchor = value < 0.25 ? "start" : value > 0.75 ? "end" : "middle";
  picture.append(
    s(
      "g",
      {fill: "currentColor"},
      s("text", {x: 2, y: top + 36, "text-anchor": "start", "font-weight": 600}, heading),
      ...TICKS.flatMap((tick) => [
        s("line", {x1: x(tick), x2: x(tick), y1: top + 70, y2: bottom, stroke: "var(--line)"}),
        s("text", {x: x(tick), y: bottom + 18, "text-anchor": "middle"}, text.format.number(tick, 2))
      ]),
      s("line", {x1: x(reported[0]), x2: x(reported[1]), y1: y, y2: y, stroke: "var(--ink)", "stroke-width": 3}),
      s("path", {d: reported.map(diamond).join(""), fill: "var(--ink)"}),
      s("circle", {
        ...{cx: x(value), cy: y, r: 7, fill: "var(--paper)"},
        ...{stroke: "var(--accent)", "stroke-width": 3, "data-moves": true}
      }),
      s("text", {x: x(value), y: top + 62, "text-anchor": anchor, fill: "var(--accent)", "font-weight": 600}, words)
    )
  );
}
