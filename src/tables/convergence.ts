import type {Result} from "../analysis/result.js";
import {elements} from "../markup/element.js";
import type {Text} from "../text/nl.js";
import {columnWords} from "./column-words.js";
import type {TableContent} from "./content.js";
import {htmlTable} from "./html-table.js";

/** What a report of the computation is made of. */
export type Computed = Pick<Result, "convergence" | "aliased" | "constant" | "warnings" | "students" | "groups" | "r2">;

/** How the fit ended, in sentences: whether it can be used, and what it left out. */
export function convergenceSentences({convergence, aliased, constant, warnings}: Computed, text: Text): string[] {
  const words = text.labCharts.convergence;
  const {status, separated, iterations} = convergence;
  const few = warnings.filter(({kind}) => kind === "few events").length;
  const warned = (wanted: Result["warnings"][number]["kind"]) => warnings.some(({kind}) => kind === wanted);
  const list = (columns: readonly string[]) => text.format.list(columns.map((column) => columnWords(column, text)));
  const ending = {
    converged: () => words.converged,
    singular: () => words.singular,
    separation: () => words.separation(list(separated)),
    "not converged": () => words.failed
  };
  return [
    ending[status](),
    words.steps(iterations),
    ...(aliased.length > 0 ? [words.aliased(list(aliased))] : []),
    ...(constant.length > 0 ? [words.constant(list(constant))] : []),
    ...(few > 0 ? [words.few(few)] : []),
    ...(["unsettled", "weighting", "simex"] as const).filter(warned).map((kind) => words[kind])
  ];
}

/** The figures of the fit; written out, since their scales differ. */
export function convergenceTable({convergence, students, groups, r2}: Computed, text: Text): TableContent {
  const {table} = text.labCharts.convergence;
  const {number} = text.format;
  const {status, logLik, aic, bic, iterations, evaluations, decrement, tolerance} = convergence;
  const rows: [label: string, value: string | undefined][] = [
    [table.status, table.statuses[status]],
    [table.students, number(students)],
    [table.locations, groups.locatie === undefined ? undefined : number(groups.locatie)],
    [table.institutions, groups.instelling === undefined ? undefined : number(groups.instelling)],
    [table.logLik, number(logLik, 2)],
    [table.aic, number(aic, 1)],
    [table.bic, number(bic, 1)],
    [table.marginal, r2 ? number(100 * r2.marginal, 1) : undefined],
    [table.conditional, r2 ? number(100 * r2.conditional, 1) : undefined],
    [table.iterations, number(iterations)],
    [table.evaluations, number(evaluations)],
    [table.decrement, power(decrement)],
    [table.tolerance, power(tolerance)]
  ];
  return {
    caption: table.caption,
    columns: [{label: table.item}, {label: table.value}],
    rows: rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, value]]))
  };
}

/** Sentences with the table below them, which opens on request. */
export function convergenceReport(
  computed: Computed,
  options: {readonly document: Document; readonly text: Text}
): HTMLElement {
  const {document, text} = options;
  const h = elements(document);
  return h(
    "div",
    {class: "convergence"},
    h("p", {}, convergenceSentences(computed, text).join(" ")),
    h(
      "details",
      {class: "chart-table"},
      h("summary", {}, text.chart.table),
      htmlTable(convergenceTable(computed, text), options)
    )
  );
}

/** 4.5e-15 -> "4 × 10⁻¹⁵": only the size matters. */
function power(value: number): string {
  if (!(value > 0)) return "0";
  const [digit, exponent] = value.toExponential(0).split("e") as [string, string];
  const raised = [...String(Number(exponent))].map((c) => (c === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(c)]!)).join("");
  return `${digit} × 10${raised}`;
}
