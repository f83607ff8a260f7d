import type {Place} from "../../mbo/sources.js";
import type {Text} from "../../text/nl.js";
import type {Chart} from "../drawing/contract.js";
import {svgPicture} from "../drawing/svg-picture.js";
import {drawPanel, lineHeight} from "./panel.js";
import type {Mark, TrendPanel, TrendView} from "./trend.js";
import {panelScales, yearsOf} from "./trend-scale.js";

/** How a chart of small multiples is told: what differs from view to view. */
export interface TrendWords {
  readonly id: string;
  title(view: TrendView, text: Text): string;
  subtitle(view: TrendView, text: Text): string;
}

const plotHeight = 112;
const gap = {x: 18, y: 34};

/** What a reader has to know of the axes: that they are alike, and which of them leave out zero. */
function axesNote(view: TrendView, {werkagenda}: Text): string {
  const {window, zero} = werkagenda.trend;
  const cut = panelScales(view).filter(({low}) => low > 0).length;
  if (view.panels.length === 1) return cut > 0 ? zero.one : "";
  return `${window} ${cut === 0 ? zero.all : cut === view.panels.length ? zero.none : zero.some}`;
}

/** A chart of small multiples; its panels come from a view of published tables. */
export function trendPanels(view: TrendView, words: TrendWords): Chart<TrendView, object> {
  return {
    id: words.id,
    badge: "published",
    sources: view.places as readonly Place[],

    caption(data, _state, text) {
      const note = data.note?.[text.language];
      const axes = data.unit === "count" ? "" : axesNote(data, text);
      return {
        title: words.title(data, text),
        subtitle: words.subtitle(data, text),
        alternative: text.werkagenda.trend.alternative(
          data.panels.map((panel) => describe(panel, data, text)).join(" ")
        ),
        note: [axes, note].filter(Boolean).join(" ")
      };
    },

    key(data, _state, text) {
      const marks = new Map<Mark, string>();
      for (const {series} of data.panels) for (const s of series) marks.set(s.mark, s.label[text.language]);
      const lines = [...marks].map(([mark, label]) => ({mark, label}));
      const {key} = text.werkagenda.trend;
      return [
        ...(lines.length > 1 ? lines : []),
        ...data.panels
          .flatMap(({targets = []}) => targets.map(({label}) => ({mark: "target", label: label[text.language]})))
          .slice(0, 1),
        ...(data.panels.some(({spreads}) => spreads?.length) ? [{mark: "spread", label: key.spread}] : [])
      ];
    },

    table(data, _state, text) {
      const {table} = text.werkagenda.trend;
      const years = [
        ...new Set(data.panels.flatMap((p) => p.series.flatMap((s) => s.points.map(({year}) => year))))
      ].sort((a, b) => a - b);
      const named = (year: number) => (data.years === "school" ? text.format.schoolYear(year) : String(year));
      const values = data.panels.flatMap(({series}) => series.flatMap((s) => s.points.map(({value}) => value)));
      const digits = data.unit === "count" ? 0 : digitsOf(values);
      const targets = data.panels.some((panel) => panel.targets?.length);
      return {
        caption: `${words.title(data, text)} ${words.subtitle(data, text)}`,
        columns: [
          {label: table.panel},
          {label: table.series},
          ...years.map((year) => ({label: named(year), digits})),
          ...(targets ? [{label: table.target, digits: 1}] : [])
        ],
        rows: data.panels.flatMap(({title, series, targets: own = []}) =>
          series.map(({label, mark, points}) => [
            title[text.language],
            label[text.language],
            ...years.map((year) => points.find((p) => p.year === year)?.value ?? ""),
            ...(targets ? [(own.find((t) => t.mark === mark) ?? own.find((t) => t.mark === "alle"))?.value ?? ""] : [])
          ])
        )
      };
    },

    draw(data, _state, {document, text, width}) {
      const scales = panelScales(data);
      const years = yearsOf(data);
      const wide = data.panels.length > 11 || data.panels.length % 4 === 0 ? 4 : 3;
      const columns = Math.min(data.panels.length, width < 480 ? 2 : wide);
      const panelWidth = Math.min(260, (width - (columns - 1) * gap.x) / columns);
      const titles = data.panels.map(({title}) => wrap(title[text.language], Math.floor(panelWidth / 7.4)));
      let top = 0;
      const rows: SVGElement[] = [];
      for (let i = 0; i < data.panels.length; i += columns) {
        const row = data.panels.slice(i, i + columns);
        const lines = Math.max(...row.map((_, j) => titles[i + j]!.length));
        row.forEach((panel, j) => {
          const titleLines = [...Array<string>(lines - titles[i + j]!.length).fill(""), ...titles[i + j]!];
          const box = {x: j * (panelWidth + gap.x), y: top, width: panelWidth, height: plotHeight, titleLines, years};
          rows.push(drawPanel(panel, scales[i + j]!, box, {document, text, view: data}));
        });
        top += lines * lineHeight + 8 + plotHeight + gap.y;
      }
      const height = top - gap.y + 24;
      return svgPicture(document, width, height, ...rows);
    }
  };
}

/** A panel in words: of each line its first and last value. */
function describe({title, series, targets = []}: TrendPanel, view: TrendView, text: Text): string {
  const {format, language} = text;
  const digits = view.unit === "count" ? 0 : digitsOf(series.flatMap((s) => s.points.map((p) => p.value)));
  const write = (value: number) => (view.unit === "count" ? format.number(value) : format.percent(value, digits));
  const lines = series.map(({label, points}) => {
    const name = series.length > 1 ? `${label[language]} ` : "";
    const [first, last] = [points[0]!, points.at(-1)!];
    return points.length > 1
      ? `${name}${text.werkagenda.trend.fromTo(write(first.value), write(last.value))}`
      : name + write(last.value);
  });
  const aims = targets.map(({value}) =>
    text.werkagenda.trend.aim(view.unit === "count" ? format.number(value) : format.percent(value, 1))
  );
  return `${title[language]}: ${format.list([...lines, ...aims])}.`;
}

/** Decimals that the source printed: none, one or two. */
export function digitsOf(values: readonly number[]): 0 | 1 | 2 {
  if (values.every((v) => Number.isInteger(v))) return 0;
  return values.every((v) => Math.abs(v * 10 - Math.round(v * 10)) < 1e-9) ? 1 : 2;
}

/** Breaks words into lines of at most `length` characters; a longer word has a line of its own. */
function wrap(words: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
