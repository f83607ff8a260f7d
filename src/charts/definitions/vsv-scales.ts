import {axisX, axisY, dot, gridY, line, plot, ruleX, ruleY, text as textMark} from "@observablehq/plot";
import type {Scale} from "../../analysis/definitions/definition.js";
import type {GapChange} from "../../analysis/definitions/published-change.js";
import type {PublishedGroup, PublishedTrack, ScaledGap} from "../../analysis/definitions/published-scales.js";
import type {Chart} from "../drawing/contract.js";
import {hideFromReaders, plotOptions} from "../drawing/plot-options.js";

export interface ScalesData {
  readonly gaps: readonly ScaledGap[];
  readonly changes: readonly GapChange[];
}

export interface ScalesState {
  readonly leerweg: PublishedTrack;
  readonly wie: PublishedGroup;
  readonly verdeling: boolean;
}

/** Each scale its dash and symbol; the difference in points and the ratio of leaving are what documents use most. */
const styles: Readonly<
  Record<Scale, {dash: string; symbol: "circle" | "diamond" | "triangle" | "square"; width: number}>
> = {
  verschil: {dash: "none", symbol: "circle", width: 2.5},
  ongunstig: {dash: "6 4", symbol: "triangle", width: 2.5},
  odds: {dash: "2 4", symbol: "diamond", width: 1.5},
  gunstig: {dash: "10 3 2 3", symbol: "square", width: 1.5}
};
const order = Object.keys(styles) as Scale[];
/** Scales whose intervals are drawn too: those of four would cover each other. */
const main: readonly Scale[] = ["verschil", "ongunstig"];
const QUANTILE = 1.6448536269514722;

/** One published gap on four scales over the years, each against its first year. */
export const vsvScales: Chart<ScalesData, ScalesState> = {
  id: "vsv-op-vier-schalen",
  badge: "published",
  sources: [{source: "monitor", place: {nl: "tabellen 8.3 en 4.1", en: "tables 8.3 and 4.1"}}],

  caption(data, state, text) {
    const words = text.maatstaven.scales;
    const series = order.map((scale) => seriesOf(data, state, scale));
    const {schoolYear} = text.format;
    const [from, to] = [series[0]!.points[0]!, series[0]!.points.at(-1)!].map(({jaar}) => schoolYear(jaar)) as [
      string,
      string
    ];
    const moved = series.map(({scale, points}) => ({scale, by: points.at(-1)!.index - 100}));
    const rows = series.map(({scale, points}) => words.row(scale, points[0]!.value, points.at(-1)!.value));
    const [sizes] = inView(data, state);
    return {
      title: words.title({
        grew: moved.filter(({by}) => by > 0).map(({scale}) => scale),
        shrank: moved.filter(({by}) => by <= 0).map(({scale}) => scale),
        from,
        to
      }),
      subtitle: words.subtitle(state.leerweg, state.wie, from),
      alternative: words.alternative(rows.join(" ")),
      note: words.note(schoolYear(sizes!.sizesOf), !state.verdeling)
    };
  },

  key(_data, _state, text) {
    return order.map((scale) => ({mark: `scale-${scale}`, label: text.maatstaven.scales.scale[scale]}));
  },

  table(data, state, text) {
    const {table, scale: names} = text.maatstaven.scales;
    return {
      caption: table.caption,
      columns: [
        {label: table.scale},
        {label: table.year},
        {label: table.value, digits: 2},
        {label: table.low},
        {label: table.high}
      ],
      rows: order.flatMap((scale) =>
        seriesOf(data, state, scale).points.map(({jaar, value, ends}) => {
          const [low, high] = ends?.map((end) => text.format.number(end, 2)) ?? [table.unknown, table.unknown];
          return [names[scale], text.format.schoolYear(jaar), value, low!, high!];
        })
      )
    };
  },

  draw(data, state, options) {
    const {text, width} = options;
    const narrow = width < 480;
    const series = order.map((scale) => seriesOf(data, state, scale));
    const all = series.flatMap(({scale, points}) => points.map((point) => ({scale, ...point})));
    const bars = all.flatMap(({scale, jaar, reach, index}) =>
      reach !== null && main.includes(scale) ? [{jaar, from: index - reach, to: index + reach}] : []
    );
    const years = [...new Set(all.map(({jaar}) => jaar))];
    const last = series.map(({scale, points}) => ({scale, ...points.at(-1)!}));
    const first = text.format.schoolYear(years[0]!);
    const picture = plot({
      ...plotOptions(options),
      height: narrow ? 300 : 340,
      marginLeft: 40,
      marginRight: narrow ? 58 : 70,
      marginTop: 34,
      marginBottom: 30,
      x: {domain: years, type: "point", padding: 0.15, label: null},
      y: {domain: domainOf([...all.map(({index}) => index), ...bars.flatMap(({from, to}) => [from, to])]), label: null},
      symbol: {domain: order, range: order.map((scale) => styles[scale].symbol)},
      marks: [
        gridY({stroke: "var(--line)", strokeOpacity: 1, ticks: 6}),
        ruleY([100], {stroke: "var(--quiet)"}),
        axisX({
          tickSize: 0,
          tickFormat: (jaar: number) => (narrow ? `’${String(jaar).slice(2)}` : text.format.schoolYear(jaar))
        }),
        axisY({
          tickSize: 0,
          ticks: 6,
          label: text.maatstaven.scales.axis(first),
          labelAnchor: "top",
          labelArrow: "none"
        }),
        ruleX(bars, {x: "jaar", y1: "from", y2: "to", stroke: "var(--quiet)", strokeOpacity: 0.3, strokeWidth: 7}),
        ...order.map((scale) =>
          line(
            all.filter((point) => point.scale === scale),
            {
              x: "jaar",
              y: "index",
              stroke: "var(--ink)",
              strokeWidth: styles[scale].width,
              strokeDasharray: styles[scale].dash
            }
          )
        ),
        dot(all, {
          x: "jaar",
          y: "index",
          symbol: "scale",
          r: 4.5,
          fill: "var(--paper)",
          stroke: "var(--ink)",
          strokeWidth: 1.5
        }),
        ...last.map((entry) =>
          textMark([entry], {
            x: "jaar",
            y: "index",
            dx: 10,
            dy: nudge(entry.scale, last),
            textAnchor: "start",
            text: (d: {index: number}) => text.format.number(d.index, 0),
            fontWeight: 600
          })
        )
      ]
    } as Parameters<typeof plot>[0]);
    return hideFromReaders(picture);
  }
};

