import type {LocationAnswer} from "../../analysis/definitions/location-answer.js";
import type {LocationRow} from "../../analysis/definitions/location-row.js";
import {svgElements} from "../../markup/svg.js";
import {published} from "../../mbo/published.js";
import {canvas, halo, linear, roundTicks} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";
import {colour} from "../drawing/plot-options.js";
import {chosenOf, type LocationsState, populations, withPopulation} from "./location-state.js";

const ODDS = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8];
const CURVE = 60;

/**
 * The level of every location against its gap, on both scales: a gap in points changes with the level, odds need not.
 */
export const locationRelation: Chart<LocationAnswer, LocationsState> = {
  id: "niveau-en-verschil",
  badge: "simulated",
  sources: [published.doorstroom, published.doorstroomNonWestern],

  caption({relation, outcome, population}, _state, text) {
    const words = text.locaties.relation;
    return {
      title: words.title(relation),
      subtitle: withPopulation(words.subtitle(outcome), population, text),
      alternative: words.alternative(text.format.number(relation, 2))
    };
  },

  key({group}, _state, text) {
    const {key} = text.locaties.spread;
    return [
      {mark: `dot-${group}`, label: key.gap},
      {mark: "place-chosen", label: key.chosen}
    ];
  },

  table({locations}, _state, text) {
    const {relation, populations: words} = text.locaties;
    const {table} = relation;
    return {
      caption: table.caption,
      columns: [
        {label: table.id},
        ...populations.flatMap((population) => [
          {label: table.level, group: words[population], digits: 1},
          {label: table.gap, group: words[population], digits: 1},
          {label: table.odds, group: words[population], digits: 2}
        ])
      ],
      rows: locations.map(({id, views}) => [
        id,
        ...populations.flatMap((population) => {
          const {level, gap, odds} = views[population];
          return [level, gap, odds];
        })
      ])
    };
  },

  draw({locations, group, typicalOdds}, state, options) {
    const {document, text, width} = options;
    const s = svgElements(document);
    const words = text.locaties.relation;
    const narrow = width < 560;
    const [left, gutter, top, height] = [40, 64, 42, narrow ? 230 : 300];
    const side = narrow ? width - left - 10 : (width - left - gutter - 10) / 2;
    const chosen = chosenOf(locations, state);
    const levels = locations.map(({level}) => level);
    const levelTicks = roundTicks(Math.min(...levels), Math.max(...levels), 4);
    const [lowest, highest] = [levelTicks[0]!, levelTicks.at(-1)!];
    const same = Array.from({length: CURVE}, (_, k) => lowest + ((highest - lowest) * k) / (CURVE - 1))
      .filter((level) => level > 0 && level < 100)
      .map((level) => ({level, gap: gapAt(level, typicalOdds), odds: typicalOdds}));
    const views = [
      {of: (row: Mark) => row.gap, name: words.points, ticks: gapTicks(locations), digits: 0},
      {of: (row: Mark) => Math.log(row.odds), name: words.odds, ticks: oddsTicks(locations), digits: 2}
    ];
    const panels = views.map(({of, name, ticks, digits}, k) => {
      const [from, above] = narrow ? [left, top + k * (height + 96)] : [left + k * (side + gutter), top];
      const below = above + height;
      const x = linear([lowest, highest], from, from + side);
      const y = linear([ticks[0]!, ticks.at(-1)!], below, above);
      const shown = (tick: number) => text.format.number(k === 1 ? Math.exp(tick) : tick, digits);
      const line = same.map((row, point) => `${point === 0 ? "M" : "L"}${short(x(row.level))},${short(y(of(row)))}`);
      return s(
        "g",
        {},
        s("text", {x: from - left + 2, y: above - 22, "font-weight": 600}, name),
        ...ticks.flatMap((tick) => [
          s("line", {x1: from, x2: from + side, y1: y(tick), y2: y(tick), stroke: zero(tick)}),
          s("text", {x: from - 6, y: y(tick) + 5, "text-anchor": "end", fill: "var(--quiet)"}, shown(tick))
        ]),
        ...levelTicks.map((tick) =>
          s(
            "text",
            {x: x(tick), y: below + 18, "text-anchor": "middle", fill: "var(--quiet)"},
            text.format.number(tick)
          )
        ),
        s("text", {x: from, y: below + 40, fill: "var(--quiet)"}, words.axis),
        s("path", {
          d: locations.map((row) => dotAt(x(row.level), y(of(row)))).join(""),
          fill: colour(group)
        }),
        s("path", {d: line.join(""), fill: "none", stroke: "var(--paper)", "stroke-width": 4, "stroke-opacity": 0.7}),
        s("path", {
          d: line.join(""),
          fill: "none",
          stroke: "var(--ink)",
          "stroke-dasharray": "4 3",
          "stroke-width": 1.5
        }),
        s("circle", {
          ...{cx: x(chosen.level), cy: y(of(chosen)), r: 6, fill: "var(--paper)"},
          ...{stroke: "var(--accent)", "stroke-width": 3}
        }),
        s(
          "text",
          {x: from + side, y: above - 4, "text-anchor": "end", fill: "var(--quiet)", ...halo},
          k === 0 ? words.same : ""
        )
      );
    });
    return canvas(options, (narrow ? 2 * height + 96 : height) + top + 50, ...panels);
  }
};

type Mark = Pick<LocationRow, "level" | "gap" | "odds">;

/** The gap in percentage points of a group whose odds are so many times those of the reference, per cent. */
export function gapAt(level: number, odds: number): number {
  const own = (odds * level) / (100 - level);
  return (100 * own) / (1 + own) - level;
}

function gapTicks(locations: readonly LocationRow[]): number[] {
  const gaps = locations.map(({gap}) => gap);
  return roundTicks(Math.min(0, ...gaps), Math.max(0, ...gaps), 5);
}

/** Logarithms of round odds ratios around all locations, and 1. */
function oddsTicks(locations: readonly LocationRow[]): number[] {
  const all = [1, ...locations.map(({odds}) => odds)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const from = ODDS.filter((odds) => odds <= low).at(-1) ?? low;
  const to = ODDS.find((odds) => odds >= high) ?? high;
  return [...new Set([from, ...ODDS.filter((odds) => odds > from && odds < to), to])].map(Math.log);
}

const zero = (tick: number): string => (tick === 0 ? "var(--quiet)" : "var(--line)");
const short = (value: number): string => String(Math.round(value * 10) / 10);
/** A dot as a part of one path. */
const dotAt = (x: number, y: number): string =>
  `M${short(x - 2.6)},${short(y)}a2.6,2.6 0 1,0 5.2,0a2.6,2.6 0 1,0 -5.2,0`;
