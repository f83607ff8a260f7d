import {axisX, axisY, dot, gridY, line, plot, ruleY, text as textMark} from "@observablehq/plot";
import type {LocationAnswer} from "../../analysis/definitions/location-answer.js";
import type {LocationRow} from "../../analysis/definitions/location-row.js";
import {published} from "../../mbo/published.js";
import type {Chart} from "../drawing/contract.js";
import {chosenMark, colour, hideFromReaders, plotOptions} from "../drawing/plot-options.js";
import {chosenOf, type LocationsState, populations, withPopulation} from "./location-state.js";

const classes = [
  [1, 25],
  [25, 100],
  [100, Number.POSITIVE_INFINITY]
] as const;

/**
 * The gap against the number of students, and the funnel that chance alone would fill with observed gaps: around the
 * observed national gap, with as many reference students for each student of the group as in the country.
 */
export const locationSize: Chart<LocationAnswer, LocationsState> = {
  id: "verschil-naar-omvang",
  badge: "simulated",
  sources: [published.doorstroom, published.doorstroomNonWestern],

  caption(data, _state, text) {
    const words = text.locaties.size;
    const shown = (value: number) => text.format.points(value, {digits: 0, signed: true});
    const ends = ([from, to]: readonly [number, number]) => {
      const raws = inClass(data.locations, from, to).flatMap(({raw}) => raw ?? []);
      return words.range(shown(Math.min(...raws)), shown(Math.max(...raws)));
    };
    return {
      title: words.title,
      subtitle: withPopulation(words.subtitle, data.population, text),
      alternative: words.alternative(ends(classes[0]), ends(classes[2]))
    };
  },

  key({group}, _state, text) {
    const {key} = text.locaties.spread;
    return [
      {mark: `dot-${group}`, label: key.gap},
      {mark: "simulated", label: key.raw},
      {mark: "place-chosen", label: key.chosen}
    ];
  },

  table({locations}, _state, text) {
    const {table} = text.locaties.size;
    return {
      caption: table.caption,
      columns: [
        {label: table.size},
        {label: table.units, digits: 0},
        {label: table.raw, digits: 1},
        ...populations.map((population) => ({
          ...{label: text.locaties.populations[population], group: table.gap},
          digits: 1
        }))
      ],
      rows: classes.map(([from, to]) => {
        const own = inClass(locations, from, to);
        return [
          text.definities.errors.size(from, Number.isFinite(to) ? to : null),
          own.length,
          deviation(own.flatMap(({raw}) => raw ?? [])),
          ...populations.map((population) => deviation(own.map(({views}) => views[population].gap)))
        ];
      })
    };
  },

  draw({locations, national, group, observed: middle, funnel}, state, options) {
    const {text, width} = options;
    const narrow = width < 480;
    const present = locations.filter(({raw, students}) => raw !== null && students > 0);
    const most = Math.max(...present.map(({students}) => students));
    const limits = [Math.min(...present.map(({raw}) => raw!)), Math.max(...present.map(({raw}) => raw!))] as const;
    const end = (side: "low" | "high") =>
      line(
        funnel.filter((f) => f[side] >= limits[0] && f[side] <= limits[1]),
        {x: "students", y: side, stroke: "var(--quiet)", strokeDasharray: "5 4"}
      );
    const picture = plot({
      ...plotOptions(options),
      height: narrow ? 320 : 380,
      marginLeft: 40,
      marginRight: narrow ? 44 : 210,
      marginTop: 30,
      marginBottom: 42,
      x: {type: "log", domain: [1, most * 1.1], label: null},
      y: {domain: limits, nice: true, label: null},
      marks: [
        gridY({stroke: "var(--line)", strokeOpacity: 1, ticks: 6}),
        axisX({
          ticks: [1, 3, 10, 30, 100, 300, 1000, 3000].filter((tick) => tick <= most),
          tickSize: 0,
          tickFormat: (value: number) => text.format.number(value),
          label: text.locaties.size.axis,
          labelAnchor: "left",
          labelArrow: "none"
        }),
        axisY({tickSize: 0, ticks: 6, label: text.locaties.spread.axis, labelAnchor: "top", labelArrow: "none"}),
        end("low"),
        end("high"),
        ruleY([middle], {stroke: "var(--quiet)", strokeDasharray: "5 4"}),
        ruleY([national], {stroke: "var(--ink)", strokeDasharray: "4 3"}),
        dot(present, {x: "students", y: "raw", r: 2.5, stroke: "var(--quiet)", strokeOpacity: 0.8}),
        dot(present, {x: "students", y: "gap", r: 2.2, fill: colour(group)}),
        dot(
          present.filter(({id}) => id === chosenOf(locations, state).id),
          {x: "students", y: "gap", ...chosenMark}
        ),
        ...[
          {at: Math.max(middle, national), dy: -8},
          {at: Math.min(middle, national), dy: 9}
        ].map(({at, dy}) =>
          textMark([at], {
            y: (value: number) => value,
            frameAnchor: "right",
            dx: 8,
            dy,
            textAnchor: "start",
            text: (value: number) => {
              const words = at === middle ? text.locaties.size.observed : text.locaties.size.estimated;
              const gap = text.format.number(value, 1);
              return narrow ? gap : `${words}: ${gap}`;
            },
            fill: at === middle ? "var(--quiet)" : "var(--ink)"
          })
        )
      ]
    } as Parameters<typeof plot>[0]);
    return hideFromReaders(picture);
  }
};

export const inClass = (locations: readonly LocationRow[], from: number, to: number): LocationRow[] =>
  locations.filter(({students}) => students >= from && students < to);

/** Standard deviation; 0 for fewer than two. */
export function deviation(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
