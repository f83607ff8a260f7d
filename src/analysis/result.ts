import type {Definition} from "../glmm/scenario.js";
import type {FitStatus} from "../glmm/status.js";
import type {FixedEffect, RandomEffects} from "../glmm/summary.js";
import type {FlowStep} from "./select-students.js";
import type {Specification, Subgroup} from "./specification.js";

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
}

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
  readonly warnings: readonly string[];
  /** Mean of the outcome, per cent. */
  readonly mean: number;
  /** Over the specification's subgroup, in its definition first. */
  readonly effects: readonly AnalysisEffect[];
  readonly subgroups: readonly SubgroupEffects[];
  readonly fixed: readonly FixedEffect[];
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
}