interface Point {
  readonly jaar: number;
  readonly value: number;
  /** Size of the gap on the additive scale, first year 100. */
  readonly index: number;
  /** Half its 90% interval on that scale, with the smallest groups that the tables allow. */
  readonly reach: number | null;
  readonly ends: readonly [number, number] | null;
}

function inView({gaps}: ScalesData, {leerweg, wie, verdeling}: ScalesState): readonly ScaledGap[] {
  return gaps.filter((g) => g.leerweg === leerweg && g.groep === wie && g.verdeling === verdeling);
}

function seriesOf(data: ScalesData, state: ScalesState, scale: Scale): {scale: Scale; points: Point[]} {
  const gaps = inView(data, state).filter(({schaal}) => schaal === scale);
  const [first] = gaps;
  if (!first) throw new RangeError(`invalid state; no published gap for: ${state.leerweg} ${state.wie} ${scale}`);
  const shown = (value: number) => (scale === "verschil" ? value : Math.exp(value));
  const points = gaps.map(({jaar, value, additive, mostError}): Point => {
    const reach = mostError === null ? null : QUANTILE * mostError;
    return {
      jaar,
      value,
      index: (100 * additive) / first.additive,
      reach: reach === null ? null : Math.abs((100 * reach) / first.additive),
      ends: reach === null ? null : [shown(additive - reach), shown(additive + reach)]
    };
  });
  return {scale, points};
}

function domainOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return [Math.floor(low / 10) * 10, Math.ceil(high / 10) * 10];
}

/** Labels that would touch are moved apart: the higher one up, the lower one down. */
function nudge(scale: Scale, last: readonly {scale: Scale; index: number}[]): number {
  const own = last.find((entry) => entry.scale === scale)!.index;
  const near = last.filter((entry) => entry.scale !== scale && Math.abs(entry.index - own) < 4);
  if (near.length === 0) return 0;
  return near.every(({index}) => index < own) ? -7 : near.every(({index}) => index > own) ? 7 : 0;
}
