import {axisX, axisY, dot, gridX, plot, ruleY, text as textMark} from "@observablehq/plot";
import type {PublishedGap} from "../../analysis/descriptive/published-gap.js";
import {codebookValue, variable} from "../../mbo/codebook.js";
import type {Leerweg, Migratieachtergrond, Niveau, VsvRow} from "../../mbo/published.js";
import type {Text} from "../../text/nl.js";
import type {Chart} from "../drawing/contract.js";
import {colour, hideFromReaders, plotOptions} from "../drawing/plot-options.js";

/** Table 8.3 and what follows from it together with table 4.1. */
export interface VsvData {
  readonly rows: readonly VsvRow[];
  /** Percentages if every group had the level mix of all students of the track; the year that mix is of. */
  readonly standardised: readonly (VsvRow & {readonly mixYear: number})[];
  readonly gaps: readonly PublishedGap[];
}

export interface VsvState {
  readonly leerweg: Leerweg;
  readonly jaar: number;
  /** Hold the mix of levels equal in the row of all levels. */
  readonly verdeling: boolean;
}

const groups: readonly Migratieachtergrond[] = ["geen", "westers", "niet-westers"];
const levels: readonly Niveau[] = ["1", "2", "3", "4"];
const symbols = {geen: "circle", westers: "diamond", "niet-westers": "triangle"} as const;

/** Early leaving by level and migration background in one track and year: a row of three dots per level. */
export const vsvByLevel: Chart<VsvData, VsvState> = {
  id: "vsv-migratieachtergrond",
  badge: "published",
  sources: [{source: "monitor", place: {nl: "tabellen 8.3 en 4.1", en: "tables 8.3 and 4.1"}}],

  caption(data, state, text) {
    const {leerweg, jaar, verdeling} = state;
    const rows = chartRows(data, state, text);
    const year = text.format.schoolYear(jaar);
    const gap = rows.at(-1)!.gap;
    const percent = (value: number) => text.format.percent(value);
    const described = rows.map(({label, rates: [none, western, nonWestern]}) =>
      text.vsv.alternativeRow(label, percent(none!), percent(western!), percent(nonWestern!))
    );
    const caption = {
      title: gap < 0 ? text.vsv.titleReverse(leerweg, -gap) : text.vsv.title(leerweg, gap, verdeling),
      subtitle: text.vsv.subtitle(leerweg, year),
      alternative: text.vsv.alternative(leerweg, year, described.join(" "))
    };
    const mixYear = standardised(data, state)[0]?.mixYear ?? jaar;
    const mixNote = mixYear === jaar ? "" : ` ${text.vsv.mixNote(text.format.schoolYear(mixYear))}`;
    return {...caption, note: text.vsv.ownNote + mixNote};
  },

  key(_data, _state, text) {
    return groups.map((group) => ({
      mark: group,
      label: codebookValue("migratieachtergrond", group).label[text.language]
    }));
  },

  table(data, state, text) {
    return {
      caption: `${text.vsv.table.caption}, ${state.leerweg}, ${text.format.schoolYear(state.jaar)}`,
      columns: [
        {label: text.vsv.table.row},
        ...groups.map((group) => ({
          label: codebookValue("migratieachtergrond", group).short[text.language],
          digits: 2
        })),
        {label: text.vsv.table.western, digits: 2},
        {label: text.vsv.table.gap, digits: 2}
      ],
      rows: chartRows(data, state, text).map(({label, rates, gap}) => [label, ...rates, rates[1]! - rates[0]!, gap])
    };
  },

  draw(data, state, options) {
    const {text, width} = options;
    const rows = chartRows(data, state, text);
    const narrow = width < 480;
    const points = rows.flatMap(({label, rates}) => groups.map((group, i) => ({label, group, rate: rates[i]!})));
    const ranges = rows.map(({label, rates}) => ({label, low: Math.min(...rates), high: Math.max(...rates)}));
    const signed = (gap: number) => text.format.signed(gap, 1);
    const picture = plot({
      ...plotOptions(options),
      height: (narrow ? 44 : 52) * rows.length + 64,
      marginLeft: narrow ? 98 : 170,
      marginRight: narrow ? 52 : 80,
      marginTop: 26,
      marginBottom: 38,
      x: {domain: [0, highest(data)], label: null},
      y: {domain: rows.map((r) => r.label), label: null},
      marks: [
        gridX({stroke: "var(--line)", strokeOpacity: 1, ticks: narrow ? 4 : 8}),
        axisX({ticks: narrow ? 4 : 8, tickSize: 0, label: text.vsv.axis, labelAnchor: "left", labelArrow: "none"}),
        axisY({tickSize: 0, lineWidth: narrow ? 7.5 : 13, textAnchor: "end"}),
        ruleY(ranges, {y: "label", x1: "low", x2: "high", stroke: "var(--quiet)", strokeWidth: 2}),
        ...groups.map((group, i) =>
          dot(
            points.filter((point) => point.group === group),
            {
              y: "label",
              x: "rate",
              dy: 6 * (i - 1), // apart, so that equal shares do not hide one another
              r: 6,
              symbol: symbols[group],
              fill: colour(codebookValue("migratieachtergrond", group).mark)
            }
          )
        ),
        textMark(rows, {
          y: "label",
          text: (d: {gap: number}) => signed(d.gap),
          frameAnchor: "right",
          dx: narrow ? 46 : 70,
          textAnchor: "end",
          fontWeight: 600,
          fontVariant: "tabular-nums"
        }),
        textMark([text.vsv.gapColumn], {
          frameAnchor: "top-right",
          dx: narrow ? 46 : 70,
          dy: -18,
          textAnchor: "end",
          fill: "var(--quiet)"
        })
      ]
    } as Parameters<typeof plot>[0]);
    return hideFromReaders(picture);
  }
};

interface ChartRow {
  readonly label: string;
  /** Per cent, in the order of the groups. */
  readonly rates: readonly number[];
  /** Non-western minus none, percentage points. */
  readonly gap: number;
}

function chartRows(data: VsvData, state: VsvState, text: Text): ChartRow[] {
  const {leerweg, jaar, verdeling} = state;
  const inView = data.rows.filter((r) => r.leerweg === leerweg && r.jaar === jaar);
  const short = (niveau: Niveau) => variable("niveau").values!.find((v) => v.value === niveau)!.short[text.language];
  const ofLevels = levels.map((niveau) =>
    row(
      inView.filter((r) => r.niveau === niveau),
      short(niveau)
    )
  );
  const all = row(
    inView.filter((r) => r.niveau === "totaal"),
    text.vsv.all
  );
  if (!verdeling) return [...ofLevels, all];
  return [...ofLevels, all, row(standardised(data, state), text.vsv.allSame)];
}

function standardised({standardised}: VsvData, {leerweg, jaar}: VsvState) {
  return standardised.filter((r) => r.leerweg === leerweg && r.jaar === jaar);
}

function row(rows: readonly VsvRow[], label: string): ChartRow {
  const rates = groups.map((group) => {
    const found = rows.find((r) => r.migratieachtergrond === group);
    if (!found) throw new RangeError(`invalid rows; no percentage for ${group} in: ${label}`);
    return found.percentage;
  });
  return {label, rates, gap: rates[2]! - rates[0]!};
}

/** The same scale in every state: up to the highest percentage of bol and bbl, rounded up to tens. */
function highest({rows}: VsvData): number {
  const rates = rows.filter((r) => r.leerweg !== "extraneus").map((r) => r.percentage);
  return Math.ceil(Math.max(...rates) / 10) * 10;
}
