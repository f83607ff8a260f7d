import {InputError} from "../glmm/input-error.js";
import type {AnalyseOptions, Analysis} from "./analysis.js";
import {analyseDirect} from "./direct/analyse-direct.js";
import type {Progress} from "./progress.js";
import type {Records} from "./records.js";
import {analyseImputed} from "./several/analyse-imputed.js";
import {analyseSimex} from "./several/analyse-simex.js";
import {analyseWeighted} from "./several/analyse-weighted.js";
import {imputes, weighs} from "./specification/check-combination.js";
import {indirectMethod, isDirect} from "./specification/direct.js";
import {needed} from "./specification/needed.js";
import type {Specification} from "./specification/specification.js";

export type {AnalyseOptions, Analysis} from "./analysis.js";

/**
 * Select, prepare, fit, describe: one specification on one register, in steps that can be stopped. Point estimates
 * only; standard errors are a later step (standard-errors.ts). Multiple imputation yields a preview on the way.
 *
 * @throws InputError if the register lacks a column, a method needs a truth that is not there, nothing is left to fit,
 * or no analysis is known for a method.
 */
export function* analyse(
  records: Records,
  specification: Specification,
  options: AnalyseOptions = {}
): Generator<Progress, Analysis> {
  const choices = needed(specification);
  if (isDirect(choices)) return yield* analyseDirect(records, specification, choices, options);
  const {cito, parents, capacity} = choices;
  if (imputes(cito) || imputes(parents)) return yield* analyseImputed(records, specification, choices, options);
  if (capacity.kind === "simex") return yield* analyseSimex(records, specification, choices, options);
  if (weighs(cito) || weighs(parents)) return yield* analyseWeighted(records, specification, choices, options);
  throw new InputError(`invalid specification; no analysis is known for this method: ${indirectMethod(choices)}`);
}
