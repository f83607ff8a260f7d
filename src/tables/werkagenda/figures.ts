import type {Figure} from "../../mbo/werkagenda/figure.js";
import {figures} from "../../mbo/werkagenda/figures.js";
import type {Text} from "../../text/nl.js";
import type {TableContent} from "../content.js";
import {citeShort} from "./cite.js";

const all: readonly Figure[] = Object.values<Figure>(figures);

/** Figures that pass, in the order of the module. */
export function figuresWhere(passes: (figure: Figure) => boolean): readonly Figure[] {
  return all.filter(passes);
}

/** Single figures with unit, place and the words of the source by which each is found back. */
export function figuresTable(rows: readonly Figure[], text: Text): TableContent {
  const words = text.werkagenda.figures;
  return {
    badge: "published",
    caption: words.caption,
    columns: [words.label, words.value, words.unit, words.place, words.passage].map((label) => ({label})),
    rows: rows.map((figure) => [
      figure.label[text.language],
      said(figure, text),
      words.units[figure.unit],
      citeShort(figure, text),
      figure.passage
    ])
  };
}

/** A figure as the source gives it: with about, more than or less than, and as many decimals as it has. */
export function said({value, unit, precision}: Figure, {werkagenda, format}: Text): string {
  const digits =
    unit === "correlation" ? (Math.abs(value * 100 - Math.round(value * 100)) < 1e-9 ? 2 : 3) : decimals(value);
  const number = format.number(value, digits);
  return precision ? `${werkagenda.figures.precision[precision]} ${number}` : number;
}

/**
 * A percentage, difference of percentages or ratio with its unit: “ongeveer 11%”, “−0,57 procentpunt”,
 * “meer dan 3 keer”.
 */
export function saidWithUnit(figure: Figure, text: Text): string {
  const {unit} = figure;
  if (unit === "percent") return `${said(figure, text)}%`;
  const named = unit === "points" || unit === "times";
  return named ? `${said(figure, text)}\u00a0${text.werkagenda.figures.units[unit]}` : said(figure, text);
}

/** None for whole values and thirds, else as printed: one or two. */
function decimals(value: number): 0 | 1 | 2 {
  if (Number.isInteger(value) || Math.abs(value * 3 - Math.round(value * 3)) < 1e-9) return 0;
  return Math.abs(value * 10 - Math.round(value * 10)) < 1e-9 ? 1 : 2;
}
