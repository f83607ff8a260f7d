import type {World} from "../../mbo/world/world.js";
import {type OutcomeName, publishedSpecification, type Specification} from "../specification/specification.js";

/** Imputations of the methods that impute: enough for points, and for intervals that are about right. */
const IMPUTATIONS = 5;
const imputed = {kind: "imputation", m: IMPUTATIONS} as const;

/**
 * How this world's test measures, as an analyst may know it: all in a score that is not capacity as its error,
 * s^2 (1 - r v^2), which is the same in any selection of students. A validity is not: it depends on how much the
 * selected differ.
 */
const measurement = ({citoSd, citoReliability, citoValidity}: World) => ({
  error: citoSd * Math.sqrt(1 - citoReliability * citoValidity ** 2),
  validity: 1
});

/** The specifications that are held against the truth, each a change of the published one. */
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
  calibrated: (world) => ({capacity: {kind: "calibrated", ...measurement(world)}}),
  imputed: () => ({cito: imputed, parents: imputed}),
  /** The same analyst, who draws the capacity of everybody. */
  latent: (world) => ({cito: imputed, parents: imputed, capacity: {kind: "latent", ...measurement(world)}}),
  weighted: () => ({cito: {kind: "weighting"}, parents: {kind: "weighting"}}),
  single: () => ({model: "single"}),
  interactions: () => ({model: "2i"}),
  composition: () => ({model: "2w"})
} as const satisfies Record<string, (world: World) => Partial<Specification>>;

export type ComparedName = keyof typeof changes;

export const comparedNames = Object.keys(changes) as ComparedName[];

/**
 * What an analyst has to know beside the register: nothing, how well the test measures, or what is true of students.
 */
export type Knowledge = "register" | "test" | "truth";

/** Capacities that are corrected for unreliability. */
const measured: readonly Specification["capacity"]["kind"][] = ["calibrated", "simex", "latent"];

/** What a specification needs: only with "register" can an analyst of the real register use it as it is. */
export function knowledgeOf({
  capacity,
  cito,
  parents
}: Pick<Specification, "capacity" | "cito" | "parents">): Knowledge {
  if (capacity.kind === "true" || cito.kind === "complete" || parents.kind === "complete") return "truth";
  return measured.includes(capacity.kind) ? "test" : "register";
}

/** The specification of that name, as an analyst of this world's register would choose it. */
export function comparedSpecification(
  name: ComparedName,
  world: World,
  choices: {readonly outcome: OutcomeName; readonly year: Specification["year"]}
): Specification {
  return {...publishedSpecification, ...changes[name](world), ...choices};
}
