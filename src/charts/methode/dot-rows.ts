import {type Draw, halo, linear, roundTicks} from "../drawing/canvas.js";
import {textWidth} from "../drawing/wrapped-text.js";

/** One value in a row of its own. */
export interface DotRow {
  readonly label: string;
  /** Null where there is none to show: then the words stand alone. */
  readonly value: number | null;
  readonly words: string;
  /** What the reader chose. */
  readonly chosen: boolean;
}

export interface DotRowsOptions {
  readonly width: number;
  /** Pixels from the top of the picture. */
  readonly top: number;
  readonly heading: string;
  /** What the dots are held against. */
  readonly reference: {readonly value: number; readonly words: string};
  readonly tick: (value: number) => string;
}

const ROW = 26;
const HEAD = 50;

/** Height of a panel of so many rows. */
export const dotRowsHeight = (rows: number): number => HEAD + rows * ROW + 26;

/** A panel below a picture: a heading, a line to hold against, and a dot in each row with its label and its value. */
export function dotRows(s: Draw, rows: readonly DotRow[], options: DotRowsOptions): SVGElement[] {
  const {width, top, heading, reference, tick} = options;
  const column = Math.max(...rows.map(({label}) => textWidth(label, 14, 600))) + 18;
  const values = [reference.value, ...rows.map(({value}) => value ?? 0)];
  const ticks = roundTicks(Math.min(0, ...values), Math.max(...values) * 1.05 || 1, width < 480 ? 3 : 6);
  const x = linear([ticks[0]!, ticks.at(-1)!], column, width - 52);
  const [first, bottom] = [top + HEAD, top + HEAD + rows.length * ROW];
  const late = x(reference.value) > (width + column) / 2;
  return [
    s("text", {x: 0, y: top + 14, "font-weight": 600}, heading),
    ...ticks.flatMap((value) => [
      s("line", {x1: x(value), x2: x(value), y1: first - 4, y2: bottom, stroke: "var(--line)"}),
      s("text", {x: x(value), y: bottom + 18, "text-anchor": "middle", fill: "var(--quiet)"}, tick(value))
    ]),
    s("line", {
      x1: x(reference.value),
      x2: x(reference.value),
      y1: first - 8,
      y2: bottom,
      stroke: "var(--ink)",
      "stroke-width": 1.5
    }),
    s(
      "text",
      {x: x(reference.value) + (late ? 4 : -4), y: first - 13, "text-anchor": late ? "end" : "start", ...halo},
      reference.words
    ),
    ...rows.flatMap(({label, value, words, chosen}, k) => {
      const y = first + (k + 0.5) * ROW;
      const weight = chosen ? 600 : 400;
      const beside = value === null ? column : x(value) + 11;
      // Where the words would run into the line, they stand at the other side of their dot.
      const end = beside + textWidth(words, 14, weight);
      const left = value !== null && value < reference.value && end > x(reference.value) - 2 && x(value) > column + 40;
      return [
        s("text", {x: 0, y: y + 5, "font-weight": weight}, label),
        value === null
          ? null
          : s("circle", {
              cx: x(value),
              cy: y,
              r: 5.5,
              fill: "var(--paper)",
              stroke: chosen ? "var(--accent)" : "var(--ink)",
              "stroke-width": chosen ? 3 : 2
            }),
        s(
          "text",
          {
            x: left ? x(value) - 11 : beside,
            y: y + 5,
            "text-anchor": left ? "end" : "start",
            "font-weight": weight,
            ...(value === null && {fill: "var(--quiet)"}),
            ...halo
          },
          words
        )
      ].filter((mark) => mark !== null);
    })
  ];
}
