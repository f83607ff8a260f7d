import type {TippedWorld, TippingAssumption, TippingBase} from "../../analysis/worlds/tipping.js";
import {svgElements} from "../../markup/svg.js";
import {published} from "../../mbo/published.js";
import {canvas, halo, linear, roundTicks, wrap} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";

export interface TippingState {
  readonly groep: "niet-westers" | "westers";
  /** Percentage points. */
  readonly grens: number;
}

export interface TippingData {
  readonly tipping: readonly TippedWorld[];
  /** Largest change without the cito block that the check allows, percentage points. */
  readonly bar: number;
}

interface Line {
  readonly assumption: TippingAssumption;
  readonly base: TippingBase;
  readonly points: readonly {readonly dose: number; readonly truth: number; readonly passes: boolean}[];
}

/** Room for the number at the end of a line, pixels. */
const LABEL = 42;
const dashes: Readonly<Record<TippingBase, string>> = {neutraal: "none", strongTest: "2 4", zwaktoets: "8 4"};

/**
 * The true difference along three assumptions, in worlds that all report the published one: where it falls
 * below a limit.
 */
export const worldsTipping: Chart<TippingData, TippingState> = {
  id: "werelden-kantelpunten",
  badge: "simulated",
  sources: [published.doorstroomNonWestern],

  caption(data, state, text) {
    const words = text.werelden.tipping;
    const tipped = tippedLines(data, state).map(({assumption, base, dose}) =>
      words.tipped(assumption, words.bases[base], dose)
    );
    return {
      title: words.title(state.grens, tipped),
      subtitle: words.subtitle(state.groep),
      alternative: words.alternative(
        linesOf(data, state)
          .map(({assumption, base, points}) =>
            words.alternativeRow(
              words.assumptions[assumption],
              words.bases[base],
              points[0]!.truth,
              points.at(-1)!.truth
            )
          )
          .join(" ")
      ),
      note: words.note
    };
  },

  key: (_data, _state, text) => [
    {mark: "passes", label: text.werelden.tipping.key.passes},
    {mark: "simulated", label: text.werelden.tipping.key.fails},
    {mark: "limit", label: text.werelden.tipping.key.limit}
  ],

  table({tipping}, {groep}, text) {
    const words = text.werelden.tipping;
    return {
      caption: words.table.caption,
      columns: [
        {label: words.table.assumption},
        {label: words.table.base},
        {label: words.table.dose, digits: 2},
        {label: words.table.unknown, digits: 1},
        {label: words.table.reported, digits: 2},
        {label: words.table.truth, digits: 2},
        {label: words.table.check, digits: 2}
      ],
      rows: tipping.map((own) => [
        words.assumptions[own.assumption],
        words.bases[own.base],
        own.dose,
        own.unknownGap ?? words.table.none,
        own.reported[at(groep)]!,
        own.truth[at(groep)]!,
        largest(own.check)
      ])
    };
  },

  draw(data, state, options) {
    const {document, text, width} = options;
    const s = svgElements(document);
    const words = text.werelden.tipping;
    const narrow = width < 480;
    const lines = linesOf(data, state);
    const assumptions = [...new Set(lines.map(({assumption}) => assumption))];
    const bases = [...new Set(lines.map(({base}) => base))];
    const panel = {width: narrow ? width : (width - 40) / 3, height: 250};
    const truths = lines.flatMap(({points}) => points.map(({truth}) => truth));
    const ticks = roundTicks(Math.min(0, state.grens, ...truths), Math.max(state.grens, ...truths), 5);
    const [top, bottom] = [28, panel.height - 44];
    const y = linear([ticks[0]!, ticks.at(-1)!], bottom, top);
    const hue = `var(--data-${state.groep})`;
    const legend = 26 * bases.length;
    return canvas(
      options,
      (narrow ? assumptions.length : 1) * panel.height + legend,
      ...bases.map((base, k) =>
        s(
          "g",
          {transform: `translate(30,${k * 24 + 10})`},
          s("line", {x1: 0, x2: 40, y1: 0, y2: 0, stroke: hue, "stroke-width": 2.5, "stroke-dasharray": dashes[base]}),
          s("text", {x: 50, y: 5}, words.bases[base])
        )
      ),
      ...assumptions.map((assumption, k) => {
        const shift = narrow
          ? `translate(0,${legend + k * panel.height})`
          : `translate(${k * (panel.width + 20)},${legend})`;
        return s("g", {transform: shift}, ...panelOf(assumption));
      })
    );

    function panelOf(assumption: TippingAssumption): SVGElement[] {
      const own = lines.filter((line) => line.assumption === assumption);
      const doses = own[0]!.points.map(({dose}) => dose);
      const x = linear([doses[0]!, doses.at(-1)!], 30, panel.width - LABEL);
      const heights = apart(own.map(({points}) => y(points.at(-1)!.truth)));
      return [
        s("text", {x: 0, y: 12, "font-weight": 600}, words.assumptions[assumption]),
        ...ticks.map((tick) =>
          s(
            "g",
            {},
            s("line", {
              x1: 30,
              x2: panel.width - LABEL,
              y1: y(tick),
              y2: y(tick),
              stroke: tick === 0 ? "var(--quiet)" : "var(--line)"
            }),
            s("text", {x: 24, y: y(tick) + 5, "text-anchor": "end", fill: "var(--quiet)"}, text.format.number(tick))
          )
        ),
        ...doses.map((dose) =>
          s(
            "text",
            {x: x(dose), y: bottom + 18, "text-anchor": "middle", fill: "var(--quiet)"},
            text.format.number(dose, Number.isInteger(dose) ? 0 : Number.isInteger(dose * 10) ? 1 : 2)
          )
        ),
        ...wrap(words.axes[assumption], 30).map((line) =>
          s("text", {x: 30, y: bottom + 36, fill: "var(--quiet)"}, line)
        ),
        s("line", {
          x1: 30,
          x2: panel.width - LABEL,
          y1: y(state.grens),
          y2: y(state.grens),
          stroke: "var(--accent)",
          "stroke-width": 2,
          "stroke-dasharray": "6 4"
        }),
        ...own.flatMap(({base, points}, k) => [
          s("polyline", {
            points: points.map(({dose, truth}) => `${x(dose)},${y(truth)}`).join(" "),
            fill: "none",
            stroke: hue,
            "stroke-width": 2.5,
            "stroke-dasharray": dashes[base]
          }),
          ...points.map(({dose, truth, passes}) =>
            s("circle", {
              cx: x(dose),
              cy: y(truth),
              r: 5,
              fill: passes ? hue : "var(--paper)",
              stroke: hue,
              "stroke-width": 2
            })
          ),
          s(
            "text",
            {...halo, x: panel.width - LABEL + 9, y: heights[k]! + 5, "font-size": 13},
            text.format.number(points.at(-1)!.truth, 1)
          )
        ])
      ];
    }
  }
};

