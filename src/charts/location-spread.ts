import {axisX, barX, dodgeY, dot, gridX, plot, ruleX, text as textMark} from "@observablehq/plot";
import type {SpreadResult} from "../analysis/spread.js";
import {codebookValue} from "../mbo/codebook.js";
import {type Migratieachtergrond, published} from "../mbo/published.js";
import {smallWorld} from "../mbo/small-world.js";
import type {Chart} from "./contract.js";
import {colour, hideFromReaders, plotOptions} from "./plot-options.js";

export interface SpreadState {
  /** The assumed standard deviation between locations, percentage points. */
  readonly spreiding: number;
}

const shown: readonly Migratieachtergrond[] = ["geen", "niet-westers"];

/** What an assumed spread between locations looks like: quantile dots of the estimated distribution, per group. */
export const locationSpread: Chart<SpreadResult, SpreadState> = {
  id: "spreiding-locaties",
  badge: "simulated",
  sources: [published.doorstroom, published.doorstroomNonWestern],

  caption(data, state, text) {
    const {percent, number} = text.format;
    const {low, high} = range(data, "geen");
    const described = shown.map((group) => {
      const r = range(data, group);
      return text.spread.alternativeRow(
        label(group, text.language),
        percent(r.mean, 0),
        percent(r.low, 0),
        percent(r.high, 0)
      );
    });
    return {
      title: text.spread.title(state.spreiding, Math.round(low), Math.round(high)),
      subtitle: text.spread.subtitle(state.spreiding, percent((100 * shown.length) / dots(data).length, 0)),
      alternative: text.spread.alternative(described.join(" ")),
      note: text.spread.note(number(data.students), number(data.locations), number(smallWorld.institutions.value))
    };
  },

  key(_data, _state, text, ghost) {
    return ghost ? [{mark: "ghost", label: text.spread.ghost}] : []; // the groups are labelled in the picture
  },

  table(data, _state, text) {
    const {table} = text.spread;
    return {
      caption: table.caption,
      columns: [
        {label: table.group},
        {label: table.low, digits: 1},
        {label: table.mean, digits: 1},
        {label: table.high, digits: 1}
      ],
      rows: data.ranges.map((r) => [label(r.migratieachtergrond, text.language), r.low, r.mean, r.high])
    };
  },

  draw(data, _state, options, ghost) {
    const {text, width} = options;
    const narrow = width < 480;
    const quantiles = dots(data);
    const ranges = data.ranges.filter((r) => shown.includes(r.migratieachtergrond));
    const ghosts = ghost ? ghost.ranges.filter((r) => shown.includes(r.migratieachtergrond)) : [];
    const mark = (d: {migratieachtergrond: Migratieachtergrond}) =>
      colour(codebookValue("migratieachtergrond", d.migratieachtergrond).mark);
    const end = (side: "low" | "high") => (d: {low: number; high: number}) => text.format.percent(d[side], 0);
    const single = ranges.every(({low, high}) => Math.round(low) === Math.round(high));
    const facet = {fy: "migratieachtergrond"} as const;
    const atEnds = {frameAnchor: "bottom", dy: -4, fill: mark} as const;
    const picture = plot({
      ...plotOptions(options),
      height: 340,
      marginLeft: 8,
      marginRight: 8,
      marginTop: 40,
      marginBottom: 40,
      x: {domain: [0, 100], label: null},
      fy: {domain: shown, label: null, axis: null, padding: 0.2},
      y: {axis: null},
      color: {type: "identity"},
      marks: [
        gridX({stroke: "var(--line)", strokeOpacity: 1, ticks: 5}),
        axisX({
          ticks: narrow ? 5 : 10,
          tickSize: 0,
          label: text.spread.axis,
          labelAnchor: "left",
          labelArrow: "none"
        }),
        barX(ghosts, {...facet, x1: "low", x2: "high", stroke: "var(--quiet)", strokeDasharray: "2 4", fill: "none"}),
        barX(ranges, {...facet, x1: "low", x2: "high", fill: mark, fillOpacity: 0.1}),
        textMark(single ? [] : ranges, {...facet, ...atEnds, x: "low", text: end("low"), textAnchor: "end", dx: -5}),
        textMark(ranges, {...facet, ...atEnds, x: "high", text: end("high"), textAnchor: "start", dx: 5}),
        dot(
          quantiles,
          dodgeY("middle", {
            ...facet,
            x: "percentage",
            r: radius(data, width),
            padding: 0.4,
            stroke: mark,
            strokeWidth: 1.5,
            fill: "var(--paper)"
          })
        ),
        textMark(ranges, {
          ...facet,
          frameAnchor: "top-left",
          dy: -18,
          text: (d: {migratieachtergrond: Migratieachtergrond}) => label(d.migratieachtergrond, text.language),
          fontWeight: 600,
          fill: mark
        }),
        ruleX([100 * published.doorstroom.value], {stroke: "var(--ink)", strokeWidth: 1.5}),
        textMark([100 * published.doorstroom.value], {
          x: (d: number) => d,
          frameAnchor: "top",
          fy: () => shown[0],
          dy: -36,
          text: () => text.spread.publishedMean(text.format.percent(100 * published.doorstroom.value, 0))
        })
      ]
    } as Parameters<typeof plot>[0]);
    return hideFromReaders(picture);
  }
};

function range({ranges}: SpreadResult, group: Migratieachtergrond) {
  const found = ranges.find((r) => r.migratieachtergrond === group);
  if (!found) throw new RangeError(`invalid result; no range for: ${group}`);
  return found;
}

function label(group: Migratieachtergrond, language: "nl" | "en"): string {
  return codebookValue("migratieachtergrond", group).label[language];
}

/** Radius at which the dots of a group fit in its strip: a narrow band stacks them higher, so they get smaller. */
function radius(data: SpreadResult, width: number): number {
  const count = dots(data).length / shown.length;
  const {low, high} = range(data, "geen");
  const band = ((high - low) / 100) * width;
  return Math.max(0.8, Math.min(width < 480 ? 3 : 4.5, Math.sqrt((band * 100) / (count * 8))));
}

/** One entry a dot: the quantiles of the groups in view. */
function dots({quantiles}: SpreadResult) {
  return quantiles.filter((q) => shown.includes(q.migratieachtergrond));
}
