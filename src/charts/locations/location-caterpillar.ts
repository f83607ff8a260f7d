import {axisY, dot, gridY, type Markish, plot, ruleY, text as textMark} from "@observablehq/plot";
import type {LocationAnswer} from "../../analysis/definitions/location-answer.js";
import type {LocationRow} from "../../analysis/definitions/location-row.js";
import {published} from "../../mbo/published.js";
import type {Chart} from "../drawing/contract.js";
import {chosenMark, colour, hideFromReaders, plotOptions} from "../drawing/plot-options.js";
import {chosenOf, type LocationsState, populations, withPopulation} from "./location-state.js";

const [LEFT, RIGHT] = [36, 8];

/** Where the location at a place of the order stands in a picture of this width: pixels from the left. */
export const caterpillarX = (place: number, count: number, width: number): number =>
  LEFT + ((place + 1) / (count + 1)) * (width - LEFT - RIGHT);

/** Every location from the lowest to the highest gap: intervals and points as a few paths, however many there are. */
export const locationCaterpillar: Chart<LocationAnswer, LocationsState> = {
  id: "verschil-per-locatie",
  badge: "simulated",
  sources: [published.doorstroom, published.doorstroomNonWestern],

  caption({outcome, group, most, locations, spread, population, moved}, {model}, text) {
    const words = text.locaties.spread;
    const shown = (row: LocationRow) => text.format.points(row.gap, {signed: true});
    const middle = locations[Math.floor((locations.length - 1) / 2)]!;
    return {
      title:
        population === "eigen"
          ? words.titleOwn(moved.median, moved.most)
          : words.title(spread, Math.round(most[0]), Math.round(most[1])),
      subtitle: withPopulation(words.subtitle(outcome, group, model), population, text),
      alternative: words.alternative(
        text.format.number(locations.length),
        shown(locations[0]!),
        shown(middle),
        shown(locations.at(-1)!)
      ),
      note: words.note
    };
  },

  key({group}, {waarheid}, text) {
    const {key} = text.locaties.spread;
    const marks = ["interval", "raw", ...(waarheid ? (["truth"] as const) : []), "chosen"] as const;
    return [
      {mark: `place-gap-${group}`, label: key.gap},
      ...marks.map((mark) => ({mark: `place-${mark}`, label: key[mark]}))
    ];
  },

  table({locations}, _state, text) {
    const {spread, populations: words} = text.locaties;
    const {table} = spread;
    return {
      caption: table.caption,
      columns: [
        {label: table.id},
        {label: table.institution},
        {label: table.students, digits: 0},
        ...populations.flatMap((population) =>
          [table.gap, table.low, table.high].map((label) => ({label, group: words[population], digits: 1}))
        ),
        {label: table.raw, digits: 1}
      ],
      rows: locations.map(({id, institution, students, views, raw}) => [
        id,
        institution,
        students,
        ...populations.flatMap((population) => {
          const {gap, low, high} = views[population];
          return [gap, low, high];
        }),
        raw ?? table.none
      ])
    };
  },

  draw({locations, national, group}, state, options) {
    const {text, width} = options;
    const narrow = width < 480;
    const chosen = chosenOf(locations, state);
    const place = locations.indexOf(chosen);
    const limits = domainOf(locations);
    const inside = (value: number) => Math.min(limits[1], Math.max(limits[0], value));
    const at = (of: (row: LocationRow) => number | null) =>
      locations.flatMap((row, k): [number, number][] => {
        const value = of(row);
        return value === null ? [] : [[k, inside(value)]];
      });
    // As wide as there is room for each, so that a thousand in a narrow picture do not run into one band.
    const room = (width - LEFT - RIGHT) / (locations.length + 1);
    const half = Math.max(0.6, Math.min(narrow ? 1.2 : 1.6, 1.2 * room));
    const picture = plot({
      ...plotOptions(options),
      height: narrow ? 340 : 480,
      marginLeft: LEFT,
      marginRight: RIGHT,
      marginTop: 30,
      marginBottom: 12,
      x: {domain: [-1, locations.length], axis: null},
      y: {domain: limits, label: null},
      marks: [
        gridY({stroke: "var(--line)", strokeOpacity: 1, ticks: 6}),
        axisY({tickSize: 0, ticks: 6, label: text.locaties.spread.axis, labelAnchor: "top", labelArrow: "none"}),
        ruleY([0], {stroke: "var(--quiet)"}),
        onePath(
          locations.map(({low, high}, k) => [k, inside(low), inside(high)]),
          {stroke: "var(--quiet)", opacity: 0.4, width: Math.min(narrow ? 0.6 : 1, room)}
        ),
        squares(
          at(({raw}) => raw),
          half * 0.75,
          {stroke: "var(--quiet)", opacity: 0.75}
        ),
        ...(state.waarheid
          ? [
              squares(
                at(({truth}) => truth),
                half * 1.15,
                {fill: "var(--ink)", opacity: 0.9}
              )
            ]
          : []),
        squares(
          at(({gap}) => gap),
          half,
          {fill: colour(group)}
        ),
        ruleY([national], {stroke: "var(--ink)", strokeDasharray: "4 3"}),
        textMark([national], {
          frameAnchor: "left",
          y: (d: number) => d,
          dx: 6,
          dy: -8,
          textAnchor: "start",
          text: () => `${text.locaties.spread.national}: ${text.format.points(national, {signed: true})}`,
          fill: "var(--ink)",
          stroke: "var(--paper)",
          strokeWidth: 4
        }),
        onePath([[place, inside(chosen.low), inside(chosen.high)]], {stroke: "var(--accent)", opacity: 1, width: 3}),
        dot([chosen], {x: () => place, y: "gap", ...chosenMark})
      ]
    } as Parameters<typeof plot>[0]);
    return hideFromReaders(picture);
  }
};

