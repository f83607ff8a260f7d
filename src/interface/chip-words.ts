import type {Specification} from "../analysis/specification/specification.js";
import {codebookValue} from "../mbo/codebook.js";
import type {Text} from "../text/nl.js";
import {type FacetName, facetOf} from "./facets.js";
import {subgroupLabel} from "./lab-fields.js";

/** One choice of a specification in words: "Citoscore: niet". */
export function chipWords(specification: Specification, facet: FacetName, text: Text): string {
  return `${text.aannames[facet].chip}: ${choiceWords(specification, facet, text)}`;
}

/** The choice alone. */
export function choiceWords(specification: Specification, facet: FacetName, text: Text): string {
  const words = text.aannames;
  const {age, leerweg, startPopulation} = specification.selection;
  switch (facet) {
    case "year":
      return String(specification.year);
    case "subgroup":
      return specification.subgroup ? subgroupLabel(specification.subgroup, text) : words.subgroup.all;
    case "age":
      return age ? words.age.value(age[0], age[1]) : words.age.all;
    case "leerweg":
      return text.format.list(leerweg.map((track) => codebookValue("leerweg", track).short[text.language]));
    case "startPopulation":
      return words.startPopulation.values[startPopulation ? "on" : "off"];
    case "capacity":
    case "cito":
    case "parents":
      return methodWords(specification[facet], words[facet].values, text);
    default: {
      const value = facetOf(specification, facet) as string;
      return (words[facet].values as Readonly<Record<string, string>>)[value]!;
    }
  }
}

/** The method with its numbers. */
function methodWords(method: {readonly kind: string}, names: Readonly<Record<string, string>>, text: Text): string {
  const numbers = Object.entries(method).flatMap(([name, value]) => (name === "kind" ? [] : [Number(value)]));
  const shown = numbers.map((value) => text.format.number(value, Number.isInteger(value) ? 0 : 2));
  return shown.length > 0 ? `${names[method.kind]} (${shown.join("; ")})` : names[method.kind]!;
}
