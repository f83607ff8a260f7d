import {axisX, barX, dodgeY, dot, plot, ruleX, text as textMark, tickX} from "@observablehq/plot";
import type {Definition} from "../../analysis/definitions/definition.js";
import type {JudgedUnit} from "../../analysis/definitions/evaluate.js";
import type {Compared, SideBySide} from "../../analysis/definitions/side-by-side.js";
import type {Verdict} from "../../analysis/definitions/verdict.js";
import {published} from "../../mbo/published.js";
import type {Text} from "../../text/nl.js";
import type {Chart} from "../drawing/contract.js";
import {hideFromReaders, plotOptions} from "../drawing/plot-options.js";
import {dotColumns} from "./dot-columns.js";

/** Verdicts in the order of the key, each with its symbol: shape says what colour does not. */
const symbols: Readonly<Record<Verdict, "circle" | "times">> = {meets: "circle", unknown: "circle", fails: "times"};
const order = Object.keys(symbols) as Verdict[];
/** Margins of the picture. */
const [SIDE, TOP, BOTTOM] = [8, 56, 42];

/** The spread of the gap over units, as a multiple of the one in the simulation. */
export interface SpreadState {
  readonly spreiding: number;
}

/** The gap of every location or institution against what counts as equal, with the national one above. */
export const definitionVerdict: Chart<SideBySide, SpreadState> = {
  id: "definitie-oordeel",
  badge: "simulated",
  sources: [published.doorstroom, published.doorstroomNonWestern],

  caption({evaluations}, state, text) {
    const own = evaluations[0]!;
    const {definition, verdict, answer, national, within} = own;
    const words = text.definities.verdict;
    const shown = (value: number) => gapWords(value, definition, text);
    const [low, high] = within.map((end) => (end === null ? null : shown(end))) as [string | null, string | null];
    const counts = answer?.counts;
    return {
      title: isFavoured(own) ? words.favoured(national.gap, definition) : words.title(verdict, found(own, text)),
      subtitle: words.subtitle(definition),
      alternative: words
        .alternative({
          definition: text.definities.sentence(definition),
          band: words.alternativeBand(low, high),
          counts: counts ? words.alternativeCounts(`${counts.meets}`, `${counts.unknown}`, `${counts.fails}`) : "",
          national: words.alternativeNational(shown(national.gap), shown(national.low), shown(national.high))
        })
        .replace(/ {2,}/g, " "),
      note: [words.note(definition.level), spreadNote([own], state, text)].filter(Boolean).join(" ")
    };
  },

  key({evaluations}, _state, text) {
    if (!evaluations[0]!.answer) return [];
    return order.map((verdict) => ({mark: `verdict-${verdict}`, label: text.definities.verdict.key[verdict]}));
  },

  table({evaluations}, _state, text) {
    const {table} = text.definities.verdict;
    return {
      caption: table.caption,
      columns: [
        {label: table.definition},
        {label: table.verdict},
        {label: table.gap, digits: 2},
        {label: table.expected},
        {label: table.required},
        {label: table.probability, digits: 0}
      ],
      rows: evaluations.map(({name, definition, verdict, national, answer, probability}) => [
        [name, text.definities.label(definition)].filter(Boolean).join(": "),
        text.definities.verdictWord[verdict],
        national.gap,
        answer ? text.format.number(100 * answer.share.expected, 0) : "-",
        answer ? text.format.number(100 * answer.required, 0) : "-",
        100 * probability
      ])
    };
  },

  draw({evaluations}, _state, options) {
    const {text, width} = options;
    const own = evaluations[0]!;
    const {definition, national, answer} = own;
    const narrow = width < 480;
    const units = answer?.units ?? [];
    const ratio = definition.scale !== "verschil";
    const domain = extent(own, units);
    const [low, high] = [own.within[0] ?? domain[0], own.within[1] ?? domain[1]];
    const band = {x1: Math.max(domain[0], low), x2: Math.min(domain[1], high)};
    const height = units.length > 100 ? 300 : units.length > 0 ? 220 : 150;
    const radius = units.length > 100 ? (narrow ? 2 : 3) : 5;
    const inner = height - TOP - BOTTOM;
    const offsets = dotColumns(
      units.map(({gap}) => (width - 2 * SIDE) * shareOf(gap, domain, ratio)),
      2 * radius + 1,
      inner
    );
    const dots = {
      x: "gap",
      r: radius,
      symbol: "verdict",
      fill: (d: JudgedUnit) => (d.verdict === "meets" ? "var(--ink)" : "var(--paper)"),
      stroke: (d: JudgedUnit) => (d.verdict === "unknown" ? "var(--quiet)" : "var(--ink)"),
      strokeWidth: 1.2
    };
    const picture = plot({
      ...plotOptions(options),
      height,
      marginLeft: SIDE,
      marginRight: SIDE,
      marginTop: TOP,
      marginBottom: BOTTOM,
      x: {domain, type: ratio ? "log" : "linear", label: null, clamp: true},
      y: {axis: null, ...(offsets && {domain: [-inner / 2, inner / 2]})},
      color: {type: "identity"},
      symbol: {domain: order, range: Object.values(symbols)},
      marks: [
        barX([band], {x1: "x1", x2: "x2", fill: "var(--line)", fillOpacity: 0.55}),
        textMark([band], {
          x: (d: {x1: number; x2: number}) => (ratio ? Math.sqrt(d.x1 * d.x2) : (d.x1 + d.x2) / 2),
          frameAnchor: "bottom",
          dy: -6,
          text: () => text.definities.verdict.band,
          fill: "var(--quiet)"
        }),
        axisX({
          ticks: narrow ? 5 : 9,
          tickSize: 4,
          label: text.definities.verdict.axis(definition.scale),
          labelAnchor: "left",
          labelArrow: "none",
          tickFormat: (value: number) => text.format.number(value, ratio ? 2 : 0)
        }),
        ruleX([ratio ? 1 : 0], {stroke: "var(--quiet)", strokeWidth: 1}),
        offsets
          ? dot(units, {...dots, y: (_: JudgedUnit, k: number) => offsets[k]!})
          : dot(units, dodgeY("middle", {...dots, padding: 0.6})),
        barX([national], {
          x1: "low",
          x2: "high",
          insetTop: -22,
          insetBottom: inner + 10,
          fill: "var(--ink)",
          fillOpacity: 0.25
        }),
        tickX([national], {
          x: "gap",
          insetTop: -26,
          insetBottom: inner + 6,
          stroke: "var(--ink)",
          strokeWidth: 2
        }),
        textMark([national], {
          x: "gap",
          frameAnchor: "top",
          dy: -44,
          text: () => `${text.definities.verdict.national}: ${gapWords(national.gap, definition, text)}`,
          textAnchor: anchorOf(national.gap, domain, ratio),
          fontWeight: 600
        })
      ]
    } as Parameters<typeof plot>[0]);
    return hideFromReaders(picture);
  }
};

