import {sources} from "../mbo/sources.js";
import {dimensions} from "../mbo/world/dimensions.js";
import type {Parameter} from "../mbo/world/parameter.js";
import {parameter, parameterNames} from "../mbo/world/world.js";
import {worlds} from "../mbo/world/worlds.js";
import type {Text} from "../text/nl.js";
import type {TableContent} from "./content.js";

/** Every parameter of the simulated world: value in the default world, unit, range, origin and reason. */
export function worldParametersTable(text: Text): TableContent {
  const {language, format, provenance, world: words} = text;
  const write = (value: number) => format.number(value, Number.isInteger(value) ? 0 : Math.abs(value) < 0.01 ? 4 : 2);
  const valueText = (value: number | readonly number[], {of}: Parameter) =>
    typeof value === "number"
      ? write(value)
      : value.map((entry, k) => `${dimensions[of!][k]![language]} ${write(entry)}`).join("; ");
  const originOf = ({provenance: origin, solved}: Parameter) => (solved ? words.solved : provenance[origin]);
  return {
    badge: "simulated",
    caption: words.caption,
    columns: [words.name, words.value, words.range, words.provenance, words.reason].map((label) => ({
      label
    })),
    rows: parameterNames.map((name) => {
      const p = parameter(name);
      const reason = p.place
        ? `${p.reason[language]} (${sources[p.place.source].author[language]}, ${p.place.place[language]})`
        : p.reason[language];
      return [
        `${p.label[language]} (${words.units[p.unit]})`,
        valueText(worlds.neutraal[name], p),
        p.provenance === "assumed" ? `${write(p.range[0])} – ${write(p.range[1])}` : "",
        originOf(p),
        reason
      ];
    })
  };
}
