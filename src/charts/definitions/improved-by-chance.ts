import {axisX, axisY, barX, dot, gridX, plot, ruleX, ruleY, tickX} from "@observablehq/plot";
import type {ImprovedByChance} from "../../analysis/by-chance/improved.js";
import {codebookValue} from "../../mbo/codebook.js";
import {type Leerweg, type Niveau, published} from "../../mbo/published.js";
import type {Text} from "../../text/nl.js";
import type {Chart} from "../drawing/contract.js";
import {hideFromReaders, plotOptions} from "../drawing/plot-options.js";
import {addCorrelationStrip} from "./correlation-strip.js";

/** One level and track: what chance gives, and what the monitor reports. Shares of institutions, per cent. */
export interface ImprovedRow {
  readonly niveau: Niveau;
  readonly leerweg: Leerweg;
  readonly students: number;
  readonly still: ImprovedByChance;
  readonly shifted: ImprovedByChance;
  readonly reported: {readonly low: number; readonly high: number};
}

export interface ImprovedData {
  readonly startYear: number;
  readonly improved: readonly ImprovedRow[];
  readonly correlations: readonly {readonly reliability: number; readonly correlation: number}[];
}

export interface ImprovedState {
  /** The national percentage moves as it did. */
  readonly verschuiving: boolean;
  /** Correlation of an institution's figure with that of the year after, per cent. */
  readonly betrouwbaarheid: number;
}

/** How many institutions "improve" by chance, beside how many the monitor reports. */
export const improvedChart: Chart<ImprovedData, ImprovedState> = {
  id: "verbeterd-door-toeval",
  badge: "published",
  sources: [{source: "monitor", place: {nl: "tabel 4.1 en paragraaf 4.3.1", en: "table 4.1 and section 4.3.1"}}],

  caption(data, state, text) {
    const words = text.maatstaven.improved;
    const rows = rowsOf(data, state, text);
    const inside = rows.filter(({low, high, reported}) => reported.low <= high && reported.high >= low).length;
    const percent = (share: number) => text.format.percent(share, 0);
    return {
      title: words.title(inside, rows.length, state.verschuiving),
      subtitle: words.subtitle(text.format.schoolYear(data.startYear)),
      alternative: `${words.alternative(
        rows
          .map(({cell, low, high, reported}) =>
            words.row(cell, percent(low), percent(high), words.about(reported.low, reported.high))
          )
          .join(" ")
      )} ${words.strip}: ${text.format.number(correlationAt(data, state), 2)}.`,
      note: words.note(text.format.number(published.monitorInstitutions.value))
    };
  },

  key(_data, _state, text) {
    const {key} = text.maatstaven.improved;
    return [
      {mark: "band", label: key.expected},
      {mark: "reported", label: key.reported},
      {mark: "place-chosen", label: key.chance}
    ];
  },

  table(data, state, text) {
    const {table, about} = text.maatstaven.improved;
    return {
      caption: table.caption,
      columns: [
        {label: table.cell},
        {label: table.students, digits: 0},
        {label: table.expected, digits: 0},
        {label: table.low, digits: 0},
        {label: table.high, digits: 0},
        {label: table.reported}
      ],
      rows: rowsOf(data, state, text).map(({cell, students, expected, low, high, reported}) => [
        cell,
        students,
        expected,
        low,
        high,
        about(reported.low, reported.high)
      ])
    };
  },

  draw(data, state, options) {
    const {text, width} = options;
    const narrow = width < 480;
    const rows = rowsOf(data, state, text);
    const ranges = rows.map((row) => ({...row, from: row.reported.low, to: row.reported.high}));
    const picture = plot({
      ...plotOptions(options),
      height: 36 * rows.length + 60,
      marginLeft: narrow ? 84 : 110,
      marginRight: 14,
      marginTop: 8,
      marginBottom: 40,
      x: {domain: [0, 100], label: null},
      y: {domain: rows.map(({cell}) => cell), label: null, padding: 0.35},
      marks: [
        gridX({stroke: "var(--line)", strokeOpacity: 1, ticks: narrow ? 4 : 10}),
        ruleX([50], {stroke: "var(--quiet)"}),
        axisX({
          ticks: narrow ? 4 : 10,
          tickSize: 0,
          label: text.maatstaven.improved.axis,
          labelAnchor: "left",
          labelArrow: "none"
        }),
        axisY({tickSize: 0}),
        barX(ranges, {y: "cell", x1: "low", x2: "high", fill: "var(--line)", stroke: "var(--quiet)"}),
        tickX(ranges, {y: "cell", x: "expected", stroke: "var(--quiet)", strokeWidth: 2}),
        ruleY(ranges, {y: "cell", x1: "from", x2: "to", stroke: "var(--ink)", strokeWidth: 3}),
        dot(
          ranges.flatMap(({cell, from, to}) =>
            from === to
              ? [{cell, at: from}]
              : [
                  {cell, at: from},
                  {cell, at: to}
                ]
          ),
          {y: "cell", x: "at", r: 5.5, symbol: "diamond", fill: "var(--ink)"}
        )
      ]
    } as Parameters<typeof plot>[0]);
    const correlation = correlationAt(data, state);
    addCorrelationStrip(
      picture,
      {
        heading: text.maatstaven.improved.strip,
        value: correlation,
        words: text.format.number(correlation, 2),
        reported: [published.ambitionCorrelationLow.value, published.ambitionCorrelationHigh.value]
      },
      options
    );
    return hideFromReaders(picture);
  }
};

/**
 * The correlation of promised and reached that chance gives.
 *
 * @throws RangeError for a reliability that was not worked out.
 */
export function correlationAt({correlations}: ImprovedData, {betrouwbaarheid}: ImprovedState): number {
  const found = correlations.find(({reliability}) => Math.abs(100 * reliability - betrouwbaarheid) < 1e-6);
  if (!found) throw new RangeError(`invalid state; no correlation for a reliability of: ${betrouwbaarheid}`);
  return found.correlation;
}

function rowsOf({improved}: ImprovedData, {verschuiving}: ImprovedState, {language}: Text) {
  return improved.map(({niveau, leerweg, students, still, shifted, reported}) => ({
    cell: `${codebookValue("niveau", niveau).short[language]}, ${leerweg}`,
    students,
    reported,
    ...(verschuiving ? shifted : still)
  }));
}
