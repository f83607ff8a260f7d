import {axisX, dot, gridX, plot, ruleX, text as textMark} from "@observablehq/plot";
import type {OutcomeName} from "../../analysis/specification/specification.js";
import type {Story, StoryContrast, StoryGap} from "../../analysis/story/story.js";
import {published} from "../../mbo/published.js";
import {stories} from "../../mbo/world/worlds.js";
import type {Text} from "../../text/nl.js";
import type {Chart, DrawOptions} from "../drawing/contract.js";
import {contrastColour} from "../drawing/contrasts.js";
import {hideFromReaders, plotOptions} from "../drawing/plot-options.js";
import {plotSymbol} from "../drawing/plot-symbol.js";

/** Which difference a firmness chart is about, and the result of the reader's own choice. */
export interface FirmnessData {
  readonly story: Pick<Story, "gaps">;
  /** What the present specification gives, percentage points; absent in the start state. */
  readonly present?: number;
}

/**
 * Two rows of marks on one axis: what other choices give, and what is true in each world; the published value across.
 */
export interface FirmnessSubject {
  readonly outcome: OutcomeName;
  readonly contrast: StoryContrast;
}

const isOfParents = (contrast: StoryContrast): boolean => contrast === "hoog";

/** The same scale for both groups of an outcome: from the lowest to the highest of all that is drawn. */
function domain({gaps}: Pick<Story, "gaps">, {outcome, contrast}: FirmnessSubject): [number, number] {
  const all = gaps
    .filter((gap) => gap.outcome === outcome && isOfParents(gap.contrast) === isOfParents(contrast))
    .flatMap(({worlds, choices, published: figure}) => [
      0,
      figure,
      ...worlds.map(({truth}) => truth),
      ...(choices?.points ?? [])
    ]);
  return [Math.min(...all), Math.max(...all)];
}

/** How firm a published difference is: over the specifications and in the worlds that return the published figures. */
export function firmnessChart<State>(
  id: string,
  subject: (state: State) => FirmnessSubject,
  chosen: (state: State, text: Text) => string
): Chart<FirmnessData, State> {
  const gapIn = ({story}: FirmnessData, state: State): StoryGap => {
    const {outcome, contrast} = subject(state);
    const gap = story.gaps.find((own) => own.outcome === outcome && own.contrast === contrast);
    if (!gap) throw new RangeError(`invalid story; no difference in ${outcome} of: ${contrast}`);
    return gap;
  };
  return {
    id,
    badge: "simulated",
    beside: "published",
    sources: [published.doorstroomNonWestern],

    caption(data, state, text) {
      const gap = gapIn(data, state);
      const words = text.story.firmness;
      const [low, high] = ends(gap.worlds.map(({truth}) => truth));
      const points = (value: number) => text.format.points(value, {signed: true});
      const {outcome, contrast} = gap;
      const now = data.present === undefined ? null : words.nowTitle(outcome, contrast, data.present);
      return {
        title: now ?? words.title(outcome, contrast, {low, high}),
        subtitle: words.subtitle(outcome, contrast, gap.choices !== null),
        alternative: [
          words.alternative(points(gap.published)),
          ...(gap.choices ? [words.alternativeChoices(gap.choices.points.length, ends(gap.choices.points))] : []),
          words.alternativeWorlds(gap.worlds.length, [low, high]),
          ...(data.present === undefined ? [] : [words.alternativePresent(points(data.present))])
        ].join(" "),
        note: words.note(gap.choices !== null)
      };
    },

    key(data, _state, text) {
      const present = data.present === undefined ? [] : [{mark: "present", label: text.story.firmness.present}];
      return [
        {mark: "published-line", label: text.story.publishedMark},
        {mark: "simulated", label: text.story.simulatedMark},
        ...present
      ];
    },

    table(data, state, text) {
      const gap = gapIn(data, state);
      const {table} = text.story.firmness;
      const choices = gap.choices?.points ?? [];
      const summary =
        choices.length > 0
          ? [[table.lowest, ends(choices)[0]] as const, [table.highest, ends(choices)[1]] as const]
          : [];
      return {
        caption: table.caption(gap.outcome, gap.contrast),
        columns: [{label: table.what}, {label: table.points, digits: 1}],
        rows: [
          [text.story.publishedMark, gap.published],
          ...(data.present === undefined ? [] : [[chosen(state, text), data.present]]),
          ...summary,
          ...gap.worlds.map(({world, truth}) => [table.truth(stories[world].label[text.language]), truth])
        ]
      };
    },

    draw(data, state, options) {
      return drawFirmness(gapIn(data, state), data, chosen(state, options.text), options);
    }
  };
}

const rowHeight = 92;

