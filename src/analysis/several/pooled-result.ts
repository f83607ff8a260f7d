import {log} from "../../math/exponential.js";
import type {Imputations} from "../missing/impute.js";
import type {ImputationReport, ImputedPart, Result, Warning} from "../result.js";
import {aligned, betweenPart, combineResults, mean} from "./combine-results.js";
import type {ImputationPlan} from "./imputation-plan.js";

/**
 * The pooled result of m completed data sets: means (see combineResults), with the standard error that imputation adds
 * to effects, coefficients and standard deviations.
 *
 * @param imputations those made so far
 */
export function pooledResult(parts: readonly Result[], plan: ImputationPlan, imputations: Imputations): Result {
  const pooled = combineResults(parts, mean);
  const {settings, settling, score, factors} = imputations;
  const imputed = [...(score ? [{column: score.column, rows: unknownScores(plan)}] : []), ...factors].map(
    ({column, rows}) => ({variable: column, students: rows.length})
  );
  const report: ImputationReport = {
    m: parts.length,
    of: settings.m,
    imputed,
    formula: plan.formula,
    seed: settings.seed,
    iterations: settings.iterations,
    burnIn: settings.burnIn,
    settled: settling.settled ?? null,
    ...(plan.measurement && {measurement: plan.measurement})
  };
  return {
    ...withParts(pooled, parts),
    warnings: [...pooled.warnings, ...settlingWarnings(imputations)],
    imputation: report
  };
}

/** A latent capacity is drawn for all; what is unknown are the scores of some. */
function unknownScores({table}: ImputationPlan): ArrayLike<number> {
  const column = table.columns.cito!;
  return column.kind === "numeric" ? Array.from(column.values).filter((score) => Number.isNaN(score)) : [];
}

function withParts(pooled: Result, parts: readonly Result[]): Result {
  if (parts.length < 2) return pooled;
  const of = <T>(list: (result: Result) => readonly T[], number: (own: T) => number): ImputedPart[] =>
    aligned(parts.map(list)).map((own) => ({error: Math.sqrt(betweenPart(own.map(number)))}));
  const effects = of(
    (result) => result.effects,
    ({points}) => points
  );
  const fixed = of(
    (result) => result.fixed,
    ({estimate}) => estimate
  );
  const random = aligned(parts.map((result) => result.random)).map((own) =>
    own[0]!.sd.map((_, k): ImputedPart | null => {
      const all = own.map(({sd}) => sd[k]!);
      return all.every((sd) => sd > 0) ? {error: Math.sqrt(betweenPart(all.map(log)))} : null;
    })
  );
  const subgroups = aligned(parts.map((result) => result.subgroups)).map((own) =>
    aligned(own.map((group) => group.effects)).map((same) => ({
      error: Math.sqrt(betweenPart(same.map(({points}) => points)))
    }))
  );
  return {
    ...pooled,
    effects: pooled.effects.map((own, k) => ({...own, imputation: effects[k]!})),
    fixed: pooled.fixed.map((own, k) => ({...own, imputation: fixed[k]!})),
    random: pooled.random.map((own, k) => ({...own, imputation: random[k]!})),
    subgroups: pooled.subgroups.map((own, g) => ({
      ...own,
      effects: own.effects.map((one, k) => ({...one, imputation: subgroups[g]![k]!}))
    }))
  };
}

function settlingWarnings({settling: {settled, pValue, reduction}}: Imputations): Warning[] {
  if (settled !== false) return [];
  const text =
    "imputation; the sampler may not have forgotten its start (drift p, potential scale reduction): " +
    `${pValue.toFixed(4)}, ${reduction.toFixed(2)}`;
  return [{kind: "unsettled", text}];
}
