import {InputError} from "../../glmm/input-error.js";
import type {Capacity, Missing, Specification} from "./specification.js";

export type DirectMissing = Extract<Missing, {kind: "indicator" | "listwise" | "mean" | "complete"}>;
export type DirectCapacity = Exclude<Capacity, {kind: "simex" | "latent"}>;

/** A specification that is one table and one fit. */
export interface DirectSpecification extends Specification {
  readonly cito: DirectMissing;
  readonly parents: DirectMissing;
  readonly capacity: DirectCapacity;
}

/** The first method that needs more than one table or one fit, or weights; undefined if there is none. */
export function indirectMethod({cito, parents, capacity}: Specification): string | undefined {
  return [cito.kind, parents.kind, capacity.kind].find((kind) => indirect.includes(kind));
}

const indirect: readonly string[] = ["imputation", "mnar", "weighting", "simex", "latent"];

export const isDirect = (specification: Specification): specification is DirectSpecification =>
  indirectMethod(specification) === undefined;

/** @throws InputError if the specification is not one table and one fit. */
export function direct(specification: Specification): DirectSpecification {
  if (isDirect(specification)) return specification;
  throw new InputError(
    `invalid specification; not one table and one fit, of which a ladder is made: ${indirectMethod(specification)}`
  );
}