/** Heights as they are, or lower down where two would overlap; in the order given. */
function apart(heights: readonly number[]): number[] {
  const placed = [...heights];
  const order = heights.map((_, k) => k).sort((a, b) => heights[a]! - heights[b]!);
  for (const [k, own] of order.entries()) {
    if (k > 0) placed[own] = Math.max(placed[own]!, placed[order[k - 1]!]! + 14);
  }
  return placed;
}

const at = (groep: TippingState["groep"]) => (groep === "westers" ? 0 : 1);
export const largest = (values: readonly number[]): number => Math.max(...values.map(Math.abs));

function linesOf({tipping, bar}: TippingData, {groep}: TippingState): Line[] {
  const keys = [...new Set(tipping.map(({assumption, base}) => `${assumption} ${base}`))];
  return keys.map((key) => {
    const own = tipping.filter(({assumption, base}) => `${assumption} ${base}` === key);
    const points = own
      .map(({dose, truth, check}) => ({dose, truth: truth[at(groep)]!, passes: largest(check) <= bar}))
      .sort((a, b) => a.dose - b.dose);
    return {assumption: own[0]!.assumption, base: own[0]!.base, points};
  });
}

/** The lines that fall below the limit, and the dose at which each does. */
export function tippedLines(
  data: TippingData,
  state: TippingState
): readonly {readonly assumption: TippingAssumption; readonly base: TippingBase; readonly dose: number}[] {
  return linesOf(data, state).flatMap((line) => {
    const dose = tippingOf(line, state.grens);
    return dose === undefined ? [] : [{assumption: line.assumption, base: line.base, dose}];
  });
}

/**
 * The dose at which a line falls below the limit, where the check succeeds on both sides of it; straight
 * between points.
 */
function tippingOf({points}: Line, limit: number): number | undefined {
  for (let k = 0; k < points.length; ++k) {
    const here = points[k]!;
    if (here.truth > limit) continue;
    if (k === 0) return here.passes ? here.dose : undefined;
    const before = points[k - 1]!;
    if (!(here.passes && before.passes)) return undefined;
    return before.dose + ((here.dose - before.dose) * (before.truth - limit)) / (before.truth - here.truth);
  }
  return undefined;
}
