import {finish} from "../../math/finish.js";
import {type Analysis, analyse} from "../analyse.js";
import type {GapVariation, LevelPartition} from "../result.js";
import type {GapOutcome} from "./definition.js";

/**
 * Models that say something about where gaps vary: the study's, the fair one for its interactions, the one
 * for institutions.
 */
export const variationModels = ["2", "2i", "3"] as const;

/** Where the variation lies under one model. */
export interface ModelVariation {
  readonly outcome: GapOutcome;
  readonly model: (typeof variationModels)[number];
  readonly partition: readonly LevelPartition[];
  readonly gaps: readonly GapVariation[];
  readonly logLik: number;
}

/**
 * The variation of level and gap under models 2, 2i and 3, on the students and from the fit of the published analysis.
 * Model 2 sets the institutional variance of the gap to zero, so only 3 compares locations with institutions
 * (statistics.md 41); 2i adds migration by level and by track, which can look like gaps of locations (statistics.md 3).
 */
export function variationByModel({records, result, ...published}: Analysis): ModelVariation[] {
  const {specification} = result;
  const neighbour = {records, result, ...published};
  return variationModels.map((model) => {
    const own = finish(analyse(records, {...specification, model}, {variables: [], neighbour})).result;
    const {partition, gaps, convergence} = own;
    return {outcome: specification.outcome, model, partition, gaps, logLik: convergence.logLik};
  });
}
