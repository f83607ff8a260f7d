import type {World} from "../../mbo/world/world.js";
import {type OutcomeName, publishedSpecification, type Specification} from "../specification.js";

/**
 * The specifications that are held against the truth, each a change of the published one. One that needs another analyst
 * than the direct one is added here and given that analyst by the runner.
 */
const changes = {
  published: () => ({}),
  /** The study's robustness check. */
  withoutCito: () => ({capacity: {kind: "none"}}),
  listwise: () => ({cito: {kind: "listwise"}, parents: {kind: "listwise"}}),
  /** All scores and parents known; scores still measured with error. */
  complete: () => ({cito: {kind: "complete"}, parents: {kind: "complete"}}),
  /** Capacity itself; parents as published. */
  trueCapacity: () => ({capacity: {kind: "true"}}),
  /** Regression calibration by an analyst who knows how well the test measures. */
  calibrated: (world) => ({
    capacity: {
      kind: "calibrated",
      error: world.citoSd * Math.sqrt(1 - world.citoReliability),
      validity: world.citoValidity
    }
  }),
  single: () => ({model: "single"}),
  interactions: () => ({model: "2i"}),
  composition: () => ({model: "2w"})
} as const satisfies Record<string, (world: World) => Partial<Specification>>;

export type ComparedName = keyof typeof changes;

export const comparedNames = Object.keys(changes) as ComparedName[];

/** The specification of that name, as an analyst of this world's register would choose it. */
export function comparedSpecification(
  name: ComparedName,
  world: World,
  choices: {readonly outcome: OutcomeName; readonly year: Specification["year"]}
): Specification {
  return {...publishedSpecification, ...changes[name](world), ...choices};
}
