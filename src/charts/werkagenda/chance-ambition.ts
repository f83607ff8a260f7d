import {px, svgElements} from "../../markup/svg.js";
import {placeWords} from "../../mbo/werkagenda/place.js";
import type {AmbitionRow, WerkagendaData} from "../../tables/werkagenda/data.js";
import type {Chart} from "../drawing/contract.js";
import {quietText, svgPicture} from "../drawing/svg-picture.js";

const highest = Math.SQRT1_2;
const steps = 40;

/** Correlation of ambition and result that chance alone gives, by how alike two years are, with those reported. */
export const chanceAmbition: Chart<WerkagendaData, object> = {
  id: "werkagenda-toeval-ambitie",
  badge: "published",
  sources: [
    {source: "monitor", place: placeWords("par 4.3.1")},
    {source: "monitor", place: placeWords("noot 27")}
  ],

  caption({ambitions}, _state, text) {
    const words = text.werkagenda.ambition;
    const {number} = text.format;
    const rows = ambitions.map(({figure}) => words.row(figure.label[text.language], number(figure.value, 2)));
    return {
      title: words.title(ambitions.filter(possible).length, ambitions.length),
      subtitle: words.subtitle,
      alternative: words.alternative(words.curve(number(highest, 2), number(0, 2)), rows.join(" ")),
      note: words.note
    };
  },

  key(_data, _state, text) {
    const {key} = text.werkagenda.ambition;
    return [
      {mark: "curve", label: key.curve},
      {mark: "bol", label: key.leaving},
      {mark: "bbl", label: key.starters}
    ];
  },

  table({ambitions}, _state, text) {
    const {table, never} = text.werkagenda.ambition;
    return {
      caption: table.label,
      columns: [{label: table.label}, {label: table.r, digits: 3}, {label: table.rho, digits: 2}],
      rows: ambitions.map((row) => [
        row.figure.label[text.language],
        row.figure.value,
        possible(row) ? row.reliability : never
      ])
    };
  },

  draw({ambitions}, _state, {document, text, width}) {
    const s = svgElements(document);
    const words = text.werkagenda.ambition;
    const [left, right, top, height] = [40, 20, 24, 230];
    const wide = Math.min(width, 620);
    const x = (rho: number) => px(left + rho * (wide - left - right));
    const y = (r: number) => px(top + height - (r / 0.8) * height);
    const curve = Array.from({length: steps + 1}, (_, i) => i / steps)
      .map((rho, i) => `${i === 0 ? "M" : "L"}${x(rho)},${y(Math.sqrt((1 - rho) / 2))}`)
      .join("");
    return svgPicture(
      document,
      width,
      top + height + 44,
      s("text", {x: 0, y: 12, ...quietText}, words.axisY),
      ...[0, 0.2, 0.4, 0.6, 0.8].flatMap((r) => [
        s("line", {x1: left, x2: wide - right, y1: y(r), y2: y(r), stroke: "var(--line)"}),
        s("text", {x: left - 6, y: y(r) + 4, "text-anchor": "end", ...quietText}, text.format.number(r, 1))
      ]),
      ...[0, 0.5, 1].map((rho) =>
        s(
          "text",
          {x: x(rho), y: top + height + 17, "text-anchor": "middle", ...quietText},
          text.format.number(rho, rho === 0.5 ? 1 : 0)
        )
      ),
      s("text", {x: left, y: top + height + 37, ...quietText}, words.axisX),
      s("path", {d: curve, fill: "none", stroke: "var(--quiet)", "stroke-width": 2, "stroke-dasharray": "6 3"}),
      ...ambitions.map(({figure, reliability}) => {
        const [cx, cy] = [x(Math.max(0, reliability)), y(figure.value)];
        const starters = figure.indicator === "startersresultaat";
        return starters
          ? s("rect", {x: cx - 5.5, y: cy - 5.5, width: 11, height: 11, fill: "var(--data-bbl)"})
          : s("circle", {cx, cy, r: 6, fill: "var(--data-bol)"});
      })
    );
  }
};

/** Whether chance alone can give the correlation, on average, at some resemblance of the years. */
function possible({reliability}: AmbitionRow): boolean {
  return reliability >= 0;
}
