import {codebook, type Variable} from "../mbo/codebook.js";
import type {Text} from "../text/nl.js";

/**
 * A column of a model as R names it ("cito_jaaronbekend", "niveau1:sectoroverig") in words; what is not of the
 * codebook stays.
 */
export function columnWords(column: string, text: Text): string {
  return column
    .split(":")
    .map((part) => factorWords(part, text))
    .join(" × ");
}

function factorWords(part: string, {language, aannames}: Text): string {
  const [own] = (codebook as readonly Variable[])
    .filter(({name}) => part.startsWith(name))
    .sort((a, b) => b.name.length - a.name.length); // cito_jaar before cito
  const level = part.slice(own?.name.length);
  if (!own || level.startsWith("_")) return part;
  const value = own.values?.find((known) => known.value === level)?.short[language];
  const words = value ?? (level === "onbekend" ? aannames.differences.unknown : level);
  return level === "" ? own.label[language] : `${own.label[language]} (${words})`;
}
