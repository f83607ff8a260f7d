import type {OutcomeName} from "../../mbo/simulation/equation.js";
import type {WorldName} from "../../mbo/world/worlds.js";
import type {CalibrationReport} from "../calibration/report.js";
import {claims, firmness} from "../multiverse/firmness.js";
import {type Listed, sized} from "../multiverse/listed.js";
import {type VarianceShares, varianceShares} from "../multiverse/variance-shares.js";
import {
  type ChoiceGaps,
  type Story,
  type StoryContrast,
  type StoryGap,
  storyContrasts,
  type WorldGap
} from "./story.js";

/** The outcome year of the published differences. */
export const STORY_YEAR = 2020;

type Reports = Readonly<Record<WorldName, CalibrationReport>>;

/**
 * The published differences with what each world reports and hides, and what the list of specifications makes of them.
 *
 * @param listed per outcome the specifications with their results; an outcome without any is left out
 */
export function storyGaps(
  reports: Reports,
  listed: Readonly<Partial<Record<OutcomeName, readonly Listed[]>>>
): StoryGap[] {
  return Object.entries(claims).flatMap(([name, claim]) => {
    if (!("outcome" in claim)) return [];
    const {outcome, measure: contrast, figure} = claim;
    const all = listed[outcome];
    const worlds = (Object.keys(reports) as WorldName[]).map((world) => worldGap(reports[world], world, claim));
    return [{outcome, contrast, published: figure.value, worlds, choices: all ? choicesOf(name, all, claim) : null}];
  });
}

/** In how many specifications locations differ more than institutions, without methods known to be invalid. */
export function locationsOf(all: readonly Listed[] | undefined): Story["locations"] {
  const found = all && firmness(all, "doorstroom").find(({claim}) => claim === "locationsCount")!.valid;
  return found && found.specifications > 0 ? {specifications: found.specifications, agree: found.firm} : null;
}

interface Difference {
  readonly outcome: OutcomeName;
  readonly measure: StoryContrast;
}

function worldGap({targets, truth}: CalibrationReport, world: WorldName, {outcome, measure}: Difference): WorldGap {
  const at = storyContrasts.indexOf(measure);
  const reached = (id: string) => {
    const found = targets.find((target) => target.id === id);
    if (!found) throw new RangeError(`invalid calibration of ${world}; no target: ${id}`);
    return found.reached;
  };
  const own = truth.find((entry) => entry.outcome === outcome && entry.year === STORY_YEAR);
  if (!own) throw new RangeError(`invalid calibration of ${world}; no truth of ${STORY_YEAR}: ${outcome}`);
  return {
    world,
    reported: reached(`${outcome}-${STORY_YEAR}-${at}`),
    truth: {westers: own.westers, "niet-westers": own.nietWesters, hoog: own.hoog}[measure],
    withoutScore: reached(`${outcome}-check-${at}`)
  };
}

const rounded = (points: number): number => Number(points.toFixed(2));

function choicesOf(claim: string, all: readonly Listed[], {outcome, measure}: Difference): ChoiceGaps | null {
  const agreement = firmness(all, outcome).find((entry) => entry.claim === claim)!.valid;
  if (agreement.specifications === 0) return null;
  const {sameSign, firm} = agreement;
  const points = sized(all, measure, {valid: true}).map(({value}) => rounded(value));
  return {points, sameSign, firm, mover: moverOf(varianceShares(all, measure))};
}

/** Squared points below which nothing is said to move: results are shown to a tenth of a point. */
const STILL = 0.05 ** 2;

function moverOf({variance, choices}: VarianceShares): ChoiceGaps["mover"] {
  return variance < STILL ? null : choices.reduce((a, b) => (b.share > a.share ? b : a)).choice;
}
