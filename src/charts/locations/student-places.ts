import type {PlaceChances} from "../../analysis/definitions/student-places.js";
import {svgElements} from "../../markup/svg.js";
import {codebookValue} from "../../mbo/codebook.js";
import {published} from "../../mbo/published.js";
import type {Text} from "../../text/nl.js";
import {canvas, gridX, halo, linear} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";
import {colour} from "../drawing/plot-options.js";

export interface StudentData {
  readonly outcome: "doorstroom" | "vsv";
  /** One per background of which something can be said; the student’s own among them. */
  readonly rows: readonly PlaceChances[];
  /** Year of the test that the score is of. */
  readonly testYear: string;
  /** The chosen location, if there is one. */
  readonly place: string | null;
}

export interface OwnBackground {
  readonly achtergrond: string;
}

const ROW = 86;

/** The same student at twenty locations, with each background: what a described student could expect. */
export const studentPlaces: Chart<StudentData, OwnBackground> = {
  id: "zelfde-student",
  badge: "simulated",
  sources: [published.doorstroom, published.doorstroomNonWestern],

  caption({outcome, rows, testYear}, state, text) {
    const words = text.locaties.student;
    const own = ownRow(rows, state);
    const said = rows.map((row) => words.row(labelOf(row, text), row.low, row.typical, row.high));
    return {
      title: words.title(outcome, own.low, own.typical, own.high),
      subtitle: words.subtitle(outcome),
      alternative: words.alternative(said.join(" ")),
      note: words.note(testYear)
    };
  },

  key({place}, {achtergrond}, text) {
    const {key} = text.locaties.student;
    return [
      {mark: `dot-${achtergrond}`, label: key.own},
      {mark: "simulated", label: key.other},
      ...(place === null ? [] : [{mark: "place-chosen", label: key.chosen}])
    ];
  },

  table({rows}, _state, text) {
    const {table} = text.locaties.student;
    return {
      caption: table.caption,
      columns: [
        {label: table.background},
        {label: table.low, digits: 1},
        {label: table.typical, digits: 1},
        {label: table.high, digits: 1}
      ],
      rows: rows.map((row) => [labelOf(row, text), row.low, row.typical, row.high])
    };
  },

  draw({outcome, rows}, state, options) {
    const {document, text, width} = options;
    const s = svgElements(document);
    const own = ownRow(rows, state);
    const most = Math.max(...rows.map(({places}) => places.at(-1)!));
    const end = most > 50 ? 100 : most > 25 ? 50 : 10 * Math.ceil(most / 10);
    const x = linear([0, end], 14, width - 14);
    const bottom = 8 + rows.length * ROW;
    const ticks = Array.from({length: width < 480 ? 6 : 11}, (_, k) => (end * k) / (width < 480 ? 5 : 10));
    const radius = width < 480 ? 3.6 : 4.6;
    return canvas(
      options,
      bottom + 46,
      ...gridX(s, ticks, x, {
        top: 4,
        bottom,
        spans: rows.map((_, k) => [8 + k * ROW + 24, 8 + (k + 1) * ROW] as const),
        label: (tick) => text.format.number(tick)
      }),
      s("text", {x: x(0), y: bottom + 40, fill: "var(--quiet)"}, text.locaties.student.axis(outcome)),
      ...rows.flatMap((row, k) => {
        const y = 8 + k * ROW;
        const mine = row === own;
        const label = width < 480 ? shortLabelOf(row, text) : labelOf(row, text);
        const hue = colour(row.background);
        const numbers = [row.low, row.typical, row.high].map((p) => text.format.percent(p, 0)).join(" · ");
        return [
          s("text", {x: 0, y: y + 18, "font-weight": mine ? 600 : 400, ...halo}, `${label}: ${numbers}`),
          s("line", {x1: x(row.typical), x2: x(row.typical), y1: y + 28, y2: y + 74, stroke: hue, "stroke-width": 1.5}),
          ...heights(row.places.map(x), 2 * radius + 1).map((height, place) =>
            s("circle", {
              cx: x(row.places[place]!),
              cy: y + 68 - height * (2 * radius + 0.6),
              r: radius,
              fill: mine ? hue : "var(--paper)",
              stroke: hue,
              "stroke-width": 1.5
            })
          ),
          row.chosen === null
            ? null
            : s("circle", {
                cx: x(Math.min(end, row.chosen)),
                cy: y + 68,
                r: radius + 2.5,
                fill: "none",
                stroke: "var(--accent)",
                "stroke-width": 3
              })
        ];
      })
    );
  }
};

export const ownRow = (rows: readonly PlaceChances[], {achtergrond}: OwnBackground): PlaceChances =>
  rows.find(({background}) => background === achtergrond) ?? rows[0]!;

const labelOf = ({background}: PlaceChances, text: Text): string =>
  codebookValue("migratieachtergrond", background as "geen").label[text.language];

/** For a narrow picture. */
const shortLabelOf = ({background}: PlaceChances, text: Text): string =>
  codebookValue("migratieachtergrond", background as "geen").short[text.language];

/** How many dots each has below it, when dots closer than `apart` are stacked: at most four, then they overlap. */
function heights(places: readonly number[], apart: number): number[] {
  const last: number[] = [];
  return places.map((place) => {
    const free = last.findIndex((before) => place - before >= apart);
    const height = free >= 0 ? free : last.length < 4 ? last.length : last.indexOf(Math.min(...last));
    last[height] = place;
    return height;
  });
}
