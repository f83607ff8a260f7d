import type {HandledScore, NoisyTest} from "../../analysis/explained/noisy-test.js";
import {svgElements} from "../../markup/svg.js";
import {published} from "../../mbo/published.js";
import {figureWords} from "../../text/figure-words.js";
import {canvas, linear, roundTicks} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";
import {dotRows, dotRowsHeight} from "./dot-rows.js";

export interface NoisyTestState {
  /** Standard error of measurement, points. */
  readonly toetsfout: number;
  /** Correlation of what the test measured then with capacity now. */
  readonly validiteit: number;
  /** Difference in mean capacity between the groups, standard deviations. */
  readonly groepsverschil: number;
  /** What is done with the score before it goes into the model. */
  readonly bewerking: ScoreChoice;
}

export type ScoreChoice = "zoals" | "algemeen" | "eigen";

/** In the order in which a NoisyTest has them. */
export const scoreChoices: readonly ScoreChoice[] = ["zoals", "algemeen", "eigen"];
/** Half the range of both axes, points. */
const REACH = 30;
const LEFT = 44;
const TOP = 8;
const groups = [
  {name: "low", colour: "var(--data-bol)", dash: "none"},
  {name: "high", colour: "var(--data-bbl)", dash: "7 4"}
] as const;

/** Capacity against a score with error in two groups, and what is left of their difference at one score. */
export const noisyTestChart: Chart<NoisyTest, NoisyTestState> = {
  id: "meetfout",
  badge: "simulated",
  sources: [published.doorstroom],

  caption(data, {bewerking}, text) {
    const words = figureWords(text).noisyTest;
    const {number} = text.format;
    const own = handledBy(data, bewerking);
    const differs = Number(data.handled[0]!.left.toFixed(1)) !== 0;
    return {
      title: !differs
        ? words.titleNever
        : own.left === 0 && bewerking === "eigen"
          ? words.titleNone
          : words.title(own.left),
      subtitle: words.subtitle(bewerking),
      alternative: words.alternative(
        number(own.slope, 2),
        data.handled.map(({left}, k) => words.row(words.choices[scoreChoices[k]!], left)).join(" ")
      ),
      note: words.note
    };
  },

  key: (_data, _state, text) => [
    {mark: "group-low", label: figureWords(text).noisyTest.key.low},
    {mark: "group-high", label: figureWords(text).noisyTest.key.high},
    {mark: "curve", label: figureWords(text).noisyTest.key.same}
  ],

  table({handled}, _state, text) {
    const {table, choices} = figureWords(text).noisyTest;
    return {
      caption: table.caption,
      columns: [{label: table.handling}, {label: table.slope, digits: 3}, {label: table.left, digits: 3}],
      rows: handled.map(({slope, left}, k) => [choices[scoreChoices[k]!], slope, left])
    };
  },

  draw(data, {bewerking}, options) {
    const {document, text, width} = options;
    const words = figureWords(text).noisyTest;
    const s = svgElements(document);
    const {mean, difference} = data.question;
    const narrow = width < 480;
    const place = scoreChoices.indexOf(bewerking);
    const own = data.handled[place]!;
    const middle = Math.round(mean / 10) * 10;
    const ticks = roundTicks(middle - REACH, middle + REACH, narrow ? 4 : 7).filter(
      (tick) => Math.abs(tick - middle) <= REACH
    );
    const bottom = TOP + (narrow ? 250 : 330);
    const x = linear([middle - REACH, middle + REACH], LEFT, width - 14);
    const y = linear([middle - REACH, middle + REACH], bottom, TOP);
    const inside = (value: number) => Math.min(middle + REACH, Math.max(middle - REACH, value));
    const scores = [0, 1].map((group) =>
      data.students.filter((student) => student.group === group).map((student) => student.scores[place]!)
    );
    const under = bottom + 64;
    return canvas(
      options,
      under + dotRowsHeight(data.handled.length),
      ...ticks.flatMap((tick) => [
        s("line", {x1: x(tick), x2: x(tick), y1: TOP, y2: bottom, stroke: "var(--line)"}),
        s("line", {x1: LEFT, x2: width - 14, y1: y(tick), y2: y(tick), stroke: "var(--line)"}),
        s("text", {x: x(tick), y: bottom + 18, "text-anchor": "middle", fill: "var(--quiet)"}, String(tick)),
        s("text", {x: LEFT - 8, y: y(tick) + 5, "text-anchor": "end", fill: "var(--quiet)"}, String(tick))
      ]),
      s("text", {x: LEFT, y: bottom + 40, fill: "var(--quiet)"}, words.axis),
      s("line", {
        x1: x(middle - REACH),
        y1: y(middle - REACH),
        x2: x(middle + REACH),
        y2: y(middle + REACH),
        stroke: "var(--quiet)",
        "stroke-width": 2,
        "stroke-dasharray": "3 3"
      }),
      ...data.students.map(({group, capacity, scores: handled}) => {
        const at = `translate(${x(inside(handled[place]!)).toFixed(1)},${y(inside(capacity)).toFixed(1)})`;
        const {colour} = groups[group];
        return s("path", {
          d: group === 0 ? "M-3.5,0a3.5,3.5 0 1,0 7,0a3.5,3.5 0 1,0 -7,0Z" : "M-3.2,-3.2h6.4v6.4h-6.4Z",
          transform: at,
          fill: "var(--paper)",
          stroke: colour,
          "stroke-width": 1.3
        });
      }),
      ...groups.map(({colour, dash}, group) => {
        const [low, high] = [inside(Math.min(...scores[group]!)), inside(Math.max(...scores[group]!))];
        const expected = (score: number) => own.atMean[group as 0 | 1] + own.slope * (score - mean);
        return s("line", {
          x1: x(low),
          x2: x(high),
          y1: y(inside(expected(low))),
          y2: y(inside(expected(high))),
          stroke: colour,
          "stroke-width": 3,
          ...(dash !== "none" && {"stroke-dasharray": dash})
        });
      }),
      ...dotRows(
        s,
        data.handled.map(({left}, k) => ({
          label: words.choicesShort[scoreChoices[k]!],
          value: left,
          words: text.format.number(left, 1),
          chosen: k === place
        })),
        {
          width,
          top: under,
          heading: narrow ? words.headingShort : words.heading,
          reference: {value: difference, words: words.whole(text.format.number(difference, 1))},
          tick: (value) => text.format.number(value, Number.isInteger(value) ? 0 : 1)
        }
      )
    );
  }
};

const handledBy = ({handled}: NoisyTest, choice: ScoreChoice): HandledScore => handled[scoreChoices.indexOf(choice)]!;
