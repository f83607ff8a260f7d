import type {IndicatorId} from "../../mbo/werkagenda/indicator-ids.js";
import {indicator} from "../../mbo/werkagenda/indicators.js";
import type {Text} from "../../text/nl.js";
import type {Mark, TrendPanel, TrendSeries, TrendView} from "./trend.js";
import {digitsOf, type TrendWords} from "./trend-panels.js";
import {yearsOf} from "./trend-scale.js";

/** Change in the latest year of a line, or undefined where there is one value only. */
export function latestChange({points}: TrendSeries): number | undefined {
  const [before, last] = points.slice(-2);
  return before && last ? last.value - before.value : undefined;
}

/** Words of a picture of one indicator: with one panel its numbers, with more how many lines rose and fell. */
export function indicatorWords(id: IndicatorId, view: string): TrendWords {
  return {
    id: `werkagenda-${id}-${view}`,
    title(view, text) {
      const {panels, unit, compare} = view;
      const name = indicator(id).short[text.language];
      const words = text.werkagenda.trend;
      if (compare) return comparison(name, view, compare, text);
      if (unit === "count") return words.one(name, numbers(panels.at(-1)!.series, unit, text));
      const lines = panels.flatMap(({series}) => series);
      if (lines.length <= 2) return words.one(name, numbers(lines, unit, text));
      const changes = lines.map(latestChange).filter((change) => change !== undefined);
      return words.many(name, changes.filter((c) => c > 0).length, changes.filter((c) => c < 0).length, lines.length);
    },
    subtitle: (view, text) =>
      text.werkagenda.trend.subtitle(sentenceCase(view.by[text.language]), view.unit, period(view, text))
  };
}

/** Words of the overview: how many lines go the way policy wants, and how many targets are reached. */
export function overviewWords(): TrendWords {
  return {
    id: "werkagenda-indicatoren",
    title({panels}, text) {
      const lines = panels.flatMap((panel) => panel.series.map((series) => ({panel, series})));
      const moved = lines.filter(({panel, series}) => better(panel, latestChange(series) ?? 0));
      const aimed = panels.flatMap((panel) => (panel.targets ?? []).map((target) => ({panel, target})));
      const reached = aimed.filter(({panel, target: {mark, value}}) => {
        const own = panel.series.filter((series) => series.mark === mark);
        const ends = (own.length > 0 ? own : panel.series).map(({points}) => points.at(-1)!.value);
        return ends.every((end) => end === value || better(panel, end - value));
      });
      return text.werkagenda.trend.overview(moved.length, lines.length, reached.length, aimed.length);
    },
    subtitle: (view, text) =>
      text.werkagenda.trend.subtitle(sentenceCase(view.by[text.language]), view.unit, period(view, text))
  };
}

/** The difference of two lines at their ends: its size in one or two panels, its direction in more. */
function comparison(name: string, {panels}: TrendView, [first, second]: readonly [Mark, Mark], text: Text): string {
  const words = text.werkagenda.trend;
  const {language, format} = text;
  const of = (panel: TrendPanel, mark: Mark) => panel.series.find((own) => own.mark === mark)!;
  const end = (series: TrendSeries) => series.points.at(-1)!.value;
  const gaps = panels.map((panel) => ({panel, gap: end(of(panel, second)) - end(of(panel, first))}));
  const [low, high] = [first, second].map((mark) => of(panels[0]!, mark).label[language]) as [string, string];
  if (panels.length > 2) {
    return words.higher(name, high, low, gaps.filter(({gap}) => gap > 0).length, panels.length);
  }
  const sizes = gaps.map(({panel, gap}) => `${panel.title[language]} ${format.points(gap, {signed: true})}`);
  return words.gap(name, high, low, format.list(sizes));
}

function better({indicator: id}: TrendPanel, change: number): boolean {
  const wanted = id && indicator(id).wanted;
  return wanted === "up" ? change > 0 : wanted === "down" ? change < 0 : false;
}

function numbers(lines: readonly TrendSeries[], unit: TrendView["unit"], text: Text): string {
  const {format, language} = text;
  const digits = unit === "count" ? 0 : digitsOf(lines.flatMap(({points}) => points.map(({value}) => value)));
  const write = (value: number) => (unit === "count" ? format.number(value) : format.percent(value, digits));
  const said = lines.map(({label, points}) => {
    const [first, last] = [points[0]!, points.at(-1)!];
    const values =
      points.length > 1 ? text.werkagenda.trend.fromTo(write(first.value), write(last.value)) : write(last.value);
    return lines.length > 1 ? `${label[language]} ${values}` : values;
  });
  return format.list(said);
}

/** First and last year measured. */
function period(view: TrendView, text: Text): string {
  const write = (year: number) => (view.years === "school" ? text.format.schoolYear(year) : String(year));
  const [first, last] = yearsOf(view);
  return first === last ? write(first) : `${write(first)}–${write(last)}`;
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
