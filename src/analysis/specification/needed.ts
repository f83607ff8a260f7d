import {hasCapacity} from "../direct/model-formula.js";
import {imputes} from "./check-combination.js";
import type {Specification} from "./specification.js";

/**
 * The choices as far as they matter for the model. Without capacity in it nothing is corrected, and unknown scores are
 * only imputed if unknown parents are: scores then help to impute those. Model 0 has neither.
 */
export function needed(specification: Specification): Specification {
  const {model, cito, parents, capacity} = specification;
  if (hasCapacity(model)) return specification;
  const own = {
    parents: model === "0" && imputes(parents) ? indicator : parents,
    capacity: capacity.kind === "simex" || capacity.kind === "latent" ? ({kind: "linear"} as const) : capacity
  };
  const scores = imputes(cito) && !imputes(own.parents) ? indicator : cito;
  if (scores === cito && own.parents === parents && own.capacity === capacity) return specification;
  return {...specification, ...own, cito: scores};
}

const indicator = {kind: "indicator"} as const;
