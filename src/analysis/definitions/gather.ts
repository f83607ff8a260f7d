import {buildDesign} from "../../glmm/build-design.js";
import {type Covariance, covariance} from "../../glmm/covariance.js";
import {type Fit, fitModel} from "../../glmm/fit.js";
import {type ChancePair, groupChances, overallChances} from "../../glmm/group-chances.js";
import {standardizedGap} from "../../glmm/standardized-gap.js";
import {covarianceOf} from "../../glmm/summary.js";
import {columnOf, type FactorColumn, type Table} from "../../glmm/table.js";
import {bilinear} from "../../glmm/variance-partition.js";
import {finish} from "../../math/finish.js";
import {type Analysis, analyse} from "../analyse.js";
import {publishedSpecification} from "../specification/specification.js";
import {recordsOf, type StudyYear} from "../truth/study-year.js";
import {definitionOptions, type GapGroup, type GapOutcome, type Held} from "./definition.js";
import type {Chances, Evidence, OwnGap, Pair, Spread, Unit} from "./evidence.js";
import {type Compared, countsBy, pooled, proportions, sizesBy, standardised} from "./group-counts.js";
import {truePairs} from "./true-pairs.js";

const compared: Readonly<Record<GapGroup, Compared>> = {
  "niet-westers": {variable: "migratieachtergrond", group: "niet-westers", reference: "geen"},
  westers: {variable: "migratieachtergrond", group: "westers", reference: "geen"},
  "ouders-laag": {variable: "opleiding_ouders", group: "laag", reference: "hoog"}
};

/** Location models that hold less than the study's: its random part, with nothing or the level beside migration. */
const RANDOM = "(1 + migratieachtergrond | locatie) + (1 | instelling)";
const formulas = {
  niets: `y ~ 1 + migratieachtergrond + ${RANDOM}`,
  niveau: `y ~ 1 + migratieachtergrond + niveau + ${RANDOM}`
} as const;

/** Points of the curves of a spread, and their reach in standard deviations of the wider group. */
const CURVE = 61;
const REACH = 6;

/**
 * All evidence on one outcome of a simulated year: for each pair of groups and each choice of what is held. One
 * published selection; three fits. National: proportions (niets), directly standardised to the mix of levels (niveau),
 * the study's marginal means (alles). Units: chances with the modes of the location, everyone as if there; where
 * everything is held also over the location's own students.
 */
export function* gatherEvidence(
  year: StudyYear,
  outcome: GapOutcome,
  published: Analysis = publishedAnalysis(year, outcome)
): Generator<Evidence> {
  const {table} = published.handled;
  const fits: Readonly<Record<Held, Fit>> = {
    niets: fitModel(buildDesign(formulas.niets, table)),
    niveau: fitModel(buildDesign(formulas.niveau, table)),
    alles: published.fitted
  };
  const errors = covariance(fits.alles);
  for (const group of definitionOptions.group) {
    const truth = truePairs(year, outcome, group);
    const both = compared[group];
    const byLevel = countsBy(table, "niveau", both);
    const total = pooled(byLevel.values());
    const sizes = sizesBy(table, "niveau");
    const mix = [...byLevel].map(([level, counts]) => ({counts, weight: sizes.get(level)! / table.rows}));
    const national: Readonly<Record<Held, () => Chances>> = {
      niets: () => standardised([{counts: total, weight: 1}]),
      niveau: () => standardised(mix),
      alles: () => overall(fits.alles, group, errors)
    };
    for (const held of definitionOptions.held) {
      yield {
        outcome,
        group,
        held,
        students: total.students,
        references: total.references,
        national: {...national[held](), truth: truth.national[held]},
        ...(group === "ouders-laag"
          ? {locations: [], institutions: [], spread: null}
          : {
              ...unitsOf(fits[held], table, both, truth.locations[held], held === "alles" ? truth.own : undefined),
              spread: spreadOf(fits[held], both)
            })
      };
    }
  }
}

/**
 * The same with everything held, under the study's model with migration by level and by track (2i, statistics.md 3):
 * programmes that differ between locations can look like gaps of locations.
 */
export function interactedEvidence(year: StudyYear, outcome: GapOutcome, published: Analysis): Evidence[] {
  const {records, result} = published;
  const specification = {...result.specification, model: "2i"} as const;
  const {fitted, handled} = finish(
    analyse(records, specification, {variation: false, variables: [], neighbour: published})
  );
  const errors = covariance(fitted);
  return (["niet-westers", "westers"] as const).map((group) => {
    const truth = truePairs(year, outcome, group);
    const both = compared[group];
    const total = pooled(countsBy(handled.table, "niveau", both).values());
    return {
      outcome,
      group,
      held: "alles",
      students: total.students,
      references: total.references,
      national: {...overall(fitted, group, errors), truth: truth.national.alles},
      ...unitsOf(fitted, handled.table, both, truth.locations.alles, truth.own),
      spread: spreadOf(fitted, both)
    };
  });
}

/** The study's own model on a simulated year. */
export function publishedAnalysis(year: StudyYear, outcome: GapOutcome): Analysis {
  const specification = {...publishedSpecification, outcome, year: year.outcomeYear as 2020};
  return finish(analyse(recordsOf(year), specification, {variation: false, variables: []}));
}

