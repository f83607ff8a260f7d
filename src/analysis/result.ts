import type {Definition} from "../glmm/scenario.js";
import type {FitStatus} from "../glmm/status.js";
import type {FixedEffect, RandomEffects} from "../glmm/summary.js";
import type {Specification, Subgroup} from "./specification/specification.js";
import type {FlowStep} from "./students/select-students.js";

/** An average marginal effect in percentage points: of a level against the reference, or per unit of a number. */
export interface AnalysisEffect {
  readonly variable: string;
  /** Absent for a number. */
  readonly level?: string;
  readonly reference?: string;
  readonly definition: Definition;
  readonly points: number;
  /** Only after the later step (standard-errors.ts). */
  readonly standardError?: number;
  /** Students at the level, of those over whom the effect is averaged. */
  readonly students?: number;
  /** points / 100 of those students: how many the difference is about ("ongeveer 1.900 van de 15.000"), signed. */
  readonly implied?: number;
  /** Only of multiple imputation. */
  readonly imputation?: ImputedPart;
}

/** What imputation adds to the uncertainty of one number. */
export interface ImputedPart {
  /**
   * Its standard error from the imputations alone, sqrt((1 + 1 / m) B), in the unit of the number (of a standard
   * deviation: of its logarithm): all there is for a finite population, in which what is known is known of everyone.
   */
  readonly error: number;
  /**
   * Of a repeated sample: the part of the information that is missing, and degrees of freedom. Later, with the errors.
   */
  readonly missingInformation?: number;
  readonly df?: number;
  /**
   * Half the width of intervals of 50, 80 and 95 per cent, in standard errors: t quantiles with these
   * degrees of freedom.
   */
  readonly reach?: readonly [half: number, most: number, nearly: number];
}

export type Coefficient = FixedEffect & {readonly imputation?: ImputedPart};

export interface SubgroupEffects {
  readonly subgroup: Subgroup;
  readonly students: number;
  readonly effects: readonly AnalysisEffect[];
}

/** Where the variation of one group's chance lies (latent scale): variances, correlations, median odds ratios. */
export interface LevelPartition {
  /** Absent where the model has one random part for all. */
  readonly migratieachtergrond?: string;
  readonly institution: number;
  readonly location: number;
  readonly residual: number;
  readonly iccInstitution: number;
  readonly iccLocation: number;
  readonly medianOddsRatioWithin: number;
  readonly medianOddsRatioBetween: number;
}

/** Where the variation of the gap of one group with the reference lies. */
export interface GapVariation {
  readonly level: string;
  readonly reference: string;
  /** Variances of the gap in log odds, between institutions and between locations of one institution. */
  readonly institution: number;
  readonly location: number;
  /** Share between institutions, of the gap in log odds and in points; null without variation. */
  readonly latentShare: number | null;
  readonly pointShare: number | null;
  /** Standard deviation of the gap over locations, percentage points. */
  readonly points: number;
  readonly medianRatioWithin: number;
  readonly medianRatioBetween: number;
}

/** Random effects of one group; a correlation is null where an sd is 0. */
export type Spread = Omit<RandomEffects, "correlation"> & {
  readonly correlation: readonly (readonly (number | null)[])[];
  /** Per sd; null where it is 0 in an imputation. */
  readonly imputation?: readonly (ImputedPart | null)[];
};

/** The gap of one location; all in percentage points. See GroupGap of the engine. */
export interface LocationGap {
  readonly location: string;
  readonly institution: string;
  readonly shrunken: number;
  readonly standardError: number;
  readonly unpooled?: number;
  readonly unpooledError?: number;
  readonly raw?: number;
  /** Students of the group, and the rarer of successes and failures among them. */
  readonly students: number;
  readonly events: number;
}

