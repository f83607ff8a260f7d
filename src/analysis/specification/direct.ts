import {InputError} from "../../glmm/input-error.js";
import type {Capacity, Missing, Specification} from "./specification.js";

/**
 * Which methods are one table and one fit, without weights: every kind has its place here, or this does not compile.
 */
const directMissing = {
  indicator: true,
  listwise: true,
  mean: true,
  complete: true,
  imputation: false,
  mnar: false,
  weighting: false
} as const satisfies Record<Missing["kind"], boolean>;

const directCapacity = {
  none: true,
  linear: true,
  period: true,
  spline: true,
  shifted: true,
  calibrated: true,
  true: true,
  simex: false,
  latent: false
} as const satisfies Record<Capacity["kind"], boolean>;

type Direct<Kinds> = {[Kind in keyof Kinds]: Kinds[Kind] extends true ? Kind : never}[keyof Kinds];

export type DirectMissing = Extract<Missing, {kind: Direct<typeof directMissing>}>;
export type DirectCapacity = Extract<Capacity, {kind: Direct<typeof directCapacity>}>;

/** A specification that is one table and one fit. */
export interface DirectSpecification extends Specification {
  readonly cito: DirectMissing;
  readonly parents: DirectMissing;
  readonly capacity: DirectCapacity;
}

/** The first method that needs more than one table or one fit, or weights; undefined if there is none. */
export function indirectMethod({cito, parents, capacity}: Specification): string | undefined {
  const missing = [cito, parents].find(({kind}) => !directMissing[kind]);
  return missing?.kind ?? (directCapacity[capacity.kind] ? undefined : capacity.kind);
}

export const isDirect = (specification: Specification): specification is DirectSpecification =>
  indirectMethod(specification) === undefined;

/** @throws InputError if the specification is not one table and one fit. */
export function direct(specification: Specification): DirectSpecification {
  if (isDirect(specification)) return specification;
  throw new InputError(
    `invalid specification; not one table and one fit, of which a ladder is made: ${indirectMethod(specification)}`
  );
}
