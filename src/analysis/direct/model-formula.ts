import type {Table} from "../../glmm/table.js";
import {hasSlopes, type ModelName} from "../specification/specification.js";
import {compositionNames} from "../students/composition.js";
import {varying} from "../students/varying.js";

const background = ["migratieachtergrond", "opleiding_ouders"];
const study = ["geslacht", "niveau", "leeftijd", "sector", "leerweg"];

/** Covariates of a model beside capacity, and whether it has capacity. */
const covariates: Readonly<Record<ModelName, {readonly names: readonly string[]; readonly capacity: boolean}>> = {
  "0": {names: [], capacity: false},
  "1a": {names: background, capacity: false},
  "1b": {names: [...background, ...study], capacity: false},
  "1c": {names: [...background, ...study], capacity: true},
  "2": {names: [...background, ...study], capacity: true},
  "2i": {names: [...background, ...study], capacity: true},
  "2w": {names: [...background, ...study], capacity: true},
  "3": {names: [...background, ...study], capacity: true},
  single: {names: [...background, ...study], capacity: true}
};

/** Covariates of a model that are one column each in the table, in order; capacity and composition aside. */
export const covariateNames = (model: ModelName): readonly string[] => covariates[model].names;

export const hasCapacity = (model: ModelName): boolean => covariates[model].capacity;

/**
 * The formula of a model: y ~ covariates + capacity (+ interactions or composition) + random terms.
 *
 * Covariates that have one value in the whole table are left out, with their interactions: a factor with one level
 * has no contrast. `table` absent: all are there. Students are in locations in institutions, except in the
 * single-level model.
 */
export function modelFormula(model: ModelName, capacity: readonly string[], table?: Table): string {
  const {fixed, slopes} = modelParts(model, capacity, table);
  const text = `y ~ ${fixed.join(" + ")}`;
  if (model === "single") return text;
  return `${text} + (${slopes} | locatie) + (${model === "3" ? slopes : "1"} | instelling)`;
}

/** The terms of the fixed part, and of the random part of a location. */
export function modelParts(
  model: ModelName,
  capacity: readonly string[],
  table?: Table
): {readonly fixed: readonly string[]; readonly slopes: string} {
  const there = (names: readonly string[]) => (table ? varying(table, names) : [...names]);
  const names = there(covariates[model].names);
  const terms = hasCapacity(model) ? thereTerms(capacity, there) : [];
  const interactions = model === "2i" ? ["migratieachtergrond:niveau", "migratieachtergrond:leerweg"] : [];
  const products = interactions.filter((term) => term.split(":").every((name) => names.includes(name)));
  const composition =
    model === "2w" ? compositionNames.filter((name) => table && Object.hasOwn(table.columns, name)) : [];
  const slopes = hasSlopes(model) && names.includes("migratieachtergrond") ? "1 + migratieachtergrond" : "1";
  return {fixed: ["1", ...names, ...terms, ...products, ...composition], slopes};
}

/** Numbers without variation are aliased by the engine, and reported; only the one factor has to go here. */
function thereTerms(terms: readonly string[], there: (names: readonly string[]) => string[]): string[] {
  const year = "cito_jaar";
  const gone = terms.includes(year) && there([year]).length === 0;
  return terms.filter((term) => !(gone && term.split(":").includes(year)));
}

/** Covariates of the model that the table has no two values of. */
export function constantNames(model: ModelName, table: Table): string[] {
  const names = covariates[model].names;
  const present = varying(table, names);
  return names.filter((name) => !present.includes(name));
}
