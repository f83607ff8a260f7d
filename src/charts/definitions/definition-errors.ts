import {axisX, axisY, barX, gridX, plot, text as textMark} from "@observablehq/plot";
import type {SizeErrors} from "../../analysis/definitions/errors-by-size.js";
import type {SideBySide} from "../../analysis/definitions/side-by-side.js";
import {published} from "../../mbo/published.js";
import type {Text} from "../../text/nl.js";
import type {Chart} from "../drawing/contract.js";
import {hideFromReaders, plotOptions} from "../drawing/plot-options.js";
import {type SpreadState, spreadNote} from "./definition-verdict.js";

type Part = "found" | "open" | "missed" | "alarm" | "right";
const fills: Readonly<Record<Part, string>> = {
  found: "var(--ink)",
  open: "var(--line)",
  missed: "var(--paper)",
  alarm: "var(--quiet)",
  right: "var(--line)"
};

/** Right and wrong verdicts by number of students, against the truth that only a simulated world knows. */
export const definitionErrors: Chart<SideBySide, SpreadState> = {
  id: "definitie-fouten",
  badge: "simulated",
  sources: [published.doorstroom, published.doorstroomNonWestern],

  caption({evaluations}, state, text) {
    const {definition, answer} = evaluations[0]!;
    const words = text.definities.errors;
    const errors = answer?.errors;
    if (!errors || definition.level === "landelijk") {
      return {title: words.none, subtitle: words.noneSubtitle, alternative: words.none};
    }
    const sum = (key: "falseAlarms" | "trulyMeets" | "found" | "trulyFails") =>
      errors.reduce((total, entry) => total + entry[key], 0);
    const rows = errors.map((e) =>
      words.row(words.size(e.from, e.to), e.found, e.leftOpen, e.missed, e.falseAlarms, e.trulyMeets)
    );
    return {
      title: words.title(sum("falseAlarms"), sum("trulyMeets"), sum("found"), sum("trulyFails")),
      subtitle: words.subtitle(definition.level),
      alternative: words.alternative(rows.join(" ")),
      note: spreadNote(evaluations.slice(0, 1), state, text)
    };
  },

  key({evaluations}, _state, text) {
    const {key} = text.definities.errors;
    if (!evaluations[0]!.answer?.errors) return [];
    return (["found", "open", "missed", "alarm"] as const).map((part) => ({mark: `bar-${part}`, label: key[part]}));
  },

  table({evaluations}, _state, text) {
    const {table, size} = text.definities.errors;
    const errors = evaluations[0]!.answer?.errors ?? [];
    const columns = [table.units, table.fails, table.found, table.open, table.missed, table.meets, table.alarms];
    return {
      caption: table.caption,
      columns: [{label: table.size}, ...columns.map((label) => ({label, digits: 0}))],
      rows: errors.map((e) => [
        size(e.from, e.to),
        e.units,
        e.trulyFails,
        e.found,
        e.leftOpen,
        e.missed,
        e.trulyMeets,
        e.falseAlarms
      ])
    };
  },

  draw({evaluations}, _state, options) {
    const {text, width} = options;
    const errors = evaluations[0]!.answer?.errors;
    const words = text.definities.errors;
    const narrow = width < 480;
    if (!errors) {
      const empty = plot({
        ...plotOptions(options),
        height: 60,
        axis: null,
        marks: [textMark([words.none], {frameAnchor: "left", textAnchor: "start", lineWidth: narrow ? 22 : 60})]
      } as Parameters<typeof plot>[0]);
      return hideFromReaders(empty);
    }
    const bars = errors.flatMap((entry) => barsOf(entry, words.size(entry.from, entry.to), text));
    const sizes = errors.map(({from, to}) => words.size(from, to));
    const picture = plot({
      ...plotOptions(options),
      height: 2 * 34 * sizes.length + 130,
      marginLeft: narrow ? 92 : 100,
      marginRight: 12,
      marginTop: 34,
      marginBottom: 40,
      x: {label: null},
      y: {domain: sizes, label: null, padding: 0.28},
      fy: {domain: [words.facet.fails, words.facet.meets], label: null, axis: null, padding: 0.22},
      color: {type: "identity"},
      marks: [
        gridX({stroke: "var(--line)", strokeOpacity: 1, ticks: narrow ? 4 : 8}),
        axisX({ticks: narrow ? 4 : 8, tickSize: 0, label: words.axis, labelAnchor: "left", labelArrow: "none"}),
        axisY({tickSize: 0}),
        barX(bars, {
          fy: "facet",
          y: "size",
          x1: "from",
          x2: "to",
          fill: (d: {part: Part}) => fills[d.part],
          stroke: "var(--ink)",
          strokeWidth: 1
        }),
        textMark(
          [words.facet.fails, words.facet.meets].map((facet) => ({facet})),
          {fy: "facet", text: "facet", frameAnchor: "top-left", dy: -20, fontWeight: 600}
        )
      ]
    } as Parameters<typeof plot>[0]);
    return hideFromReaders(picture);
  }
};

function barsOf(entry: SizeErrors, size: string, text: Text) {
  const {facet} = text.definities.errors;
  const run = (name: string, parts: readonly (readonly [Part, number])[]) => {
    let from = 0;
    return parts.flatMap(([part, count]) => {
      const bar = {facet: name, size, part, from, to: from + count};
      from += count;
      return count > 0 ? [bar] : [];
    });
  };
  const {found, leftOpen, missed, falseAlarms, trulyMeets} = entry;
  return [
    ...run(facet.fails, [
      ["found", found],
      ["open", leftOpen],
      ["missed", missed]
    ]),
    ...run(facet.meets, [
      ["alarm", falseAlarms],
      ["right", trulyMeets - falseAlarms]
    ])
  ];
}
