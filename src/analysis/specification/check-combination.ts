import {InputError} from "../../glmm/input-error.js";
import {firstLocationYear} from "../../mbo/codebook.js";
import {UNKNOWN} from "../students/unknown.js";
import {hasSlopes, type Missing, type Specification} from "./specification.js";

type Rule = (specification: Specification) => string | undefined;

/** @throws InputError with the first rule that the choices break together. */
export function checkCombination(specification: Specification): void {
  for (const rule of rules) {
    const sentence = rule(specification);
    if (sentence !== undefined) throw new InputError(sentence);
  }
}

const rules: readonly Rule[] = [
  ({model, year}) => {
    if (model === "single" || year > firstLocationYear) return undefined;
    return `invalid year; model ${model} has locations, known from outcome year ${firstLocationYear + 1} on: ${year}`;
  },
  ({outcome, selection}) => {
    if (outcome === "vsv" || selection.startPopulation) return undefined;
    return `invalid startPopulation; a choice for vsv only, not for ${outcome}: false`;
  },
  ({model, selection}) => {
    if (selection.migration !== "level" || !hasSlopes(model)) return undefined;
    return `invalid migration; model ${model} has a slope per group, and unknown is too small a group for one: level`;
  },
  ({capacity, cito}) => {
    if (capacity.kind !== "none" || cito.kind === "indicator" || cito.kind === "listwise") return undefined;
    return `invalid cito; without the score only indicator or listwise have a meaning: ${cito.kind}`;
  },
  ({capacity, cito}) => {
    if (capacity.kind !== "true" || ["indicator", "listwise", "complete"].includes(cito.kind)) return undefined;
    return `invalid cito; with the true capacity only indicator, listwise or complete have a meaning: ${cito.kind}`;
  },
  ({capacity, cito}) => {
    if (capacity.kind !== "calibrated" && capacity.kind !== "simex") return undefined;
    if (!imputes(cito) && !weighs(cito)) return undefined;
    return `invalid capacity; with ${cito.kind} of cito the correction for unreliability is latent, not: ${capacity.kind}`;
  },
  ({capacity, cito}) => {
    if (capacity.kind !== "latent" || imputes(cito)) return undefined;
    return `invalid cito; a latent capacity draws the unknown scores itself, so only imputation or mnar: ${cito.kind}`;
  },
  ({cito, parents}) => {
    if (!imputes(cito) || !imputes(parents) || cito.m === parents.m) return undefined;
    return `invalid parents; not as many imputations as cito has (${cito.m}): ${parents.m}`;
  },
  ({cito, parents}) => {
    const weighted = [cito, parents].some(weighs);
    const other = [cito, parents].find(imputes);
    if (!weighted || !other) return undefined;
    return `invalid weighting; not together with imputation of the other variable: ${other.kind}`;
  },
  ({cito, parents, model}) => {
    if (model !== "3" || ![cito, parents].some(weighs)) return undefined;
    return `invalid weighting; gives no variance components, which is what model 3 is for: model ${model}`;
  },
  ({cito, parents, model}) => {
    if (model !== "single" || ![cito, parents].some(weighs)) return undefined;
    return `invalid weighting; weights and errors are by location, which the single-level model does not have: ${model}`;
  },
  ({capacity, parents}) => {
    if (capacity.kind !== "simex" || (!imputes(parents) && !weighs(parents))) return undefined;
    return `invalid capacity; simex refits one table many times, which ${parents.kind} of parents does not have: simex`;
  },
  ({subgroup, selection}) => {
    if (subgroup?.variable !== "leerweg" || selection.leerweg.some((track) => track === subgroup.value)) {
      return undefined;
    }
    return `invalid subgroup; not selected (${selection.leerweg.join(", ")}): ${subgroup.value}`;
  },
  ({subgroup, parents, selection}) => {
    if (subgroup?.value !== UNKNOWN) return undefined;
    const level = subgroup.variable === "migratieachtergrond" ? selection.migration === "level" : hasUnknown(parents);
    if (level) return undefined;
    return `invalid subgroup; unknown is no category of ${subgroup.variable} here: ${subgroup.value}`;
  }
];

/** Methods that fill in values by chance, m times. */
export function imputes(missing: Missing): missing is Extract<Missing, {m: number}> {
  return missing.kind === "imputation" || missing.kind === "mnar";
}

/** Students who are known stand for those who are not. */
export const weighs = ({kind}: Missing): boolean => kind === "weighting";

const hasUnknown = ({kind}: Missing): boolean => kind === "indicator";
