import {placeWords} from "../../mbo/werkagenda/place.js";
import type {ChanceCell, WerkagendaData} from "../../tables/werkagenda/data.js";
import type {Text} from "../../text/nl.js";
import type {Chart} from "../drawing/contract.js";
import {drawStrips} from "./chance-strips.js";
import {cellName} from "./trend-rows.js";

const years = [2022, 2023] as const;

/** Change in early leaving by level and track, with how far chance alone gets. */
export const chanceChange: Chart<WerkagendaData, object> = {
  id: "werkagenda-toeval-landelijk",
  badge: "published",
  sources: [{source: "monitor", place: placeWords("tabel 4.1")}],

  caption({cells, national}, _state, text) {
    const words = text.werkagenda.change;
    const {number, points} = text.format;
    return {
      title: words.title(cells.filter(beyond).length, cells.length),
      subtitle: words.subtitle(years.map(text.format.schoolYear).join("–")),
      alternative: words.alternative(cells.map((cell) => describe(cell, text)).join(" ")),
      note: words.note(
        number(national.before),
        number(national.after),
        points(national.change, {signed: true}),
        points(national.margin)
      )
    };
  },

  key(_data, _state, text) {
    const {key} = text.werkagenda.change;
    return [
      {mark: "band", label: key.margin},
      {mark: "bol", label: `${key.change}, bol`},
      {mark: "bbl", label: `${key.change}, bbl`}
    ];
  },

  table({cells}, _state, text) {
    const {table, yes, no} = text.werkagenda.change;
    return {
      caption: table.cell,
      columns: [
        {label: table.cell},
        {label: table.change, digits: 2},
        {label: table.margin, digits: 2},
        {label: table.beyond}
      ],
      rows: cells.map((cell) => [
        cellName(cell.niveau, cell.leerweg)[text.language],
        cell.printed,
        cell.change.margin,
        beyond(cell) ? yes : no
      ])
    };
  },

  draw({cells}, _state, {document, text, width}) {
    const strips = cells.map(({niveau, leerweg, change: {margin}, printed: change}) => ({
      label: cellName(niveau, leerweg)[text.language],
      mark: leerweg === "bbl" ? ("bbl" as const) : ("bol" as const),
      low: -margin,
      high: margin,
      value: change,
      said: text.format.signed(change, 2)
    }));
    const reach = Math.ceil(Math.max(...strips.map(({high, value}) => Math.max(high, Math.abs(value)))));
    const ticks = Array.from({length: 2 * reach + 1}, (_, i) => i - reach).filter(
      (tick) => width > 480 || tick % 2 !== 0 || tick === 0
    );
    const write = (value: number) => text.format.signed(value);
    return drawStrips(strips, {
      document,
      width,
      domain: [-reach, reach],
      ticks,
      axis: text.werkagenda.change.axis,
      write
    });
  }
};

function beyond({change: {margin}, printed}: ChanceCell): boolean {
  return Math.abs(printed) > margin;
}

function describe({niveau, leerweg, change: {margin}, printed}: ChanceCell, text: Text): string {
  const {points} = text.format;
  return text.werkagenda.change.row(
    cellName(niveau, leerweg)[text.language],
    points(printed, {signed: true, digits: 2}),
    points(margin, {digits: 2})
  );
}
