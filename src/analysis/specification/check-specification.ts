import {DEFINITIONS} from "../../glmm/effects.js";
import {InputError} from "../../glmm/input-error.js";
import {variable} from "../../mbo/codebook.js";
import {UNKNOWN} from "../students/unknown.js";
import {checkCombination} from "./check-combination.js";
import {capacityGrammar, checkMethod, citoGrammar, parentsGrammar, shown} from "./method-grammar.js";
import {
  type Capacity,
  type Missing,
  modelNames,
  outcomeYears,
  publishedSpecification,
  type SelectionSwitches,
  type Specification,
  type Subgroup,
  tracks
} from "./specification.js";

const published = publishedSpecification;

/**
 * A specification from parsed JSON: what is absent is as published, lists come in the order of the codebook.
 *
 * @throws InputError with one sentence for what is unknown, out of range, or impossible together.
 */
export function checkSpecification(json: unknown): Specification {
  const given = record("specification", json, Object.keys(published));
  const selection = record("selection", given.selection ?? {}, Object.keys(published.selection));
  const specification: Specification = {
    outcome: choice("outcome", given.outcome ?? published.outcome, ["doorstroom", "vsv"]),
    year: choice("year", given.year ?? published.year, outcomeYears),
    model: choice("model", given.model ?? published.model, modelNames),
    selection: checkSelection({...published.selection, ...selection}),
    cito: checkMethod(citoGrammar, "cito", given.cito ?? published.cito) as Missing,
    parents: checkMethod(parentsGrammar, "parents", given.parents ?? published.parents) as Missing,
    capacity: checkMethod(capacityGrammar, "capacity", given.capacity ?? published.capacity) as Capacity,
    definition: choice("definition", given.definition ?? published.definition, DEFINITIONS),
    subgroup: checkSubgroup(given.subgroup ?? null)
  };
  checkCombination(specification);
  return specification;
}

function checkSelection({age, leerweg, migration, startPopulation}: Record<string, unknown>): SelectionSwitches {
  if (typeof startPopulation !== "boolean") {
    throw new InputError(`invalid startPopulation; not true or false: ${shown(startPopulation)}`);
  }
  return {
    age: checkAge(age),
    leerweg: checkTracks(leerweg),
    migration: choice("migration", migration, ["drop", "none", "level"]),
    startPopulation
  };
}

function checkAge(age: unknown): SelectionSwitches["age"] {
  if (age === null) return null;
  const [low, high] = variable("leeftijd").range!;
  const whole = (value: unknown): value is number => Number.isInteger(value);
  if (!Array.isArray(age) || age.length !== 2 || !whole(age[0]) || !whole(age[1])) {
    throw new InputError(`invalid age; not two whole numbers, or null for all ages: ${shown(age)}`);
  }
  const [youngest, oldest] = age;
  if (!(low <= youngest && youngest <= oldest && oldest <= high)) {
    throw new InputError(`invalid age; not a range within ${low} to ${high}: ${youngest}-${oldest}`);
  }
  return [youngest, oldest];
}

function checkTracks(given: unknown): SelectionSwitches["leerweg"] {
  if (!Array.isArray(given) || given.length === 0) {
    throw new InputError(`invalid leerweg; not a list of at least one of ${tracks.join(", ")}: ${shown(given)}`);
  }
  const chosen = given.map((track) => choice("leerweg", track, tracks));
  const twice = chosen.find((track, k) => chosen.indexOf(track) !== k);
  if (twice !== undefined) throw new InputError(`invalid leerweg; given twice: ${twice}`);
  return tracks.filter((track) => chosen.includes(track));
}

/** Variables a subgroup can be made of, with their values; unknown is one of those that have it as a category. */
export const subgroupValues: Readonly<Record<Subgroup["variable"], readonly string[]>> = {
  migratieachtergrond: [...valuesOf("migratieachtergrond"), UNKNOWN],
  opleiding_ouders: [...valuesOf("opleiding_ouders"), UNKNOWN],
  niveau: valuesOf("niveau"),
  leerweg: valuesOf("leerweg"),
  geslacht: valuesOf("geslacht")
};

function valuesOf(name: Subgroup["variable"]): string[] {
  return variable(name).values!.map(({value}) => value);
}

function checkSubgroup(given: unknown): Subgroup | null {
  if (given === null) return null;
  const subgroup = record("subgroup", given, ["variable", "value"]);
  const name = choice("subgroup", subgroup.variable, Object.keys(subgroupValues) as Subgroup["variable"][]);
  return {variable: name, value: choice(`subgroup of ${name}`, subgroup.value, subgroupValues[name])};
}

function choice<T extends string | number>(thing: string, value: unknown, choices: readonly T[]): T {
  const found = choices.find((candidate) => candidate === value);
  if (found === undefined) throw new InputError(`invalid ${thing}; not one of ${choices.join(", ")}: ${shown(value)}`);
  return found;
}

function record(thing: string, value: unknown, known: readonly string[]): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new InputError(`invalid ${thing}; not an object with ${known.join(", ")}: ${shown(value)}`);
  }
  const foreign = Object.keys(value).find((key) => !known.includes(key));
  if (foreign !== undefined) {
    throw new InputError(`invalid ${thing}; not one of its choices (${known.join(", ")}): ${foreign}`);
  }
  return value as Record<string, unknown>;
}
