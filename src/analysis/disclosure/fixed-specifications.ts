import type {Specification} from "../specification/specification.js";
import {fromQuery, toQuery} from "../specification/specification-query.js";

/** A specification under which figures per location may be published of real data, and why it is on the list. */
export interface FixedSpecification {
  /** As in an address, without outcome and year. */
  readonly query: string;
  readonly reason: string;
}

/**
 * The fixed, checked list, for both outcomes and every year with locations. No free choice: with it a reader could ask
 * for one location under selections that differ by a few students. The order is that of preference: a figure that is
 * too close to one of an earlier specification gives way to it.
 */
export const fixedSpecifications: readonly FixedSpecification[] = [
  {query: "", reason: "the published method"},
  {query: "model=2i", reason: "gaps between locations can be an artefact of level and track"},
  {query: "model=2w", reason: "gaps between locations can be an artefact of their composition"},
  {query: "model=3", reason: "the only model that can say whether gaps differ between institutions"},
  {query: "capaciteit=none", reason: "the study's robustness check"},
  {query: "cito=listwise", reason: "unknown scores as a choice of the analyst"},
  {query: "ouders=listwise", reason: "unknown education of parents as a choice of the analyst"},
  {query: "leeftijd=alle", reason: "the age limits as a choice of the analyst"},
  {query: "migratie=none", reason: "unknown background as a choice of the analyst"}
];

/** The list for the outcome and year of a specification. */
export function fixedFor({outcome, year}: Pick<Specification, "outcome" | "year">): Specification[] {
  return fixedSpecifications.map(({query}) => ({...fromQuery(query), outcome, year}));
}

/**
 * The place of a specification in the list, or -1. How effects are defined and over whom they are averaged does not
 * matter to figures per location.
 */
export function placeInList(specification: Specification): number {
  const {definition, subgroup} = fromQuery("");
  const own = toQuery({...specification, definition, subgroup});
  return fixedFor(specification).findIndex((fixed) => toQuery(fixed) === own);
}