/** The marginal means of the study's model. Parents: its reference is the low level, which is the group here. */
function overall(fitted: Fit, group: GapGroup, errors: Covariance): Chances {
  if (group !== "ouders-laag") return chancesOf(overallChances(fitted, "migratieachtergrond", group, errors));
  const {level, reference, levelVariance, referenceVariance, covariance} = overallChances(
    fitted,
    "opleiding_ouders",
    "hoog",
    errors
  );
  const turned = {level: reference, reference: level, levelVariance: referenceVariance};
  return chancesOf({...turned, referenceVariance: levelVariance, covariance});
}

/** @param ownTruths asks for the second view of locations too, and has its truths */
function unitsOf(
  fitted: Fit,
  table: Table,
  both: Compared,
  truths: ReadonlyMap<string, Pair>,
  ownTruths?: ReadonlyMap<string, Pair>
) {
  const {inner} = fitted.design.strata;
  const sizes = sizesBy(table, "locatie");
  const weights = Float64Array.from(inner.levels, (location) => sizes.get(location)!);
  const chances = groupChances(fitted, both.variable, both.group, weights);
  const parents = parentsOf(table);
  const unit = (by: string, of: (code: string) => Pair | null) => {
    const counts = countsBy(table, by, both);
    return ({group: id, ...pair}: ChancePair & {readonly group: string}): Unit => {
      const own = counts.get(id)!;
      const {students, references} = own;
      return {
        id,
        institution: parents.get(id) ?? id,
        students,
        references,
        ...chancesOf(pair),
        raw: proportions(own),
        truth: of(id)
      };
    };
  };
  const ofInstitution = institutionTruths(table, truths, sizes);
  const locations = chances.inner.map(unit("locatie", (code) => truths.get(code) ?? null));
  const own = ownTruths && groupChances(fitted, both.variable, both.group, weights, "own").inner;
  return {
    locations: locations.map((location, l) =>
      own ? {...location, own: ownGap(own[l]!, ownTruths.get(location.id))} : location
    ),
    institutions: chances.outer.map(unit("instelling", (code) => ofInstitution.get(code) ?? null))
  };
}

function ownGap({level, reference, levelVariance, referenceVariance, covariance}: ChancePair, truth?: Pair): OwnGap {
  return {
    group: level,
    reference,
    error: Math.sqrt(Math.max(0, levelVariance + referenceVariance - 2 * covariance)),
    truth: truth ? truth.group - truth.reference : null
  };
}

/**
 * Of each institution the mean over its locations that have a truth, weighted by their analysed students as the
 * estimates are; those without such a location have none.
 */
function institutionTruths(table: Table, truths: ReadonlyMap<string, Pair>, sizes: ReadonlyMap<string, number>) {
  const parent = parentsOf(table);
  const sums = new Map<string, {group: number; reference: number; size: number}>();
  for (const [location, institution] of parent) {
    const pair = truths.get(location);
    if (!pair) continue;
    const size = sizes.get(location) ?? 0;
    const sum = sums.get(institution) ?? {group: 0, reference: 0, size: 0};
    sums.set(institution, sum);
    sum.group += size * pair.group;
    sum.reference += size * pair.reference;
    sum.size += size;
  }
  return new Map(
    [...sums].map(([code, {group, reference, size}]) => [code, {group: group / size, reference: reference / size}])
  );
}

/** Institution of each location. */
function parentsOf(table: Table): Map<string, string> {
  const [locations, institutions] = ["locatie", "instelling"].map((name) => columnOf(table, name) as FactorColumn) as [
    FactorColumn,
    FactorColumn
  ];
  const parent = new Map<string, string>();
  for (let i = 0; i < table.rows; ++i) {
    parent.set(locations.levels[locations.codes[i]!]!, institutions.levels[institutions.codes[i]!]!);
  }
  return parent;
}

function spreadOf(fitted: Fit, {variable, group}: Compared): Spread {
  const {inner, outer} = fitted.design.strata;
  const gap = standardizedGap(fitted, variable, group);
  const q = inner.columns.length;
  const sum = (a: Float64Array, b: Float64Array) =>
    bilinear(covarianceOf(fitted, inner), a.subarray(0, q), b.subarray(0, q)) +
    bilinear(covarianceOf(fitted, outer), a.subarray(q), b.subarray(q));
  const own = sum(gap.zLevel, gap.zLevel);
  const reference = sum(gap.zReference, gap.zReference);
  const reach = REACH * Math.sqrt(Math.max(own, reference, 1e-6));
  const shifts = Array.from({length: CURVE}, (_, k) => reach * ((2 * k) / (CURVE - 1) - 1));
  return {
    group: own,
    reference,
    covariance: sum(gap.zLevel, gap.zReference),
    shifts,
    groupChance: shifts.map((shift) => gap.atLevel(shift).mean),
    referenceChance: shifts.map((shift) => gap.atReference(shift).mean)
  };
}

function chancesOf({level, reference, levelVariance, referenceVariance, covariance}: ChancePair): Chances {
  const [groupError, referenceError] = [Math.sqrt(levelVariance), Math.sqrt(referenceVariance)];
  const product = groupError * referenceError;
  const correlation = product > 0 ? Math.min(1, Math.max(-1, covariance / product)) : 0;
  return {group: level, reference, groupError, referenceError, correlation};
}
