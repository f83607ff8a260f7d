import {placeWords} from "../../mbo/werkagenda/place.js";
import type {ChanceCell, WerkagendaData} from "../../tables/werkagenda/data.js";
import type {Text} from "../../text/nl.js";
import type {Chart} from "../drawing/contract.js";
import {drawStrips} from "./chance-strips.js";
import {cellName} from "./trend-rows.js";

const years = [2022, 2023] as const;

/** Share of institutions with fewer leavers: what chance alone would show, beside what the monitor reports. */
export const chanceImproved: Chart<WerkagendaData, object> = {
  id: "werkagenda-toeval-instellingen",
  badge: "published",
  sources: [
    {source: "monitor", place: placeWords("tabel 4.1")},
    {source: "monitor", place: placeWords("par 4.3.1")}
  ],

  caption(data, _state, text) {
    const words = text.werkagenda.improved;
    const known = data.cells.filter(({reported}) => reported);
    return {
      title: words.title(known.filter(within).length, known.length),
      subtitle: words.subtitle(years.map(text.format.schoolYear).join("–")),
      alternative: words.alternative(data.cells.map((cell) => describe(cell, text)).join(" ")),
      note: words.note(text.format.number(data.institutions))
    };
  },

  key(_data, _state, text) {
    const {key} = text.werkagenda.improved;
    return [
      {mark: "band", label: key.band},
      {mark: "bounds", label: key.bounds},
      {mark: "bol", label: `${key.reported}, bol`},
      {mark: "bbl", label: `${key.reported}, bbl`}
    ];
  },

  table({cells}, _state, text) {
    const {table, precision} = text.werkagenda.improved;
    return {
      caption: table.cell,
      columns: [
        {label: table.cell},
        ...[table.expected, table.low, table.high, table.lowest, table.highest, table.reported].map((label) => ({
          label,
          digits: 0
        })),
        {label: table.precision}
      ],
      rows: cells.map(({niveau, leerweg, improved: own, reported}) => [
        cellName(niveau, leerweg)[text.language],
        own.expected,
        own.low,
        own.high,
        own.lowest,
        own.highest,
        reported?.value ?? "",
        reported ? precision[reported.precision ?? "exact"] : precision.none
      ])
    };
  },

  draw({cells}, _state, {document, text, width}) {
    const strips = cells.map(({niveau, leerweg, improved, reported}) => ({
      label: cellName(niveau, leerweg)[text.language],
      mark: leerweg === "bbl" ? ("bbl" as const) : ("bol" as const),
      ...improved,
      value: reported?.value,
      towards: reported?.precision === "more" ? ("more" as const) : undefined,
      said: said(reported, text)
    }));
    const write = (value: number) => text.format.percent(value, 0);
    const ticks = width < 480 ? [20, 60, 100] : [20, 40, 60, 80, 100];
    return drawStrips(strips, {document, width, domain: [20, 100], ticks, axis: text.werkagenda.improved.axis, write});
  }
};

/** Whether what is reported can be what chance shows; “more than” a value fits if the strip reaches past it. */
function within({improved: {low, high}, reported}: ChanceCell): boolean {
  if (!reported) return false;
  return reported.precision === "more" ? high > reported.value : reported.value >= low && reported.value <= high;
}

function said(reported: ChanceCell["reported"], text: Text): string {
  if (!reported) return text.werkagenda.improved.unknown;
  const value = text.format.percent(reported.value, 0);
  return reported.precision ? `${text.werkagenda.figures.precision[reported.precision]} ${value}` : value;
}

function describe({niveau, leerweg, improved: {low, high}, reported}: ChanceCell, text: Text): string {
  const {percent} = text.format;
  const name = cellName(niveau, leerweg)[text.language];
  return text.werkagenda.improved.row(name, percent(low, 0), percent(high, 0), said(reported, text));
}
