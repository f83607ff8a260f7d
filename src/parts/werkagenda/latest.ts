import {indicatorViews} from "../../charts/werkagenda/indicator-views.js";
import type {TrendView} from "../../charts/werkagenda/trend.js";
import {digitsOf} from "../../charts/werkagenda/trend-panels.js";
import type {Figure} from "../../mbo/werkagenda/figure.js";
import {figures} from "../../mbo/werkagenda/figures.js";
import type {IndicatorId} from "../../mbo/werkagenda/indicator-ids.js";
import {cellOf} from "../../tables/werkagenda/agenda.js";
import type {WerkagendaData} from "../../tables/werkagenda/data.js";
import {figuresWhere, saidWithUnit} from "../../tables/werkagenda/figures.js";
import type {Text} from "../../text/nl.js";

/** The latest figure of an indicator in words, “bol 53% en bbl 56% (2025)”; nothing where none is published. */
export function latestWords(id: IndicatorId, data: WerkagendaData, text: Text): string | undefined {
  if (id === "kans-hoger-onderwijs") return saidWithUnit(figures.higherEducation, text);
  if (id === "stapelaars") return saidWithUnit(figures.stackersShare, text);
  const [view] = indicatorViews(id, data);
  if (!view) return undefined;
  const lines = headline(id, view);
  const last = lines.map(({points}) => points.at(-1)!);
  const values = last.map(({value}) => value);
  const {number, percent, schoolYear, list} = text.format;
  const write = (value: number) => (view.unit === "count" ? number(value) : percent(value, digitsOf(values)));
  const when = view.years === "school" ? schoolYear(last[0]!.year) : String(last[0]!.year);
  if (lines.length > 4) return `${write(Math.min(...values))} – ${write(Math.max(...values))} (${when})`;
  const words = lines.map(({label}, i) => `${lines.length > 1 ? `${label[text.language]} ` : ""}${write(values[i]!)}`);
  return `${list(words)} (${when})`;
}

/** The lines that stand for the whole indicator: of all students, or of every cell where no whole is published. */
function headline(id: IndicatorId, {panels}: TrendView) {
  const cells = id === "uitstroom-werk" || id === "veilig-stage";
  const panel = id === "vsv-landelijk" ? panels.at(-1)! : panels[0]!;
  if (!cells) return panel.series;
  return panels.flatMap(({title, series}) => series.map((own) => ({...own, label: title})));
}

/** The targets of an indicator, one in words each; none where none is published. */
export function targetWords(id: IndicatorId, {tables}: WerkagendaData, text: Text): string[] {
  const {percent, number} = text.format;
  const rows = tables.targets.filter((row) => row.indicator === id);
  const means = rows.map((row) => {
    const value = text.werkagenda.facts.targetOf(percent(row.value), number(row.institutions));
    return rows.length > 1 ? `${cellOf(row, text)}: ${value}` : value;
  });
  // Of the number of early leavers the monitor names the targets with its own indicator.
  const ids: readonly (IndicatorId | undefined)[] = id === "vsv-landelijk" ? [id, "vsv"] : [id];
  const own = figuresWhere(({indicator, topic}: Figure) => ids.includes(indicator) && topic === "target");
  return [...means, ...own.map((figure) => `${figure.label[text.language]}: ${saidWithUnit(figure, text)}`)];
}

/** How far institutions lie apart, as far as the source says; figures of one group of students in one line. */
export function spreadWords(id: IndicatorId, text: Text): string[] {
  const groups = new Map<string, string[]>();
  for (const figure of figuresWhere(({indicator, topic}: Figure) => indicator === id && topic === "spread")) {
    const [group = "", what = ""] = figure.label[text.language].split(/: |, /);
    groups.set(group, [...(groups.get(group) ?? []), `${what} ${saidWithUnit(figure, text)}`]);
  }
  return [...groups].map(([group, figures]) => `${group}: ${figures.join(", ")}`);
}
