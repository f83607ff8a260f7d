import {px, svgElements} from "../../markup/svg.js";
import {figures} from "../../mbo/werkagenda/figures.js";
import {placeWords} from "../../mbo/werkagenda/place.js";
import type {MoneyRow} from "../../mbo/werkagenda/rows.js";
import type {WerkagendaData} from "../../tables/werkagenda/data.js";
import type {Text} from "../../text/nl.js";
import type {Chart} from "../drawing/contract.js";
import {quietText, svgPicture} from "../drawing/svg-picture.js";

const million = 1e6;

/** What institutions spent in 2024 per objective: a bar each, its name above it. */
export const agendaMoney: Chart<WerkagendaData, object> = {
  id: "werkagenda-geld",
  badge: "published",
  sources: [
    {source: "monitor", place: placeWords("tabel 7.1")},
    {source: "monitor", place: placeWords("noot 33")}
  ],

  caption({tables: {money}}, _state, text) {
    const {percent, number} = text.format;
    const words = text.werkagenda.money;
    const most = [...money].sort((a, b) => b.spent - a.spent)[0]!;
    const total = money.reduce((sum, row) => sum + row.spent, 0);
    return {
      title: words.title(percent(most.share, 0), most.objective),
      subtitle: words.subtitle(number(total / million)),
      alternative: words.alternative(money.map((row) => describe(row, text)).join(" ")),
      note: words.note(percent((100 * total) / figures.agendaTotal.value))
    };
  },

  key: () => [], // the bars are labelled

  table({tables: {money}}, _state, text) {
    const {table} = text.werkagenda.money;
    return {
      caption: table.spent,
      columns: [
        {label: table.objective},
        {label: table.spent, digits: 0},
        {label: table.share, digits: 1},
        {label: table.ofAgenda, digits: 1}
      ],
      rows: money.map((row) => [name(row, text), row.spent, row.share, row.ofAgenda])
    };
  },

  draw({tables: {money}}, _state, {document, text, width}) {
    const s = svgElements(document);
    const {percent, number} = text.format;
    const most = Math.max(...money.map((row) => row.spent));
    const [row, bar, room] = [50, 18, width < 480 ? 92 : 120];
    const marks = money.flatMap((own, i) => {
      const length = px((own.spent / most) * (width - room));
      return [
        s("text", {x: 0, y: i * row + 14}, name(own, text)),
        s("rect", {x: 0, y: i * row + 21, width: Math.max(2, length), height: bar, fill: "var(--data-bol)"}),
        s("text", {x: length + 8, y: i * row + 35, "font-weight": 600}, number(own.spent / million)),
        s("text", {x: length + 44, y: i * row + 35, ...quietText}, percent(own.share, 0))
      ];
    });
    return svgPicture(document, width, money.length * row, ...marks);
  }
};

function name({objective}: MoneyRow, text: Text): string {
  return `${objective} ${text.werkagenda.objectives[objective]}`;
}

function describe(row: MoneyRow, text: Text): string {
  const {money, objectives} = text.werkagenda;
  const {number, percent} = text.format;
  return money.row(row.objective, objectives[row.objective], number(row.spent / million), percent(row.share));
}
