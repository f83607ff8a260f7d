import type {LocationAnswer} from "../../analysis/definitions/location-answer.js";
import type {Repetitions, VariationKind} from "../../analysis/definitions/repetitions.js";
import {svgElements} from "../../markup/svg.js";
import {published} from "../../mbo/published.js";
import {canvas, halo, linear, roundTicks} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";

/** Where level and gap vary more, institutions or locations, in data drawn anew from model 3. */
export const spreadRepetitions: Chart<LocationAnswer, object> = {
  id: "locaties-of-instellingen",
  badge: "simulated",
  sources: [published.doorstroom, published.doorstroomNonWestern],

  caption({repetitions, outcome, group}, _state, text) {
    const words = text.locaties.repetitions;
    if (!repetitions) return {title: words.none, subtitle: words.subtitle(outcome), alternative: words.none};
    const rows = kindsOf(group).map((kind) => words.row(words.kinds[kind], more(repetitions, kind), all(repetitions)));
    return {
      title: words.title(more(repetitions, group), all(repetitions)),
      subtitle: words.subtitle(outcome),
      alternative: words.alternative(rows.join(" ")),
      note: words.note
    };
  },

  key: () => [],

  table({repetitions, group}, _state, text) {
    const {table, kinds} = text.locaties.repetitions;
    const {number} = text.format;
    const range = (own: Repetitions, kind: VariationKind, level: 0 | 1) => {
      const sorted = own.draws.map((draw) => draw[kind][level]).sort((a, b) => a - b);
      const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
      return `${number(at(0.05), 2)}–${number(at(0.95), 2)}`;
    };
    return {
      caption: table.caption,
      columns: [
        {label: table.kind},
        {label: table.institution, digits: 2},
        {label: table.location, digits: 2},
        {label: table.range("institution")},
        {label: table.range("location")},
        {label: table.more, digits: 0}
      ],
      rows: (repetitions ? kindsOf(group) : []).map((kind) => [
        kinds[kind],
        repetitions!.estimate[kind][0],
        repetitions!.estimate[kind][1],
        range(repetitions!, kind, 0),
        range(repetitions!, kind, 1),
        (100 * more(repetitions!, kind)) / all(repetitions!)
      ])
    };
  },

  draw({repetitions, group}, _state, options) {
    const {document, text, width} = options;
    const s = svgElements(document);
    const words = text.locaties.repetitions;
    if (!repetitions) return canvas(options, 40, s("text", {x: 0, y: 24}, words.none));
    const narrow = width < 480;
    const gutter = 40;
    const side = narrow ? Math.min(width - 56, 300) : Math.min(300, (width - 56 - gutter) / 2 - 10);
    const largest = Math.max(...kindsOf(group).flatMap((kind) => repetitions.draws.flatMap((draw) => draw[kind])));
    const ticks = roundTicks(0, largest, 4);
    const panels = kindsOf(group).map((kind, k) => {
      const left = narrow ? 46 : 46 + k * (side + gutter + 24);
      const top = narrow ? 48 + k * (side + 112) : 48;
      const x = linear([0, ticks.at(-1)!], left, left + side);
      const y = linear([0, ticks.at(-1)!], top + side, top);
      const axis = (tick: number) => text.format.number(tick, 1);
      const [institution, location] = repetitions.estimate[kind];
      const cross = `M${x(institution) - 8},${y(location)}h16M${x(institution)},${y(location) - 8}v16`;
      return s(
        "g",
        {},
        s("text", {x: left, y: top - 28, "font-weight": 600}, words.kinds[kind]),
        s("text", {x: left, y: top - 9, fill: "var(--quiet)"}, words.axes.location),
        ...ticks.flatMap((tick) => [
          s("line", {x1: left, x2: left + side, y1: y(tick), y2: y(tick), stroke: "var(--line)"}),
          s("text", {x: left - 6, y: y(tick) + 5, "text-anchor": "end", fill: "var(--quiet)"}, axis(tick)),
          s("text", {x: x(tick), y: top + side + 18, "text-anchor": "middle", fill: "var(--quiet)"}, axis(tick))
        ]),
        s("text", {x: left, y: top + side + 38, fill: "var(--quiet)"}, words.axes.institution),
        s("line", {
          x1: x(0),
          y1: y(0),
          x2: left + side,
          y2: top,
          stroke: "var(--ink)",
          "stroke-dasharray": "4 3"
        }),
        s("path", {
          d: repetitions.draws.map((draw) => dotAt(x(draw[kind][0]), y(draw[kind][1]))).join(""),
          fill: kind === "niveau" ? "var(--quiet)" : `var(--data-${kind})`,
          "fill-opacity": 0.55
        }),
        s("path", {d: cross, stroke: "var(--paper)", "stroke-width": 6}),
        s("path", {d: cross, stroke: "var(--accent)", "stroke-width": 3}),
        s(
          "text",
          {x: left + side - 6, y: top + side - 10, "text-anchor": "end", "font-weight": 600, ...halo},
          words.count(more(repetitions, kind), all(repetitions))
        )
      );
    });
    const height = narrow ? 48 + kindsOf(group).length * (side + 112) - 60 : side + 96;
    return canvas(options, height, ...panels);
  }
};

/** The level, and the gap that the page is about. */
export const kindsOf = (group: "westers" | "niet-westers"): readonly VariationKind[] => ["niveau", group];

/** In how many repetitions locations vary more than institutions. */
export const more = ({draws}: Repetitions, kind: VariationKind): number =>
  draws.filter((draw) => draw[kind][1] > draw[kind][0]).length;
export const all = ({draws}: Repetitions): number => draws.length;

/** A dot as a part of one path: two hundred of them cost as much as one. */
function dotAt(x: number, y: number): string {
  const at = (value: number) => String(Math.round(value * 10) / 10);
  return `M${at(x - 3)},${at(y)}a3,3 0 1,0 6,0a3,3 0 1,0 -6,0`;
}
