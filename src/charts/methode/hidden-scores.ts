import type {HiddenScores, ScoreSpread} from "../../analysis/explained/hidden-scores.js";
import {svgElements} from "../../markup/svg.js";
import {published} from "../../mbo/published.js";
import {binEdges, scoreBins} from "../../mbo/score-bins.js";
import {figureWords} from "../../text/figure-words.js";
import type {Text} from "../../text/nl.js";
import {canvas, halo, linear, roundTicks} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";
import {dotRows, dotRowsHeight} from "./dot-rows.js";

/** Where unknown scores are any scores, and where they are the low ones. */
export interface ImputationExample {
  readonly any: HiddenScores;
  readonly low: HiddenScores;
}

export type ScoreApproach = "weglaten" | "eigen" | "gemiddelde" | "invullen";
export const scoreApproaches: readonly ScoreApproach[] = ["weglaten", "eigen", "gemiddelde", "invullen"];

export interface HiddenScoresState {
  /** Why a score is unknown. */
  readonly reden: "los" | "laag";
  /** What is done about it. */
  readonly aanpak: ScoreApproach;
}

/** Approaches that put scores in the place of unknown ones. */
const filling = ["gemiddelde", "invullen"] as const;

const LEFT = 40;
const TOP = 24;

export const exampleOf = ({any, low}: ImputationExample, {reden}: HiddenScoresState): HiddenScores =>
  reden === "los" ? any : low;

/** Mean of what an approach puts in the place of unknown scores; null where it puts nothing. */
export function filledMean({known, imputed}: HiddenScores, approach: ScoreApproach): number | null {
  return approach === "invullen" ? imputed.mean : approach === "gemiddelde" ? known.mean : null;
}

/** What would have been the scores of those without one, and what each approach puts in their place. */
export const hiddenScoresChart: Chart<ImputationExample, HiddenScoresState> = {
  id: "onbekende-scores",
  badge: "simulated",
  sources: [published.doorstroom],

  caption(data, state, text) {
    const words = figureWords(text).hiddenScores;
    const own = exampleOf(data, state);
    const share = (100 * own.hidden.students) / (own.hidden.students + own.known.students);
    const filled = filledMean(own, state.aanpak);
    return {
      title:
        filled === null
          ? words.titleNone(state.aanpak, text.format.percent(share, 0))
          : words.title(state.aanpak, filled - own.hidden.mean),
      subtitle: words.subtitle(state.reden),
      alternative: words.alternative(
        rowsOf(own, text)
          .map(([name, {mean, sd}]) => words.row(name, mean, sd))
          .join(" ")
      ),
      note: words.note
    };
  },

  key(_data, {aanpak}, text) {
    const {key} = figureWords(text).hiddenScores;
    return [
      {mark: "bounds", label: key.known},
      {mark: "band", label: key.hidden},
      ...(aanpak === "invullen" || aanpak === "gemiddelde" ? [{mark: "normal-curve", label: key.filled}] : [])
    ];
  },

  table(data, state, text) {
    const {table} = figureWords(text).hiddenScores;
    return {
      caption: table.caption,
      columns: [
        {label: table.scores},
        {label: table.students, digits: 0},
        {label: table.mean, digits: 1},
        {label: table.sd, digits: 1}
      ],
      rows: rowsOf(exampleOf(data, state), text).map(([name, {students, mean, sd}]) => [name, students, mean, sd])
    };
  },

  draw(data, state, options) {
    const {document, text, width} = options;
    const {aanpak} = state;
    const words = figureWords(text).hiddenScores;
    const s = svgElements(document);
    const own = exampleOf(data, state);
    const narrow = width < 480;
    const bottom = TOP + (narrow ? 180 : 220);
    const x = linear([scoreBins.lowest, scoreBins.highest], LEFT, width - 14);
    // One scale for both worlds, so that a choice does not move the axis.
    const tallest = Math.max(
      ...[data.any, data.low].flatMap(({known, hidden, imputed}) =>
        [known, hidden, imputed].flatMap(({shares}) => shares)
      )
    );
    const ticks = roundTicks(0, tallest, 4);
    const y = linear([0, ticks.at(-1)!], bottom, TOP);
    const middles = binEdges.map((edge) => x(edge + scoreBins.width / 2).toFixed(1));
    const line = ({shares}: ScoreSpread) =>
      shares.map((share, k) => `${k === 0 ? "M" : "L"}${middles[k]},${y(share).toFixed(1)}`).join("");
    const dashed = {fill: "none", stroke: "var(--ink)", "stroke-width": 2, "stroke-dasharray": "6 4"};
    const filled = filledMean(own, aanpak);
    const under = bottom + 66;
    return canvas(
      options,
      under + dotRowsHeight(filling.length),
      ...ticks.flatMap((tick) => [
        s("line", {x1: LEFT, x2: width - 14, y1: y(tick), y2: y(tick), stroke: "var(--line)"}),
        s("text", {x: LEFT - 8, y: y(tick) + 5, "text-anchor": "end", fill: "var(--quiet)"}, `${tick}%`)
      ]),
      ...roundTicks(scoreBins.lowest, scoreBins.highest, 5).map((tick) =>
        s("text", {x: x(tick), y: bottom + 18, "text-anchor": "middle", fill: "var(--quiet)"}, String(tick))
      ),
      s("text", {x: LEFT, y: bottom + 40, fill: "var(--quiet)"}, words.axis),
      s("path", {
        d: `${line(own.hidden)}L${middles.at(-1)},${bottom}L${middles[0]},${bottom}Z`,
        fill: "color-mix(in srgb, var(--quiet) 34%, transparent)"
      }),
      s("path", {d: line(own.known), fill: "none", stroke: "var(--quiet)", "stroke-width": 2}),
      aanpak === "invullen" ? s("path", {d: line(own.imputed), ...dashed}) : null,
      aanpak === "gemiddelde" && filled !== null
        ? s("line", {x1: x(filled), x2: x(filled), y1: TOP, y2: bottom, ...dashed})
        : null,
      filled === null || aanpak === "gemiddelde"
        ? s("text", {x: LEFT + 4, y: TOP - 10, ...halo}, words.inPlace[aanpak as Exclude<ScoreApproach, "invullen">])
        : null,
      ...dotRows(
        s,
        filling.map((approach) => {
          const off = filledMean(own, approach)! - own.hidden.mean;
          return {
            label: words.filling[approach],
            value: off,
            words: text.format.number(off, 1),
            chosen: approach === aanpak
          };
        }),
        {
          width,
          top: under,
          heading: narrow ? words.headingShort : words.heading,
          reference: {value: 0, words: words.truth},
          tick: (value) => text.format.number(value, Number.isInteger(value) ? 0 : 1)
        }
      )
    );
  }
};

function rowsOf({known, hidden, imputed}: HiddenScores, text: Text): (readonly [string, ScoreSpread])[] {
  const {rows} = figureWords(text).hiddenScores;
  return [
    [rows.known, known],
    [rows.hidden, hidden],
    [rows.mean, {...hidden, mean: known.mean, sd: 0}],
    [rows.imputed, imputed]
  ];
}
