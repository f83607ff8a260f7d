import {finish} from "../../math/finish.js";
import {worldWith} from "../../mbo/world/world.js";
import {type WorldName, worlds} from "../../mbo/world/worlds.js";
import type {OutcomeName} from "../specification/specification.js";
import {entrySpread} from "../truth/entry.js";
import {trueContrasts} from "../truth/true-contrasts.js";
import {gapVariation, migrationGaps} from "../variation.js";
import {type Information, informationOf} from "./information.js";
import {outcomeStudy} from "./outcome-study.js";
import {type Recalibrated, recalibrate} from "./recalibrate.js";
import {checked, reported, yearUnder} from "./reported.js";
import {type TippedWorld, type TippingPlace, tippedWorld, tippingBase} from "./tipping.js";

export const EVIDENCE_YEAR = 2020;

/**
 * Standard deviation of the non-western gap over locations, percentage points: what model 2 reports, and what is true.
 */
export interface LocationSpread {
  readonly reported: number;
  readonly truth: number;
}

/** What is known of a built-in world beyond what truth/results.ts holds. */
export interface WorldEvidence {
  readonly spread: Readonly<Record<OutcomeName, LocationSpread>>;
  readonly information: Information;
}

/** Kinds of evidence as they are committed. */
export interface WorldsEvidence {
  readonly key: string;
  readonly worlds: Readonly<Partial<Record<WorldName, WorldEvidence>>>;
  readonly tipping: readonly TippedWorld[];
}

/** One built-in world on one seed: some twenty seconds. */
export function worldEvidence(name: WorldName, seed: number): WorldEvidence {
  const world = worlds[name];
  const both = (["doorstroom", "vsv"] as const).map((outcome) => {
    const study = finish(outcomeStudy(world, {seed, outcome, year: EVIDENCE_YEAR, base: world}));
    const own = finish(reported(study, world, {onMean: false}));
    const gap = gapVariation(own.fitted, migrationGaps(own.fitted)).find(({level}) => level === "niet-westers");
    const spread = {reported: gap!.points, truth: entrySpread(yearUnder(study, own.world), outcome)[1]!};
    return {spread, information: outcome === "doorstroom" ? informationOf(study, own.outcomes) : undefined};
  });
  const [doorstroom, vsv] = both;
  return {spread: {doorstroom: doorstroom!.spread, vsv: vsv!.spread}, information: doorstroom!.information!};
}

/** One point of a tipping line, recalibrated from `before`, the point ahead of it on the same line. */
export function tippedEvidence(
  place: TippingPlace,
  seed: number,
  before?: Recalibrated
): {readonly tipped: TippedWorld; readonly solved: Recalibrated} {
  const base = tippingBase(place.base);
  // The base that is not a built-in world has the default one's earlier years, which were solved.
  const earlier = place.base === "strongTest" ? worlds.neutraal : base;
  const asked = tippedWorld(place);
  const study = finish(outcomeStudy(asked, {seed, outcome: "doorstroom", year: EVIDENCE_YEAR, base: earlier}));
  const from = before?.world ?? base;
  const {doorstroomGroup, doorstroomParents, doorstroomLevel} = from;
  const start = worldWith({doorstroomGroup, doorstroomParents, doorstroomLevel}, asked);
  const solved = finish(recalibrate(study, start, {jacobian: before?.jacobian}));
  if (!solved.met) throw new RangeError(`invalid point; not recalibrated: ${JSON.stringify(place)}: ${solved.miss}`);
  const truth = trueContrasts(yearUnder(study, solved.world), "doorstroom").map(({points}) => points);
  const unknownGap = informationOf(study, solved.outcomes).followUp?.value ?? null;
  return {
    tipped: {...place, reported: solved.points, truth, check: finish(checked(study, solved)), unknownGap},
    solved
  };
}
