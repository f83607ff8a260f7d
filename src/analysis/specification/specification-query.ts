import {InputError} from "../../glmm/input-error.js";
import {checkSpecification} from "./check-specification.js";
import {
  capacityGrammar,
  citoGrammar,
  formatMethod,
  type Method,
  parentsGrammar,
  parseMethod,
  readNumber
} from "./method-grammar.js";
import {publishedSpecification, type Specification, type Subgroup} from "./specification.js";

/** One key of the address: how it is written, and where in a specification it belongs. */
interface Key {
  readonly format: (specification: Specification) => string;
  readonly parse: (text: string) => unknown;
  readonly part?: "selection";
  readonly field: string;
}

const keys: Readonly<Record<string, Key>> = {
  uitkomst: {field: "outcome", format: ({outcome}) => outcome, parse: (text) => text},
  jaar: {field: "year", format: ({year}) => String(year), parse: readNumber},
  model: {field: "model", format: ({model}) => model, parse: (text) => text},
  leeftijd: {
    field: "age",
    part: "selection",
    format: ({selection: {age}}) => (age === null ? ALL : age.join("-")),
    parse: (text) => (text === ALL ? null : text.split("-").map(readNumber))
  },
  leerweg: {
    field: "leerweg",
    part: "selection",
    format: ({selection: {leerweg}}) => leerweg.join("."),
    parse: (text) => text.split(".")
  },
  migratie: {
    field: "migration",
    part: "selection",
    format: ({selection: {migration}}) => migration,
    parse: (text) => text
  },
  startpopulatie: {
    field: "startPopulation",
    part: "selection",
    format: ({selection: {startPopulation}}) => (startPopulation ? "1" : "0"),
    parse: (text) => (text === "1" ? true : text === "0" ? false : text)
  },
  cito: {
    field: "cito",
    format: ({cito}) => formatMethod(citoGrammar, cito as Method<typeof cito.kind>),
    parse: (text) => parseMethod(citoGrammar, "cito", text)
  },
  ouders: {
    field: "parents",
    format: ({parents}) => formatMethod(parentsGrammar, parents as Method<typeof parents.kind>),
    parse: (text) => parseMethod(parentsGrammar, "parents", text)
  },
  capaciteit: {
    field: "capacity",
    format: ({capacity}) => formatMethod(capacityGrammar, capacity as Method<typeof capacity.kind>),
    parse: (text) => parseMethod(capacityGrammar, "capacity", text)
  },
  definitie: {field: "definition", format: ({definition}) => definition, parse: (text) => text},
  groep: {
    field: "subgroup",
    format: ({subgroup}) => (subgroup === null ? ALL : `${subgroup.variable}.${subgroup.value}`),
    parse: (text) => (text === ALL ? null : subgroupOf(text))
  }
};

const ALL = "alle";

/** The keys of an address that belong to the specification; a page has others. */
export const specificationKeys: readonly string[] = Object.keys(keys);

/**
 * A specification as the query of an address, without "?": only what differs from the published one, in one order, so
 * that equal specifications have equal queries. No character in it needs escaping.
 */
export function toQuery(specification: Specification): string {
  return Object.entries(keys)
    .map(([key, {format}]) => [key, format(specification), format(publishedSpecification)])
    .filter(([, own, start]) => own !== start)
    .map(([key, own]) => `${key}=${own}`)
    .join("&");
}

/**
 * Reads what {@link toQuery} writes, and says no to everything else.
 *
 * @throws InputError for a key that is unknown or given twice, and as checkSpecification.
 */
export function fromQuery(query: string): Specification {
  const given: Record<string, unknown> = {};
  const selection: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const pair of query.replace(/^\?/, "").split("&")) {
    if (pair === "") continue;
    const at = pair.indexOf("=");
    const key = at < 0 ? pair : pair.slice(0, at);
    if (!Object.hasOwn(keys, key)) {
      throw new InputError(`invalid specification; not one of ${specificationKeys.join(", ")}: ${key}`);
    }
    if (seen.has(key)) throw new InputError(`invalid specification; given twice: ${key}`);
    seen.add(key);
    const {part, field, parse} = keys[key]!;
    (part ? selection : given)[field] = parse(decoded(at < 0 ? "" : pair.slice(at + 1)));
  }
  return checkSpecification({...given, selection});
}

function subgroupOf(text: string): Subgroup {
  const at = text.indexOf(".");
  return {
    variable: (at < 0 ? text : text.slice(0, at)) as Subgroup["variable"],
    value: at < 0 ? "" : text.slice(at + 1)
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw new InputError(`invalid specification; not escaped as in an address: ${text}`);
  }
}
