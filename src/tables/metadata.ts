import type {Badge, TableContent} from "./content.js";

/** What a reader of a file has to know to use it. */
export interface TableMetadata {
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly badge: Badge;
  readonly language: string;
  /** Where the figures can be seen, with every choice behind them. */
  readonly address?: string | undefined;
}

/** A description of a table's file, as a Frictionless data resource (specs.frictionlessdata.io). */
export function metadata({columns, rows}: TableContent, about: TableMetadata) {
  const {title, description, source, badge, language, address} = about;
  return {
    profile: "tabular-data-resource",
    title,
    description,
    simulated: badge === "simulated",
    language,
    ...(address ? {homepage: address} : {}),
    sources: [{title: source}],
    licenses: [{name: "CC-BY-4.0", title: "Creative Commons Attribution 4.0"}],
    rows: rows.length,
    schema: {
      fields: columns.map(({label, group, digits}) => ({
        name: group ? `${group}: ${label}` : label,
        type: digits === undefined ? "string" : "number",
        ...(digits === undefined ? {} : {decimals: digits})
      }))
    }
  };
}
