import type {AnalyseOptions, Analysis} from "../analysis.js";
import {sharedWith} from "../direct/shared-with.js";
import {imputationModel} from "../missing/imputation-model.js";
import {collect, type Imputations, runChains, startChains, warmthOf} from "../missing/impute.js";
import type {Progress} from "../progress.js";
import type {Records} from "../records.js";
import type {Specification} from "../specification/specification.js";
import {selectStudents} from "../students/select-students.js";
import {type ImputationPlan, imputationPlan, imputationsOf, type SharedImputations} from "./imputation-plan.js";
import {type ImputedFits, imputedFits} from "./imputed-fits.js";
import {pooledResult} from "./pooled-result.js";

/** Imputations of the preview (decisions.md 17). */
export const PREVIEW = 3;

/** Sets of imputations that an analysis keeps for its neighbours. */
const KEPT = 2;

/**
 * Multiple imputation, a latent capacity among it: m completed tables, a fit of each, pooled by Rubin's rules.
 * What an earlier analysis imputed for the same students and methods is used again. Yields a preview with the
 * first imputations.
 *
 * @param choices what of the specification matters
 */
export function* analyseImputed(
  records: Records,
  specification: Specification,
  choices: Specification,
  {fit = {}, neighbour, only, ...report}: AnalyseOptions
): Generator<Progress, Analysis> {
  const shared = sharedWith(neighbour, records, choices, only);
  yield {stage: "select"};
  const selection = shared.selection ?? selectStudents(records, choices, only);
  yield {stage: "prepare"};
  const kept = (shared.selection && neighbour?.imputations) ?? [];
  const plan = imputationPlan(selection.table, choices, kept);
  const from = fit.from ?? neighbour?.fitted;
  const fits = imputedFits({selection, specification, choices, report, fit: {...fit, from}});
  const count = imputationsOf(choices);
  const own = "imputations" in plan ? plan : yield* imputedInSteps(plan, fits, count);
  yield* fits.addTo(own, own.imputations, count, {done: 0, of: count});
  const result = pooledResult(fits.parts, own, own.imputations);
  return {
    ...fits.last(),
    selection,
    records,
    only,
    imputations: [own, ...kept.filter(({key}) => key !== plan.key)].slice(0, KEPT),
    errors: {kind: "imputed", parts: fits.parts},
    result
  };
}

/** Imputes, with fits after the first few and after the last. */
function* imputedInSteps(
  plan: ImputationPlan,
  fits: ImputedFits,
  count: number
): Generator<Progress, SharedImputations> {
  yield {stage: "impute", done: 0, of: count};
  const chains = startChains(imputationModel(plan.table, plan.formula, plan.options));
  const steps = runChains(chains);
  const first = Math.min(PREVIEW, count);
  const at = {done: 0, of: count}; // without fits
  let imputations: Imputations | undefined;
  for (const ready of first < count ? [first, count] : [count]) {
    while (chains.states.length < ready) {
      const step = steps.next();
      if (step.done) break;
      Object.assign(at, {done: step.value.done, of: step.value.total + count});
      yield {stage: "impute", done: at.done + fits.parts.length, of: at.of};
    }
    imputations = collect(chains);
    yield* fits.addTo(plan, imputations, ready, at, warmthOf(chains));
    if (ready < count) {
      const preview = pooledResult(fits.parts, plan, imputations);
      yield {stage: "describe", done: at.done + fits.parts.length, of: at.of, preview};
    }
  }
  return {...plan, imputations: imputations!};
}
