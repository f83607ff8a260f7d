import {barX, plot, text as textMark} from "@observablehq/plot";
import type {Compared, SideBySide} from "../../analysis/definitions/side-by-side.js";
import type {Verdict} from "../../analysis/definitions/verdict.js";
import {published} from "../../mbo/published.js";
import type {Text} from "../../text/nl.js";
import type {Chart} from "../drawing/contract.js";
import {LABEL} from "../drawing/label-lanes.js";
import {hideFromReaders, plotOptions} from "../drawing/plot-options.js";
import {wrapped} from "../drawing/wrapped-text.js";
import {definitionVerdict, type SpreadState, spreadNote} from "./definition-verdict.js";

const order: readonly Verdict[] = ["meets", "unknown", "fails"];
const fills: Readonly<Record<Verdict, string>> = {meets: "var(--ink)", unknown: "var(--line)", fails: "var(--paper)"};

/** Up to four definitions on the same students: a bar of verdicts each, and the verdict in words. */
export const definitionCompare: Chart<SideBySide, SpreadState> = {
  id: "definities-naast-elkaar",
  badge: "simulated",
  sources: [published.doorstroom, published.doorstroomNonWestern],

  caption({evaluations, pairs}, state, text) {
    const words = text.definities.compare;
    const count = (relation: string) => pairs.filter((pair) => pair.relation === relation).length;
    const rows = evaluations.map((own, k) =>
      words.row(
        `${nameOf(own, k, text)} (${text.definities.label(own.definition)})`,
        text.definities.verdictWord[own.verdict]
      )
    );
    return {
      title: words.title(count("agree"), count("contradict"), count("open"), evaluations.length),
      subtitle: words.subtitle,
      alternative: words.alternative(rows.join(" ")),
      note: spreadNote(evaluations, state, text)
    };
  },

  key(_data, _state, text) {
    return order.map((verdict) => ({mark: `bar-${verdict}`, label: text.definities.verdict.key[verdict]}));
  },

  table: definitionVerdict.table,

  draw({evaluations}, _state, options) {
    const {text, width} = options;
    const narrow = width < 480;
    const rows = evaluations.map((own, k) => {
      const label = `${nameOf(own, k, text)}: ${text.definities.label(own.definition)}`;
      return {k, lines: wrapped(label, width - 4, LABEL.size), word: text.definities.verdictWord[own.verdict], own};
    });
    const step = 40 + LABEL.line * Math.max(...rows.map(({lines}) => lines.length));
    const parts = rows.flatMap(({k, own}) => partsOf(own).map((part) => ({k, ...part})));
    const marginRight = narrow ? 126 : 160;
    const picture = plot({
      ...plotOptions(options),
      height: step * rows.length + 8,
      marginLeft: 2,
      marginRight,
      marginTop: 0,
      marginBottom: 8,
      x: {domain: [0, 1], axis: null},
      y: {domain: rows.map(({k}) => k), axis: null, padding: 0},
      color: {type: "identity"},
      marks: [
        barX(parts, {
          y: "k",
          x1: "from",
          x2: "to",
          fill: (d: {verdict: Verdict}) => fills[d.verdict],
          stroke: "var(--ink)",
          insetTop: step - 30,
          insetBottom: 6
        }),
        textMark(
          parts.filter(({from, to}) => to - from > 0.12),
          {
            y: "k",
            x: (d: {from: number; to: number}) => (d.from + d.to) / 2,
            dy: step / 2 - 18,
            text: (d: {count: number}) => text.format.number(d.count),
            fill: (d: {verdict: Verdict}) => (d.verdict === "meets" ? "var(--paper)" : "var(--ink)")
          }
        ),
        textMark(rows, {
          y: "k",
          x: 0,
          dy: step / 2 - 38, // just above its own bar
          text: ({lines}: (typeof rows)[number]) => lines.join("\n"),
          textAnchor: "start",
          lineAnchor: "bottom",
          lineHeight: LABEL.line / LABEL.size,
          fill: "var(--quiet)"
        }),
        textMark(rows, {
          y: "k",
          x: 1,
          dx: 10,
          dy: step / 2 - 18,
          text: "word",
          textAnchor: "start",
          fontWeight: 600
        })
      ]
    } as Parameters<typeof plot>[0]);
    return hideFromReaders(picture);
  }
};

/** The name its maker gave it, or its number. */
export const nameOf = ({name}: Compared, k: number, text: Text): string => name || text.definities.compare.name(k + 1);

/** Shares of units per verdict; a national definition has one part that is the whole. */
function partsOf({answer, verdict}: Compared): {verdict: Verdict; from: number; to: number; count: number}[] {
  const counts = answer?.counts ?? {meets: 0, unknown: 0, fails: 0, [verdict]: 1};
  const total = order.reduce((sum, key) => sum + counts[key], 0);
  let from = 0;
  return order.flatMap((key) => {
    const to = from + counts[key] / total;
    const part = {verdict: key, from, to, count: counts[key]};
    from = to;
    return counts[key] > 0 ? [part] : [];
  });
}