interface Look {
  readonly stroke?: string;
  readonly fill?: string;
  readonly opacity?: number;
  readonly width?: number;
}

/** Vertical segments (x, from, to) as one path: a thousand of them cost as much as one. */
function onePath(segments: readonly (readonly number[])[], {stroke, opacity = 1, width = 1}: Look): Markish {
  return (_index, {x, y}, _values, _dimensions, context) => {
    const path = context!.document.createElementNS("http://www.w3.org/2000/svg", "path");
    const d = segments.map(([at, from, to]) => `M${short(x!(at!))},${short(y!(from!))}V${short(y!(to!))}`).join("");
    path.setAttribute("d", d);
    path.setAttribute("fill", "none");
    path.setAttribute("stroke", stroke!);
    path.setAttribute("stroke-opacity", String(opacity));
    path.setAttribute("stroke-width", String(width));
    return path;
  };
}

/** Small squares as one path. */
function squares(places: readonly (readonly [number, number])[], half: number, look: Look): Markish {
  return (_index, {x, y}, _values, _dimensions, context) => {
    const path = context!.document.createElementNS("http://www.w3.org/2000/svg", "path");
    const side = 2 * half;
    const one = ([at, value]: readonly [number, number]) =>
      `M${short(x!(at) - half)},${short(y!(value) - half)}h${side}v${side}h${-side}z`;
    path.setAttribute("d", places.map(one).join(""));
    path.setAttribute("fill", look.fill ?? "none");
    path.setAttribute("stroke", look.stroke ?? "none");
    path.setAttribute("opacity", String(look.opacity ?? 1));
    return path;
  };
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** All intervals; observed gaps of tiny groups beyond are drawn at the edge. */
function domainOf(locations: readonly LocationRow[]): [number, number] {
  const [low, high] = [Math.min(...locations.map((r) => r.low)), Math.max(...locations.map((r) => r.high))];
  const room = (high - low) * 0.12;
  return [Math.min(0, low) - room, Math.max(0, high) + room];
}