/**
 * With how many times the spread of the simulation units were judged; empty for once, and where no units are judged.
 */
export function spreadNote(judged: readonly Compared[], {spreiding}: SpreadState, {definities}: Text): string {
  return spreiding !== 1 && judged.some(({answer}) => answer) ? definities.otherSpread(spreiding) : "";
}

/** What the definition finds, for the title. */
function found({definition, answer, national}: Compared, text: Text): string {
  const {foundUnits, foundNational} = text.definities.verdict;
  const {level, scale, rule} = definition;
  if (!answer || level === "landelijk") return foundNational(national.gap, scale);
  return foundUnits(answer.share.expected, level, rule.kind === "studenten");
}

/** Only a disadvantage counts and the national gap, which is judged, is an advantage of the group. */
function isFavoured({definition: {direction, level, scale}, answer, verdict, national, within}: Compared): boolean {
  if (verdict !== "meets" || direction !== "nadeel" || (answer && level !== "landelijk")) return false;
  const none = scale === "verschil" ? 0 : 1;
  return within[0] === null ? national.gap < none : national.gap > none;
}

/** A gap in words: points with a sign, or a ratio. */
export function gapWords(value: number, {scale}: Definition, text: Text): string {
  return scale === "verschil" ? text.format.points(value, {signed: true}) : text.format.number(value, 2);
}

function extent({within, national}: Compared, units: readonly JudgedUnit[]): [number, number] {
  const values = [...units.map(({gap}) => gap), national.low, national.high, ...within.filter((end) => end !== null)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (within.some((end) => end !== null && end > 0) && low > 0 && national.gap > 0 && isRatio(within)) {
    const [from, to] = [Math.min(low, 1), Math.max(high, 1)];
    const factor = Math.max(1.01, (to / from) ** 0.06);
    return [from / factor, to * factor];
  }
  const room = Math.max(1, (high - low) * 0.06);
  return [Math.min(low - room, -1), Math.max(high + room, 1)];
}

/** Ends of a ratio lie around 1 and are positive. */
const isRatio = ([low, high]: Compared["within"]): boolean => (low ?? 1) > 0 && (high ?? 1) > 0;

/** Where a value stands on the axis, 0 to 1. */
const shareOf = (value: number, [low, high]: [number, number], ratio: boolean): number =>
  ratio ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);

function anchorOf(value: number, domain: [number, number], ratio: boolean): "start" | "middle" | "end" {
  const place = shareOf(value, domain, ratio);
  return place < 0.25 ? "start" : place > 0.75 ? "end" : "middle";
}
