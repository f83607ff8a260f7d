import type {FitStatus} from "../../glmm/status.js";
import type {Result} from "../result.js";
import type {Specification} from "../specification/specification.js";

/** The contrasts that the study published: the level of each, and the variable it belongs to. */
export const contrasts = {
  westers: "migratieachtergrond",
  "niet-westers": "migratieachtergrond",
  hoog: "opleiding_ouders",
  "1": "niveau",
  "2": "niveau",
  "4": "niveau"
} as const;

export type Contrast = keyof typeof contrasts;

/**
 * What is kept of a result. A contrast: points. spread: standard deviation of the gap over locations, points. location,
 * institution: standard deviations of the intercepts of the reference group, logit. institutionShare: share of the
 * variance of the non-western gap (log odds) that is between institutions; 0 by construction but in model 3.
 */
export const measures = [
  "westers",
  "niet-westers",
  "hoog",
  "1",
  "2",
  "4",
  "spread westers",
  "spread niet-westers",
  "location",
  "institution",
  "institutionShare"
] as const;

export type Measure = (typeof measures)[number];

/** pending: no method for it yet. refused: the data do not allow it. Otherwise how the fit ended. */
export type RowStatus = FitStatus | "pending" | "refused";

/** One specification's results; null where the model has no such thing. */
export interface Row {
  readonly query: string;
  readonly status: RowStatus;
  /** Students the model is about. */
  readonly students: number | null;
  /** In the order of `measures`. */
  readonly values: readonly (number | null)[];
}

/** Decimals that are kept: results are compared to 1e-6. */
const DECIMALS = 7;

export const measured = ({values}: Row, measure: Measure): number | null => values[measures.indexOf(measure)]!;

/** A row without results. */
export const emptyRow = (query: string, status: "pending" | "refused"): Row => ({
  query,
  status,
  students: null,
  values: measures.map(() => null)
});

/**
 * The row of a specification from the result of its fit, in which its definition and subgroup are among
 * those asked for.
 */
export function rowOf(query: string, {definition, subgroup}: Specification, result: Result): Row {
  const {students, convergence, partition, gaps, effects, subgroups} = result;
  const same = (other: unknown) => JSON.stringify(other) === JSON.stringify(subgroup);
  const own = subgroup === null ? effects : subgroups.find((part) => same(part.subgroup))!.effects;
  const effectOf = (contrast: Contrast) =>
    own.find(
      (effect) =>
        effect.variable === contrasts[contrast] && effect.level === contrast && effect.definition === definition
    )?.points;
  const gapOf = (level: string) => gaps.find((gap) => gap.level === level);
  const [reference] = partition;
  const values: Readonly<Record<Measure, number | null | undefined>> = {
    westers: effectOf("westers"),
    "niet-westers": effectOf("niet-westers"),
    hoog: effectOf("hoog"),
    "1": effectOf("1"),
    "2": effectOf("2"),
    "4": effectOf("4"),
    "spread westers": gapOf("westers")?.points,
    "spread niet-westers": gapOf("niet-westers")?.points,
    location: reference && Math.sqrt(reference.location),
    institution: reference && Math.sqrt(reference.institution),
    institutionShare: gapOf("niet-westers")?.latentShare
  };
  return {query, status: convergence.status, students, values: measures.map((measure) => rounded(values[measure]))};
}

function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined || !Number.isFinite(value) ? null : Number(value.toFixed(DECIMALS)) + 0;
}
