import {px, svgElements} from "../../markup/svg.js";
import {quietText, svgPicture} from "../drawing/svg-picture.js";

/** One row: what chance alone shows as a broad strip, wider bounds as a thin one, what is reported as a mark. */
export interface Strip {
  readonly label: string;
  readonly mark: "bol" | "bbl";
  readonly low: number;
  readonly high: number;
  readonly lowest?: number;
  readonly highest?: number;
  readonly value?: number | undefined;
  /** Direction in which the source says the value lies. */
  readonly towards?: "more" | "less" | undefined;
  /** In words, at the end of the row. */
  readonly said: string;
}

interface StripsOptions {
  readonly document: Document;
  readonly width: number;
  readonly domain: readonly [low: number, high: number];
  readonly ticks: readonly number[];
  readonly axis: string;
  write(value: number): string;
}

const row = 40;
const top = 8;

/** Rows of strips on one scale. On a narrow screen the label stands above its strip. */
export function drawStrips(strips: readonly Strip[], options: StripsOptions): Element {
  const {document, width, domain, ticks, axis, write} = options;
  const s = svgElements(document);
  const narrow = width < 480;
  const [left, right] = narrow ? [4, 92] : [130, 130];
  const x = (value: number) => px(left + ((value - domain[0]) / (domain[1] - domain[0])) * (width - left - right));
  const bottom = top + strips.length * row;
  return svgPicture(
    document,
    width,
    bottom + 40,
    ...ticks.flatMap((tick) => [
      s("line", {
        x1: x(tick),
        x2: x(tick),
        y1: top,
        y2: bottom,
        stroke: tick === 0 && domain[0] < 0 ? "var(--ink)" : "var(--line)"
      }),
      s("text", {x: x(tick), y: bottom + 16, "text-anchor": "middle", ...quietText}, write(tick))
    ]),
    s("text", {x: left, y: bottom + 35, ...quietText}, axis),
    ...strips.flatMap((strip, i) => {
      const y = top + i * row + (narrow ? 27 : 20);
      const colour = `var(--data-${strip.mark})`;
      const label = narrow ? {x: left, y: y - 12} : {x: left - 12, y: y + 5, "text-anchor": "end"};
      const wide = strip.lowest !== undefined && strip.highest !== undefined;
      return [
        s("text", label, strip.label),
        ...(wide
          ? [
              s("line", {
                x1: x(strip.lowest!),
                x2: x(strip.highest!),
                y1: y,
                y2: y,
                stroke: "var(--quiet)",
                "stroke-width": 1.5
              })
            ]
          : []),
        s("rect", {
          x: x(strip.low),
          y: y - 6,
          width: px(x(strip.high) - x(strip.low)),
          height: 12,
          fill: "var(--quiet)",
          opacity: 0.32
        }),
        ...(strip.value === undefined ? [] : [s("path", {d: reported(x(strip.value), y, strip), fill: colour})]),
        s(
          "text",
          {
            x: width,
            y: y + 5,
            "text-anchor": "end",
            "font-weight": strip.value === undefined ? 400 : 600,
            ...(strip.value === undefined ? quietText : {})
          },
          strip.said
        )
      ];
    })
  );
}

/** A dot for bol, a square for bbl; with an arrow where the source says more or less than this. */
function reported(x: number, y: number, {mark, towards}: Strip): string {
  const r = 5.5;
  const shape =
    mark === "bol"
      ? `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`
      : `M${x - r},${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`;
  if (!towards) return shape;
  const way = towards === "more" ? 1 : -1;
  return `${shape}M${x + way * 9},${y - 5}l${way * 7},5l${-way * 7},5Z`;
}
