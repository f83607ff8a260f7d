import {checkDefinition, DefinitionError} from "./check-definition.js";
import {type Definition, defaultDefinition, type Rule} from "./definition.js";

/** How each choice is written in an address. The share belongs to the rule: `aandeel-90`. */
const keys: Readonly<Record<string, {readonly field: keyof Definition; readonly parse?: (text: string) => unknown}>> = {
  uitkomst: {field: "outcome"},
  groep: {field: "group"},
  gelijk: {field: "held"},
  schaal: {field: "scale"},
  marge: {field: "tolerance", parse: readNumber},
  richting: {field: "direction"},
  niveau: {field: "level"},
  regel: {field: "rule", parse: readRule}
};

/** The keys of an address that belong to a definition. */
export const definitionKeys: readonly string[] = Object.keys(keys);

/**
 * A definition in the short form of an address: only what differs from the default, in one order, so that equal
 * definitions are written alike. Nothing in it needs escaping: `marge:2,richting:nadeel`; empty for the default.
 */
export function toShort(definition: Definition): string {
  return Object.entries(keys)
    .map(([key, {field}]) => [key, written(definition[field]), written(defaultDefinition[field])])
    .filter(([, own, start]) => own !== start)
    .map(([key, own]) => `${key}:${own}`)
    .join(",");
}

/**
 * Reads what {@link toShort} writes, and says no to everything else.
 *
 * @throws DefinitionError for a key that is unknown or given twice, and as checkDefinition.
 */
export function fromShort(text: string): Definition {
  const given: Record<string, unknown> = {};
  for (const pair of text === "" ? [] : text.split(",")) {
    const [key = "", value = "", ...rest] = pair.split(":");
    const known = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (!known || rest.length > 0) {
      throw new DefinitionError("definition", `not key:value with one of ${definitionKeys.join(", ")}: ${pair}`);
    }
    if (Object.hasOwn(given, known.field)) throw new DefinitionError("definition", `given twice: ${key}`);
    given[known.field] = known.parse ? known.parse(value) : value;
  }
  return checkDefinition(given);
}

function written(value: Definition[keyof Definition]): string {
  if (typeof value !== "object") return String(value);
  return value.kind === "alle" ? value.kind : `${value.kind}-${value.share}`;
}

function readNumber(text: string): unknown {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function readRule(text: string): unknown {
  const [kind, share, ...rest] = text.split("-");
  if (rest.length > 0) return {kind: text};
  return (share === undefined ? {kind} : {kind, share: readNumber(share)}) as Rule;
}
