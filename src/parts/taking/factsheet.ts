import type {Contrast} from "../../analysis/multiverse/row.js";
import type {Result} from "../../analysis/result.js";
import type {Chart} from "../../charts/drawing/contract.js";
import {publishedOf, variableOf} from "../../charts/drawing/contrasts.js";
import {frame} from "../../charts/drawing/frame.js";
import {qrCode} from "../../charts/drawing/qr-code.js";
import {asStudied} from "../../charts/lab/difference-title.js";
import {elements} from "../../markup/element.js";
import {effectsYear} from "../../mbo/published.js";
import type {TableContent} from "../../tables/content.js";
import {htmlTable} from "../../tables/html-table.js";
import type {Text} from "../../text/nl.js";

/** A choice of the reader in words. */
export interface Chip {
  readonly label: string;
  readonly value: string;
  /** True: other than the study. */
  readonly changed: boolean;
}

/** A chart with what it shows, types closed inside. */
export interface SheetChart {
  draw(options: {readonly document: Document; readonly text: Text; readonly width: number}): HTMLElement;
}

export const sheetChart = <Data, State>(chart: Chart<Data, State>, data: Data, state: State): SheetChart => ({
  draw: (options) => frame(chart, data, state, options)
});

export interface FactsheetInput {
  readonly result: Result;
  /** The difference that the title is about. */
  readonly contrast: Contrast;
  readonly chips: readonly Chip[];
  /** The first stands on page one, the others, at most two, on page two. */
  readonly charts: readonly [SheetChart, ...SheetChart[]];
  /** Full address of the state. */
  readonly address: string;
  /** Version and date of the site, as its footer has them. */
  readonly version: string;
}

const contrasts: readonly Contrast[] = ["westers", "niet-westers", "hoog", "1", "2", "4"];

/** Widths of the pictures in CSS pixels: one on a page, and two beside each other. */
const WIDTHS = {whole: 640, half: 328} as const;

/** A state of the assumptions lab as two pages of A4: finding, choices, figures, charts, caveats, address. */
export function factsheet(input: FactsheetInput, {document, text}: {document: Document; text: Text}): HTMLElement {
  const {result, chips, charts, address, version, contrast} = input;
  const h = elements(document);
  const words = text.factsheet;
  const {outcome, year} = result.specification;
  const drawn = (chart: SheetChart, width: keyof typeof WIDTHS) =>
    printed(chart.draw({document, text, width: WIDTHS[width]}));
  const [first, ...others] = charts;
  const pair = others.map((chart) => drawn(chart, others.length === 1 ? "whole" : "half"));
  const changed = chips.filter((chip) => chip.changed);
  return h(
    "section",
    {class: "factsheet", lang: text.language},
    sheet(
      1,
      h("p", {class: "badge badge-simulated"}, text.badge.simulated),
      h("h2", {class: "sheet-title"}, titleOf(result, contrast, text)),
      h("p", {class: "sheet-about"}, words.about(text.labCharts.about(outcome, year), result.students)),
      h("h3", {}, words.choices),
      changed.length === 0 ? h("p", {}, words.allPublished) : null,
      h("ul", {class: "sheet-chips"}, ...chips.map(chipItem)),
      htmlTable(figuresTable(result, text), {document, text}),
      drawn(first, "whole")
    ),
    sheet(
      2,
      pair.length > 0 ? h("div", {class: "sheet-pair"}, ...pair) : null,
      h("h3", {}, words.caveatsTitle),
      h("ul", {class: "sheet-caveats"}, ...words.caveats.map((caveat) => h("li", {}, caveat))),
      h(
        "div",
        {class: "sheet-link"},
        h("div", {class: "sheet-code"}, qrCode(document, address, words.code)),
        h("div", {}, h("h3", {}, words.linkTitle), h("p", {}, words.link), h("p", {class: "sheet-address"}, address))
      )
    )
  );

  function sheet(page: number, ...children: (Node | null)[]): HTMLElement {
    return h(
      "article",
      {class: "sheet"},
      h("header", {}, h("b", {}, text.site.name), ` ${words.kind}`),
      ...children,
      h("footer", {}, h("span", {}, text.footer.independent), h("span", {}, `${version} ${words.page(page, 2)}`))
    );
  }

  function chipItem({label, value, changed: other}: Chip): HTMLElement {
    return h("li", {class: other ? "changed" : null}, h("span", {}, `${label}: `), other ? h("b", {}, value) : value);
  }
}

/** What of a chart belongs on paper: no table to open, and a name of its own beside the chart on the page. */
function printed(figure: HTMLElement): HTMLElement {
  for (const details of figure.querySelectorAll("details")) details.remove();
  const title = figure.querySelector(".chart-title")!;
  title.id = `sheet-${title.id}`;
  figure.setAttribute("aria-labelledby", title.id);
  return figure;
}

function titleOf(result: Result, contrast: Contrast, text: Text): string {
  const {title} = text.factsheet;
  const {specification} = result;
  const {outcome, year} = specification;
  const published = publishedOf(outcome, contrast).value;
  const groups = text.labCharts.groups[contrast];
  const value = effectOf(result, contrast)?.points;
  if (value === undefined) throw new RangeError(`invalid result; no effect of the contrast: ${contrast}`);
  const reported = {year: effectsYear, value: published};
  if (!asStudied(specification)) return title.early(groups, value, year, reported);
  if (year !== effectsYear) return title.otherYear(groups, value, reported);
  const same = text.format.number(value, 1) === text.format.number(published, 1) && result.query === "";
  return same ? title.same(groups, value) : title.other(groups, value, published);
}

/** The six differences beside the published ones, and how many students each is about. */
function figuresTable(result: Result, text: Text): TableContent {
  const {table, implied} = text.factsheet;
  const {outcome, year} = result.specification;
  return {
    caption: table.caption,
    columns: [
      {label: table.groups},
      {label: table.own, digits: 1},
      {label: year === effectsYear ? table.published : table.publishedOf(effectsYear), digits: 1},
      {label: table.students}
    ],
    rows: contrasts.flatMap((contrast) => {
      const own = effectOf(result, contrast);
      if (!own) return [];
      const people = own.implied === undefined || own.students === undefined ? "" : implied(own.implied, own.students);
      return [[text.labCharts.groups[contrast], own.points, publishedOf(outcome, contrast).value, people]];
    })
  };
}

const effectOf = ({effects, specification: {definition}}: Result, contrast: Contrast) =>
  effects.find(
    (effect) =>
      effect.variable === variableOf(contrast) && effect.level === contrast && effect.definition === definition
  );
