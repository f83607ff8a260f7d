import {type Parameter, smallWorld} from "../mbo/small-world.js";
import {type Place, sources} from "../mbo/sources.js";
import type {Text} from "../text/nl.js";
import type {TableContent} from "./content.js";

/** Every parameter of the simulation with its value, range, origin and reason. */
export function parametersTable(text: Text): TableContent {
  const {language, format, provenance} = text;
  const {table} = provenance;
  const write = (value: number) => format.number(value, Number.isInteger(value) ? 0 : value < 1 ? 2 : 1);
  return {
    caption: table.caption,
    columns: [table.name, table.value, table.range, table.provenance, table.reason].map((label) => ({label})),
    rows: Object.values<Parameter>(smallWorld).map((p) => [
      p.label[language],
      write(p.value),
      p.provenance === "assumed" ? `${write(p.range[0])} – ${write(p.range[1])}` : "",
      provenance[p.provenance],
      p.place ? `${p.reason[language]} (${where(p.place)})` : p.reason[language]
    ])
  };

  function where({source, place}: Place): string {
    return `${sources[source].author[language]}, ${place[language]}`;
  }
}