function drawFirmness(
  gap: StoryGap,
  data: FirmnessData,
  choice: string,
  {text, width, document}: DrawOptions
): Element {
  const narrow = width < 480;
  const words = text.story.firmness;
  const {contrast, choices, worlds} = gap;
  const rows = [...(choices ? ["choices"] : []), "worlds"];
  const [low, high] = domain(data.story, gap);
  const outer = data.present === undefined ? [low, high] : ends([low, high, data.present]);
  const stroke = contrastColour(contrast);
  const jitter = (k: number) => (((k * 0.618034) % 1) - 0.5) * 46; // no meaning: keeps equal results apart
  const marks = (choices?.points ?? []).map((value, k) => ({
    value,
    y: rows.indexOf("choices") * rowHeight + jitter(k)
  }));
  const truths = worlds.map(({truth, world}, k) => ({
    value: truth,
    world,
    y: rows.indexOf("worlds") * rowHeight + (k - (worlds.length - 1) / 2) * 5.4
  }));
  const heading = (row: string) => rows.indexOf(row) * rowHeight - 38;
  const signed = (value: number) => text.format.signed(value, 1);
  const headings = [
    ...(choices ? [{y: heading("choices"), words: words.rowChoices(choices.points.length)}] : []),
    {y: heading("worlds"), words: words.rowWorlds(worlds.length)}
  ];
  // The world that the story turns on has its name beside it, away from the others, where there is room.
  const placeOf = (value: number) => (value - outer[0]!) / (outer[1]! - outer[0]!);
  const others = truths.filter(({world}) => world !== "zwaktoets");
  const after = (value: number) => others.every((other) => other.value < value);
  const turning = truths.filter(
    ({world, value}) => world === "zwaktoets" && !narrow && (after(value) ? placeOf(value) < 0.7 : placeOf(value) > 0.3)
  );
  const beyond = turning.some(({value}) => after(value));
  // The names of the rows stand away from the published line.
  const side = placeOf(gap.published) < 0.45 ? "right" : "left";
  const bottom = rows.length * rowHeight - rowHeight / 2 - 8;
  // The line at zero leaves the words free: it starts below the name of a row, and ends above that of the next.
  const zero = headings.map(({y}, k) => ({from: y + 11, to: (headings[k + 1]?.y ?? bottom + 11) - 11}));
  const picture = plot({
    ...plotOptions({text, width, document}),
    height: bottom + 138,
    marginLeft: 12,
    marginRight: 12,
    marginTop: 52,
    marginBottom: 38,
    x: {domain: outer, nice: true, label: null},
    y: {domain: [-48, bottom], axis: null, reverse: true},
    marks: [
      gridX({stroke: "var(--line)", strokeOpacity: 1, ticks: narrow ? 4 : 8}),
      axisX({
        ticks: narrow ? 4 : 8,
        tickSize: 0,
        tickFormat: (tick: number) => text.format.number(tick, Number.isInteger(tick) ? 0 : 1),
        label: words.axis,
        labelAnchor: "left",
        labelArrow: "none"
      }),
      ruleX(zero, {x: 0, y1: "from", y2: "to", stroke: "var(--ink)", strokeWidth: 1}),
      dot(marks, {
        x: "value",
        y: "y",
        r: 2.6,
        stroke,
        strokeWidth: 1,
        strokeOpacity: 0.7,
        fill: "var(--paper)",
        fillOpacity: 0.4
      }),
      dot(truths, {
        x: "value",
        y: "y",
        r: 5.5,
        symbol: plotSymbol(contrast),
        stroke,
        strokeWidth: 1.6,
        fill: "var(--paper)"
      } as never),
      ruleX([gap.published], {stroke: "var(--ink)", strokeWidth: 2}),
      textMark(turning, {
        x: "value",
        y: "y",
        dx: beyond ? 12 : -12,
        textAnchor: beyond ? "start" : "end",
        text: ({world, value}: (typeof truths)[number]) =>
          `${stories[world].label[text.language].toLowerCase()}: ${signed(value)}`,
        stroke: "var(--paper)",
        strokeWidth: 4,
        fill: "var(--ink)"
      }),
      textMark(headings, {
        y: "y",
        text: "words",
        frameAnchor: side,
        textAnchor: side === "left" ? "start" : "end",
        fill: "var(--quiet)",
        stroke: "var(--paper)",
        strokeWidth: 4
      }),
      textMark([gap.published], {
        x: (value: number) => value,
        frameAnchor: "top",
        dy: -36,
        text: () => words.publishedLabel(signed(gap.published)),
        fontWeight: 600,
        textAnchor: anchor(gap.published, outer)
      }),
      ...(data.present === undefined
        ? []
        : [
            ruleX([data.present], {stroke: "var(--accent)", strokeWidth: 2, strokeDasharray: "5 3"}),
            textMark([data.present], {
              x: (value: number) => value,
              frameAnchor: "top",
              dy: -18,
              text: () => `${choice}: ${signed(data.present!)}`,
              fill: "var(--accent)",
              fontWeight: 600,
              textAnchor: anchor(data.present, outer)
            })
          ])
    ]
  } as Parameters<typeof plot>[0]);
  return hideFromReaders(picture);
}

/** Words at a value stay inside the picture. */
function anchor(value: number, [low, high]: readonly number[]): "start" | "middle" | "end" {
  const place = (value - low!) / (high! - low!);
  return place < 0.3 ? "start" : place > 0.7 ? "end" : "middle";
}

const ends = (values: readonly number[]): [low: number, high: number] => [Math.min(...values), Math.max(...values)];
