import {short} from "../../markup/svg.js";
import type {Text} from "../../text/nl.js";
import {type Draw, halo, type Scale} from "../drawing/canvas.js";
import {contrastColour, contrastSymbol} from "../drawing/contrasts.js";
import type {CurveState} from "./curve-data.js";
import {type CurveData, type CurvePoint, matrixRows} from "./curve-data.js";

/** What the marks of a specification curve have in common. */
export interface Pen {
  readonly s: Draw;
  readonly text: Text;
  readonly y: Scale;
  /** Place of a point from left to right. */
  readonly place: (rank: number) => number;
  readonly points: readonly CurvePoint[];
  readonly state: CurveState;
  readonly plot: {readonly left: number; readonly right: number; readonly top: number; readonly bottom: number};
  /** What the study published. */
  readonly study: number;
}

export function gridMarks({s, text, y, plot, study, state}: Pen, ticks: readonly number[]): SVGElement[] {
  const digits = ticks.every(Number.isInteger) ? 0 : 1;
  const across = (value: number, look: Record<string, string>) =>
    s("line", {x1: plot.left, x2: plot.right, y1: y(value), y2: y(value), ...look});
  const quiet = {fill: "var(--quiet)", "font-size": 13};
  const isFinding = ["westers", "niet-westers", "hoog"].includes(state.contrast);
  return [
    ...ticks.flatMap((tick) => [
      across(tick, {stroke: tick === 0 ? "var(--quiet)" : "var(--line)"}),
      s("text", {x: plot.left - 8, y: y(tick) + 4, "text-anchor": "end", ...quiet}, text.format.number(tick, digits))
    ]),
    ...(isFinding
      ? [
          across(study / 2, {stroke: "var(--ink)", "stroke-dasharray": "2 4"}),
          s("text", {x: plot.right, y: y(study / 2) - 5, "text-anchor": "end", ...quiet, ...halo}, text.multiverse.half)
        ]
      : [])
  ];
}

/** Two paths: dots for what may be used, crosses for methods that are known to be invalid. */
export function pointMarks({s, y, place, points, state}: Pen): SVGElement[] {
  const stroke = contrastColour(state.contrast);
  const path = (invalid: boolean, mark: (x: number, at: number) => string) =>
    points
      .flatMap(({row, value}, k) => (row.invalid.length > 0 === invalid ? [mark(place(k), y(value))] : []))
      .join("");
  const dot = (x: number, at: number) => `M${short(x)} ${short(at)}h0`;
  const cross = (x: number, at: number) => `M${short(x - 2.5)} ${short(at - 2.5)}l5 5m0 -5l-5 5`;
  return [
    s("path", {
      d: path(false, dot),
      stroke,
      "stroke-width": 5,
      "stroke-linecap": "round",
      fill: "none",
      "data-mark": "valid"
    }),
    s("path", {d: path(true, cross), stroke: "var(--ink)", "stroke-width": 1.2, fill: "none", "data-mark": "invalid"})
  ];
}

/** The published specification and the present one, by name; one mark if they are the same. */
export function namedMarks(pen: Pen): SVGElement[] {
  const {s, text, y, points, state, plot} = pen;
  const words = text.multiverse;
  const {study, own} = followed(pen);
  const marks: SVGElement[] = [];
  if (own < 0 && state.value !== undefined) {
    const at = y(state.value);
    marks.push(
      s("line", {x1: plot.left, x2: plot.right, y1: at, y2: at, stroke: "var(--ink)"}),
      s(
        "text",
        {x: plot.right, y: at + 17, "text-anchor": "end", "font-weight": 600, ...halo},
        words.unlisted(state.value)
      )
    );
  }
  if (study >= 0) marks.push(...named(pen, study, words.published(points[study]!.value), plot.top - 30));
  if (own >= 0 && own !== study) marks.push(...named(pen, own, words.present(points[own]!.value), plot.top - 12));
  return marks;
}

/** A large mark, and its name at the top of the line that leads down through the choices. */
function named({s, y, place, points, state, plot}: Pen, rank: number, name: string, top: number): SVGElement[] {
  const [x, at] = [place(rank), y(points[rank]!.value)];
  const half = name.length * 4;
  return [
    points[rank]!.row.set === "published"
      ? contrastSymbol(s, state.contrast, {x, y: at, r: 7})
      : s("circle", {cx: x, cy: at, r: 6, fill: "var(--ink)", stroke: "var(--paper)", "stroke-width": 2}),
    s(
      "text",
      {
        x: Math.max(half, Math.min(plot.right - half, x)),
        y: top,
        "text-anchor": "middle",
        "font-weight": 600,
        ...halo
      },
      name
    )
  ];
}

/** Places in the curve of the published and of the present specification; -1 where it is not there. */
function followed({points, state}: Pen): {study: number; own: number} {
  return {
    study: points.findIndex(({row}) => row.set === "published"),
    own: points.findIndex(({row}) => row.query === state.query)
  };
}

/** The choices as a matrix: a tick where a point took the option; its height in pixels. */
export function matrixMarks(pen: Pen, data: CurveData): {marks: SVGElement[]; height: number} {
  const {s, text, place, points, plot} = pen;
  const words = text.multiverse;
  const marks: SVGElement[] = [];
  const row = 15;
  let top = plot.bottom + 18;
  let choice = "";
  for (const {choice: own, option, ranks} of matrixRows(data, points)) {
    if (own !== choice) {
      choice = own;
      top += 26;
      marks.push(s("text", {x: 0, y: top - 5, "font-size": 13, "font-weight": 600}, words.choices[own]));
    }
    const taken = ranks.map((k) => `M${short(place(k))} ${top + 2}v${row - 4}`).join("");
    marks.push(
      s("line", {x1: plot.left, x2: plot.right, y1: top + row / 2, y2: top + row / 2, stroke: "var(--line)"}),
      s("path", {
        d: taken,
        stroke: option ? "var(--ink)" : "var(--quiet)",
        "stroke-width": 1.5,
        "data-option": option ?? own
      }),
      s(
        "text",
        {
          x: plot.left - 8,
          y: top + 11.5,
          "text-anchor": "end",
          "font-size": 11.5,
          fill: option ? "var(--ink)" : "var(--quiet)"
        },
        option ? words.options[option] : words.asStudy
      )
    );
    top += row;
  }
  const {study, own: present} = followed(pen);
  const line = (rank: number, from: number, dash?: string) =>
    rank < 0
      ? []
      : [
          s("line", {
            x1: place(rank),
            x2: place(rank),
            y1: from,
            y2: top,
            stroke: "var(--ink)",
            "stroke-dasharray": dash
          })
        ];
  const lines = [...line(study, plot.top - 26, "1 3"), ...(present === study ? [] : line(present, plot.top - 8))];
  return {marks: [...lines, ...marks], height: top + 8};
}
