import {comparedMethods} from "../src/analysis/worlds/methods.js";
import type {MethodsData} from "../src/charts/worlds/worlds-methods.js";
import {load as loadTruth} from "./truth.js";

/** How far every method is off in every world, from the truths on record: summaries only. */
export function load(): MethodsData {
  const truth = loadTruth();
  return {year: truth.year, compared: comparedMethods(truth)};
}
