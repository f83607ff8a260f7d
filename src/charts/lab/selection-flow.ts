import type {Result} from "../../analysis/result.js";
import type {FlowStep} from "../../analysis/students/select-students.js";
import {svgElements} from "../../markup/svg.js";
import type {Text} from "../../text/nl.js";
import {canvas} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";

/** What a flow chart is drawn from: a whole result will do. */
export type FlowData = Pick<Result, "specification" | "flow">;

/** The selection as a flow chart: who is left after every step, and how many fell out. */
export const selectionFlow: Chart<FlowData, object> = {
  id: "selectie",
  badge: "simulated",
  sources: [{source: "methode", place: {nl: "paragraaf 2.5", en: "section 2.5"}}],

  caption({specification, flow}, _state, text) {
    const words = text.labCharts.flow;
    const {outcome, year} = specification;
    const applied = flow.filter((step) => step.applied);
    const from = flow.find(({name}) => name === "population") ?? flow[0]!;
    return {
      title: words.title(flow.at(-1)!.after, from.after, outcome),
      subtitle: words.subtitle(text.labCharts.about(outcome, year)),
      alternative: words.alternative(
        [
          words.alternativeRow(words.register, flow[0]!.before),
          ...applied.map((step) => words.alternativeRow(nameOf(step, {specification}, text), step.after))
        ].join(" ")
      )
    };
  },

  key: () => [],

  table({specification, flow}, _state, text) {
    const {table, register} = text.labCharts.flow;
    const rows = flow.map((step) => [
      nameOf(step, {specification}, text),
      step.after,
      step.before - step.after,
      step.applied ? table.yes : table.no
    ]);
    return {
      caption: table.caption,
      columns: [
        {label: table.step},
        {label: table.after, digits: 0},
        {label: table.out, digits: 0},
        {label: table.applied}
      ],
      rows: [[register, flow[0]!.before, 0, table.yes], ...rows]
    };
  },

  draw({specification, flow}, _state, options) {
    const {document, text, width} = options;
    const s = svgElements(document);
    const words = text.labCharts.flow;
    const row = 46;
    const axis = 92; // the stem; counts to its left, words to its right
    const steps = [
      {label: words.register, after: flow[0]!.before, out: 0, applied: true},
      ...flow.map((step) => ({
        label: nameOf(step, {specification}, text),
        after: step.after,
        out: step.before - step.after,
        applied: step.applied
      }))
    ];
    const last = steps.length - 1;
    const place = (k: number) => 16 + k * row;
    return canvas(
      options,
      place(last) + 28,
      s("line", {x1: axis, x2: axis, y1: place(0), y2: place(last), stroke: "var(--quiet)", "stroke-width": 1.5}),
      ...steps.flatMap(({label, after, out, applied}, k) => {
        const y = place(k);
        const ends = k === 0 || k === last;
        const aside = k === 0 ? "" : applied ? words.out(out) : words.off;
        const quiet = {fill: "var(--quiet)", "font-size": 13};
        return [
          s("text", {x: axis - 14, y: y + 5, "text-anchor": "end", "font-weight": ends ? 700 : 400}, count(after)),
          applied
            ? s("circle", {cx: axis, cy: y, r: ends ? 5 : 3.5, fill: "var(--ink)"})
            : s("circle", {cx: axis, cy: y, r: 3.5, fill: "var(--paper)", stroke: "var(--quiet)"}),
          s("text", {x: axis + 14, y: y + 5, ...(applied ? {"font-weight": ends ? 600 : 400} : quiet)}, label),
          ...(width >= 480
            ? [s("text", {x: width, y: y + 5, "text-anchor": "end", ...quiet}, aside)]
            : [s("text", {x: axis + 14, y: y + 21, ...quiet}, aside)])
        ];
      })
    );

    function count(value: number): string {
      return text.format.number(value);
    }
  }
};

function nameOf({name}: FlowStep, {specification}: Pick<FlowData, "specification">, text: Text): string {
  const {steps, everyEnrolled} = text.labCharts.flow;
  if (name !== "population") return steps[name];
  const {outcome, selection} = specification;
  return outcome === "vsv" && !selection.startPopulation ? everyEnrolled : steps.population[outcome];
}
