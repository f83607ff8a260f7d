import type {Contrast} from "../../analysis/multiverse/row.js";
import {short, svgElements} from "../../markup/svg.js";
import type {LinkCell} from "../../tables/content.js";
import type {Text} from "../../text/nl.js";
import {canvas, linear, roundTicks} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";
import {publishedOf} from "../drawing/contrasts.js";
import {
  type CurveData,
  type CurvePoint,
  type CurveState,
  curvePoints,
  firmnessOf,
  type ListedRow
} from "./curve-data.js";
import {gridMarks, matrixMarks, namedMarks, type Pen, pointMarks} from "./curve-marks.js";

/**
 * All specifications of the list, sorted, with their choices below (Simonsohn, Simmons and Nelson 2020). Row k of the
 * table is point k of the picture and leads to its state; `data-from` and `data-step` say where point 0 stands and how
 * far apart they are, so that a page can find the row under the pointer.
 */
export const specificationCurve: Chart<CurveData, CurveState> = {
  id: "alle-keuzes",
  badge: "simulated",
  sources: [{source: "methode", place: {nl: "alle keuzes van de analyse", en: "all choices of the analysis"}}],

  caption(data, state, text) {
    const words = text.multiverse;
    const {subject} = data;
    const points = curvePoints(data, state.contrast);
    const [low, high] = [points[0]!.value, points.at(-1)!.value];
    const firm = firmnessOf(subject, state.contrast);
    const present = presentValue(points, state);
    const about = text.labCharts.about(subject.outcome, subject.year);
    return {
      title: firm
        ? firm.all.firm === firm.all.specifications
          ? words.title.all(firm.all.specifications)
          : words.title.some(firm.all.firm, firm.all.specifications)
        : words.title.range(low, high, points.length),
      subtitle: words.subtitle(about, text.labCharts.groups[state.contrast]),
      alternative: [
        words.alternative(points.length, low, high, publishedPoint(points)?.value ?? low),
        ...(present === undefined ? [] : [words.alternativePresent(present)]),
        firmnessSentence(data, state.contrast, text)
      ].join(" "),
      note: [firmnessSentence(data, state.contrast, text), ...missing(subject.rows, points, text)].join(" ")
    };
  },

  key: () => [], // the marks are named in the picture

  table(data, {contrast, href}, text) {
    const {table} = text.multiverse;
    return {
      caption: `${table.caption}: ${text.labCharts.groups[contrast]}`,
      columns: [
        {label: table.choices},
        {label: table.value, digits: 2},
        {label: table.students, digits: 0},
        {label: table.remark}
      ],
      rows: curvePoints(data, contrast).map(({row, value}) => [
        {label: choicesOf(row, text), href: href(row.query)} satisfies LinkCell,
        value,
        row.students ?? "",
        remarkOf(row, text)
      ])
    };
  },

  draw(data, state, options) {
    const {document, text, width} = options;
    const s = svgElements(document);
    const points = curvePoints(data, state.contrast);
    const left = width < 480 ? 140 : 190;
    const plot = {left, right: width - 6, top: 50, bottom: width < 480 ? 210 : 256};
    const step = (plot.right - plot.left) / points.length;
    const place = (k: number) => plot.left + (k + 0.5) * step;
    const study = publishedOf(data.subject.outcome, state.contrast).value;
    const values = points.map(({value}) => value);
    const ends = [0, study, ...values, ...(state.value === undefined ? [] : [state.value])];
    const ticks = roundTicks(Math.min(...ends), Math.max(...ends), 5);
    const y = linear([ticks[0]!, ticks.at(-1)!], plot.bottom, plot.top);
    const pen: Pen = {s, text, y, place, points, state, plot, study};
    const {marks, height} = matrixMarks(pen, data);
    const picture = canvas(options, height, ...gridMarks(pen, ticks), ...marks, ...pointMarks(pen), ...namedMarks(pen));
    picture.setAttribute("data-from", short(plot.left));
    picture.setAttribute("data-step", String(step));
    return picture;
  }
};

/**
 * "x van de n ...": firm with and without invalid methods, and that it is no probability (decisions 16,
 * statistics.md 42).
 */
export function firmnessSentence({subject}: CurveData, contrast: Contrast, text: Text): string {
  const words = text.multiverse;
  const firm = firmnessOf(subject, contrast);
  if (!firm) return words.noProbability;
  const {all, valid} = firm;
  return [
    words.firm(all.firm, all.specifications),
    ...(valid.specifications < all.specifications ? [words.firmValid(valid.firm, valid.specifications)] : []),
    words.noProbability
  ].join(" ");
}

/** What of the list is not in the picture. */
function missing(rows: readonly ListedRow[], points: readonly CurvePoint[], text: Text): string[] {
  const pending = rows.filter(({status}) => status === "pending").length;
  const without = rows.length - pending - points.length;
  return [
    ...(pending > 0 ? [text.multiverse.pending(pending, rows.length)] : []),
    ...(without > 0 ? [text.multiverse.refused(without)] : [])
  ];
}

/** What differs from the study, in the words of the matrix. */
export function choicesOf({options}: Pick<ListedRow, "options">, text: Text): string {
  const {table, options: names} = text.multiverse;
  return options.length === 0 ? table.nothing : options.map((code) => names[code]).join(", ");
}

function remarkOf({invalid, status}: ListedRow, text: Text): string {
  const {table} = text.multiverse;
  const fit = {singular: table.singular, separation: table.trouble, "not converged": table.trouble}[status as string];
  return [...invalid.map((reason) => text.multiverse.invalid[reason]), ...(fit ? [fit] : [])].join("; ");
}

const publishedPoint = (points: readonly CurvePoint[]) => points.find(({row}) => row.set === "published");

const presentValue = (points: readonly CurvePoint[], {query, value}: CurveState): number | undefined =>
  points.find(({row}) => row.query === query)?.value ?? value;
