import type {Comparison} from "../../analysis/compare.js";
import type {Result} from "../../analysis/result.js";
import {asStudied} from "../../charts/lab/difference-title.js";
import {chipWords} from "../../interface/chip-words.js";
import {differingFacets, publishedFor} from "../../interface/facets.js";
import {codebook, type Variable, variable} from "../../mbo/codebook.js";
import type {TableContent} from "../../tables/content.js";
import type {Text} from "../../text/nl.js";

/** Two specifications side by side, and how much of the change is the method or the students. */
export function compareTable({first, second, effects}: Comparison, text: Text): TableContent {
  const words = text.aannames.compare;
  const named = ({specification}: Result) => {
    const chips = differingFacets(specification, publishedFor(specification));
    if (chips.length === 0) {
      return asStudied(specification)
        ? text.aannames.presets.published.name
        : text.aannames.differences.published.early;
    }
    return chips.map((facet) => chipWords(specification, facet, text)).join("; ");
  };
  return {
    badge: "simulated",
    caption: words.caption(named(first), named(second)),
    columns: [
      {label: words.row},
      {label: words.now, digits: 1},
      {label: words.kept, digits: 1},
      {label: words.byMethod, digits: 1},
      {label: words.byStudents, digits: 1}
    ],
    rows: effects.map((effect) => [
      rowLabel(effect.variable, effect.level, text),
      effect.first,
      effect.second,
      effect.byMethod,
      effect.byStudents
    ])
  };
}

function rowLabel(name: string, level: string | undefined, text: Text): string {
  const own = codebook.find((known) => known.name === name) as Variable | undefined;
  const label = own?.label[text.language] ?? name;
  if (level === undefined) return label;
  const found = own ? variable(own.name as "niveau").values?.find(({value}) => value === level) : undefined;
  return `${label}: ${found ? found.short[text.language] : text.aannames.differences.unknown}`;
}
