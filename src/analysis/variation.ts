import {findVariable} from "../glmm/effects.js";
import type {Fit} from "../glmm/fit.js";
import {groupGaps} from "../glmm/group-gaps.js";
import {type StandardizedGap, standardizedGap} from "../glmm/standardized-gap.js";
import type {RandomEffects} from "../glmm/summary.js";
import {gapPartition, type LatentPartition, latentPartition} from "../glmm/variance-partition.js";
import type {GapVariation, LevelPartition, LocationGap, Spread} from "./result.js";
import {UNKNOWN} from "./students/unknown.js";

/** Whose gaps between locations are studied. */
const variable = "migratieachtergrond";

/** The gaps of both groups with a migration background; none if the model does not have the variable. */
export function migrationGaps(fitted: Fit): StandardizedGap[] {
  const {columns} = fitted.design;
  if (!columns.some(({parts}) => parts.some((part) => part.variable.name === variable))) return [];
  const levels = findVariable(fitted.design, variable).levels!.slice(1);
  return levels.filter((level) => level !== UNKNOWN).map((level) => standardizedGap(fitted, variable, level));
}

/** Random effects with null for correlations that there are not, so that they survive JSON. */
export function spreads(random: readonly RandomEffects[]): Spread[] {
  const known = (value: number) => (Number.isFinite(value) ? value : null);
  return random.map((effects) => ({...effects, correlation: effects.correlation.map((row) => row.map(known))}));
}

/** Per group with a random part of its own, the reference first. */
export function levelPartition(fitted: Fit, gaps: readonly StandardizedGap[]): LevelPartition[] {
  const {inner, outer} = fitted.design.strata;
  const q = inner.columns.length + outer.columns.length;
  if (q === 0) return [];
  const slopes = gaps.some(({zLevel, zReference}) => zLevel.some((entry, k) => entry !== zReference[k]));
  if (!slopes) return [named(latentPartition(fitted, new Float64Array(q).fill(1)))];
  const reference = gaps[0]!;
  return [
    {migratieachtergrond: reference.reference, ...named(latentPartition(fitted, reference.zReference))},
    ...gaps.map(({level, zLevel}) => ({migratieachtergrond: level, ...named(latentPartition(fitted, zLevel))}))
  ];
}

function named(partition: LatentPartition): LevelPartition {
  const {outer, inner, residual, iccInner, iccOuter, medianOddsRatioWithin, medianOddsRatioBetween} = partition;
  return {
    institution: outer,
    location: inner,
    residual,
    iccInstitution: iccOuter,
    iccLocation: iccInner,
    medianOddsRatioWithin,
    medianOddsRatioBetween
  };
}

/** Of every gap, where its variation lies; nothing for a model without groups. */
export function gapVariation(fitted: Fit, gaps: readonly StandardizedGap[]): GapVariation[] {
  if (fitted.design.strata.inner.columns.length === 0) return [];
  return gaps.map((gap) => {
    const {outer, inner, latentShare, pointShare, pointSd, ...ratios} = gapPartition(fitted, gap);
    return {
      level: gap.level,
      reference: gap.reference,
      institution: outer,
      location: inner,
      latentShare: shareOf(latentShare),
      pointShare: shareOf(pointShare),
      points: 100 * pointSd,
      medianRatioWithin: ratios.medianRatioWithin,
      medianRatioBetween: ratios.medianRatioBetween
    };
  });
}

/** A share within 0 and 1, or null where there is nothing to share. */
const shareOf = (value: number): number | null => (Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : null);

/** The gap of one group in every location, percentage points. */
export function locationGaps(fitted: Fit, level: string): LocationGap[] {
  const points = (value: number | undefined) => 100 * value!;
  return groupGaps(fitted, variable, level).map(({group, outer, count, events, ...gap}) => ({
    location: group,
    institution: outer,
    shrunken: points(gap.shrunken),
    standardError: points(gap.standardError),
    ...(gap.unpooled !== undefined && {unpooled: points(gap.unpooled), unpooledError: points(gap.unpooledError)}),
    ...(gap.raw !== undefined && {raw: points(gap.raw)}),
    students: count,
    events
  }));
}
