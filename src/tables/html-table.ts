import {elements} from "../markup/element.js";
import type {Text} from "../text/nl.js";
import type {LinkCell, TableColumn, TableContent} from "./content.js";

/**
 * An accessible table: caption, column headers, the first cell of a row as its header; scrolls in its own box, which
 * the keyboard can reach. Columns of one group have a header of their own above theirs.
 */
export function htmlTable(
  {caption, badge, columns, rows}: TableContent,
  {document, text}: {document: Document; text: Text}
): HTMLElement {
  const h = elements(document);
  const starts = new Set(groupsOf(columns).flatMap(({group, first}) => (group ? first : [])));
  const kind = (i: number) => {
    const kinds = [columns[i]?.digits !== undefined && "numeric", starts.has(i) && "group-start"].filter(Boolean);
    return kinds.join(" ") || null;
  };
  const marked = badge ? h("span", {class: `badge badge-${badge}`}, text.badge[badge]) : null;
  const name = badge ? `${caption} (${text.badge[badge]})` : caption;
  return h(
    "div",
    {class: "table-scroll", role: "region", tabindex: 0, "aria-label": name},
    h(
      "table",
      {},
      h("caption", {}, marked, marked && " ", caption),
      ...groupColumns(),
      h("thead", {}, ...headers().map((row) => h("tr", {}, ...row))),
      h(
        "tbody",
        {},
        ...rows.map((row) =>
          h(
            "tr",
            {},
            ...row.map((cell, i) =>
              i === 0 ? h("th", {scope: "row"}, words(cell, i)) : h("td", {class: kind(i)}, words(cell, i))
            )
          )
        )
      )
    )
  );

  /** One row of headers, or two where columns have groups; a column without one reaches over both. */
  function headers(): HTMLElement[][] {
    const header = ({label}: TableColumn, i: number, rowspan?: number) =>
      h("th", {scope: "col", class: kind(i), rowspan}, label);
    if (!columns.some(({group}) => group)) return [columns.map((column, i) => header(column, i))];
    const upper = groupsOf(columns).map(({group, first, size}) =>
      group ? h("th", {scope: "colgroup", colspan: size, class: "group"}, group) : header(columns[first]!, first, 2)
    );
    return [upper, columns.flatMap((column, i) => (column.group ? [header(column, i)] : []))];
  }

  /** Without these a browser does not know which columns a group's header is of. */
  function groupColumns(): HTMLElement[] {
    if (!columns.some(({group}) => group)) return [];
    return groupsOf(columns).map(({size}) => h("colgroup", {span: size}));
  }

  function words(cell: string | number | LinkCell, i: number): Node | string {
    if (typeof cell === "object") return h("a", {href: cell.href}, cell.label);
    return typeof cell === "number" ? text.format.number(cell, columns[i]?.digits) : cell;
  }
}

/** Runs of columns with the same group; a column without a group is a run of its own. */
function groupsOf(columns: readonly TableColumn[]): {group: string | undefined; first: number; size: number}[] {
  const runs: {group: string | undefined; first: number; size: number}[] = [];
  for (const [i, {group}] of columns.entries()) {
    const last = runs.at(-1);
    if (group && last?.group === group) last.size++;
    else runs.push({group, first: i, size: 1});
  }
  return runs;
}
