import {type PublishedFigure, published} from "../../mbo/published.js";
import type {OutcomeName} from "../specification/specification.js";
import {type Listed, sized} from "./listed.js";
import type {Measure} from "./row.js";

/** The size of a difference that the study found, or that one measure is larger than another. */
type Claim =
  | {readonly outcome: OutcomeName; readonly measure: Measure; readonly figure: PublishedFigure}
  | {readonly larger: Measure; readonly smaller: Measure};

/**
 * The findings of the story that depend on a specification (decisions 28 b to e; a is a count). The study published
 * 2020 and called 2021 about the same: 2021 is held against the same figures.
 */
export const claims = {
  nonWesternGoOn: {outcome: "doorstroom", measure: "niet-westers", figure: published.doorstroomNonWestern},
  westernGoOn: {outcome: "doorstroom", measure: "westers", figure: published.doorstroomWestern},
  nonWesternLeave: {outcome: "vsv", measure: "niet-westers", figure: published.vsvNonWestern},
  westernLeave: {outcome: "vsv", measure: "westers", figure: published.vsvWestern},
  parentsGoOn: {outcome: "doorstroom", measure: "hoog", figure: published.doorstroomParents},
  parentsLeave: {outcome: "vsv", measure: "hoog", figure: published.vsvParents},
  locationsCount: {larger: "location", smaller: "institution"}
} as const satisfies Record<string, Claim>;

export type ClaimName = keyof typeof claims;

/** How many specifications agree. */
export interface Agreement {
  /** With this result. */
  readonly specifications: number;
  /** With the same sign as published. */
  readonly sameSign: number;
  /** With the same sign and at least half the published size. */
  readonly firm: number;
  /** firm / specifications; null without any. */
  readonly share: number | null;
}

export interface Firmness {
  readonly claim: ClaimName;
  /** Points; null where the claim is that one thing is larger than another. */
  readonly published: number | null;
  /** The whole list, of which some may be pending, refused, or without this result. */
  readonly list: number;
  readonly all: Agreement;
  /** Without methods that are known to be invalid. */
  readonly valid: Agreement;
}

/**
 * How firm each finding about an outcome is over the list: the share of specifications with the same sign and at least
 * half the published size (decisions 16). A share of what was tried, no probability ("geen kansverdeling"): always
 * shown with the number of specifications.
 */
export function firmness(all: readonly Listed[], outcome: OutcomeName): Firmness[] {
  return (Object.keys(claims) as ClaimName[]).flatMap((name) => {
    const claim: Claim = claims[name];
    if ("outcome" in claim && claim.outcome !== outcome) return [];
    const ratios = (valid: boolean) => agreement(ratiosOf(claim, all, valid));
    const points = "figure" in claim ? claim.figure.value : null;
    return [{claim: name, published: points, list: all.length, all: ratios(false), valid: ratios(true)}];
  });
}

/** Each result relative to the published size; for a comparison 1 if it holds and -1 if not. */
function ratiosOf(claim: Claim, all: readonly Listed[], valid: boolean): number[] {
  if ("figure" in claim) return sized(all, claim.measure, {valid}).map(({value}) => value / claim.figure.value);
  return sized(all, claim.larger, {valid}).flatMap((own) =>
    sized([own], claim.smaller).map(({value}) => (own.value > value ? 1 : -1))
  );
}

function agreement(ratios: readonly number[]): Agreement {
  const firm = ratios.filter((ratio) => ratio >= 0.5).length;
  return {
    specifications: ratios.length,
    sameSign: ratios.filter((ratio) => ratio > 0).length,
    firm,
    share: ratios.length > 0 ? firm / ratios.length : null
  };
}