export interface Convergence {
  readonly status: FitStatus;
  readonly converged: boolean;
  readonly singular: boolean;
  readonly separated: readonly string[];
  readonly logLik: number;
  readonly aic: number;
  readonly bic: number;
  readonly iterations: number;
  readonly evaluations: number;
  readonly decrement: number;
  readonly tolerance: number;
}

/** What was imputed, and how. */
export interface ImputationReport {
  /** Completed data sets in the result; `of`: asked for, more than m in a preview. */
  readonly m: number;
  readonly of: number;
  readonly imputed: readonly {readonly variable: string; readonly students: number}[];
  /** The model of interest that imputations are compatible with: the richest of those that share them. */
  readonly formula: string;
  readonly seed: number;
  /** Refits of the model per imputation, and before the first. */
  readonly iterations: number;
  readonly burnIn: number;
  /** Whether the sampler has forgotten its start; null: too few imputations to say. */
  readonly settled: boolean | null;
  /**
   * Only of a latent capacity: sd of the error in scores (points, validity included), and their reliability among
   * students who are equal in all else.
   */
  readonly measurement?: {readonly errorSd: number; readonly reliability: number};
}

/** Whose weights, and what they look like: 1 / P(everything known). */
export interface WeightingReport {
  /** Students before those with something unknown were left out. */
  readonly of: number;
  readonly largest: number;
  readonly median: number;
  /** As many students as these would say as much with equal weights. */
  readonly effectiveStudents: number;
  /** Model of being complete. */
  readonly formula: string;
  readonly converged: boolean;
}

/** How noise was added and extrapolated to none. */
export interface SimexReport {
  /** Sd of the error in scores, points, validity included. */
  readonly errorSd: number;
  readonly reliability: number;
  /** Error variances added, as multiples of the one there is; so many simulations each. */
  readonly lambdas: readonly number[];
  readonly replicates: number;
  readonly seed: number;
  /** Known scores, and those at the ends of the scale, where the error is not normal. */
  readonly known: number;
  readonly atLimits: number;
}

/**
 * What one must know before using a result, said whole in `text` (English). few events: the spread of this slope is
 * mostly noise. unsettled: the sampler of an imputation may not have forgotten its start. weighting, simex: what
 * they leave out.
 */
export type Warning =
  | {readonly kind: "few events"; readonly term: string; readonly text: string}
  | {readonly kind: "unsettled" | "weighting" | "simex"; readonly text: string};

/** All that a specification gives on one register: plain data, the same for the same input. */
export interface Result {
  readonly specification: Specification;
  readonly query: string;
  readonly flow: readonly FlowStep[];
  /** Students the model is about, and its groups. */
  readonly students: number;
  readonly groups: Readonly<Record<string, number>>;
  readonly formula: string;
  readonly convergence: Convergence;
  /** Columns that earlier ones determine, and covariates with one value only: neither is in the model. */
  readonly aliased: readonly string[];
  readonly constant: readonly string[];
  readonly warnings: readonly Warning[];
  /** Mean of the outcome, per cent. */
  readonly mean: number;
  /** Over the specification's subgroup, in its definition first. */
  readonly effects: readonly AnalysisEffect[];
  readonly subgroups: readonly SubgroupEffects[];
  readonly fixed: readonly Coefficient[];
  /** Nothing below if students are weighted: then a fit has no variance components to speak of (statistics.md 36). */
  readonly random: readonly Spread[];
  readonly partition: readonly LevelPartition[];
  readonly gaps: readonly GapVariation[];
  readonly locations: readonly {
    readonly level: string;
    readonly reference: string;
    readonly gaps: readonly LocationGap[];
  }[];
  /** Nakagawa's R2, residual variance pi^2 / 3: refers to no null model. */
  readonly r2: {readonly marginal: number; readonly conditional: number} | null;
  /** Only of methods with several tables or fits; then `convergence` is that of all fits together. */
  readonly imputation?: ImputationReport;
  readonly weighting?: WeightingReport;
  readonly simex?: SimexReport;
}
