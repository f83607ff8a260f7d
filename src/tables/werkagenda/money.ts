import type {Figure} from "../../mbo/werkagenda/figure.js";
import type {Text} from "../../text/nl.js";
import type {TableContent} from "../content.js";
import {citeShort} from "./cite.js";
import {figuresWhere, said} from "./figures.js";

/** Amounts of euros in every document: what for, how much, where it stands. */
export function budgetsTable(text: Text): TableContent {
  const words = text.werkagenda.budgets;
  return {
    badge: "published",
    caption: words.caption,
    columns: [{label: words.what}, {label: words.amount, digits: 0}, {label: words.place}],
    rows: figuresWhere(({unit}) => unit === "euro").map((figure) => [
      figure.label[text.language],
      figure.value,
      citeShort(figure, text)
    ])
  };
}

/** How institutions spread their spending of 2024, per objective. */
export function spendingTable(text: Text): TableContent {
  const words = text.werkagenda.spending;
  const rows = figuresWhere(({topic, unit, source}) => topic === "money" && unit !== "euro" && source === "monitor");
  return {
    badge: "published",
    caption: words.caption,
    columns: [words.objective, words.what, words.value, words.unit, words.place].map((label) => ({label})),
    rows: rows.map((figure: Figure) => [
      figure.objective ?? words.whole,
      figure.label[text.language],
      said(figure, text),
      text.werkagenda.figures.units[figure.unit],
      citeShort(figure, text)
    ])
  };
}
