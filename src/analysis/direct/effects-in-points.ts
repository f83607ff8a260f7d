import type {Covariance} from "../../glmm/covariance.js";
import {averageEffects, findVariable, type Shared, sharedByEffects} from "../../glmm/effects.js";
import type {Fit} from "../../glmm/fit.js";
import type {Definition} from "../../glmm/scenario.js";
import type {Handled} from "../handling/handled.js";
import type {AnalysisEffect} from "../result.js";
import type {ModelName} from "../specification/specification.js";
import {compositionNames} from "../students/composition.js";
import type {HandledFit} from "./fit-handled.js";
import {covariateNames, hasCapacity} from "./model-formula.js";

/**
 * The covariates of a fit whose effects are reported, in the order of the model: those with columns of their own. Not
 * among them: what goes with the score (`cito_onbekend`, `cito_jaar`) and the columns of a spline.
 */
export function reportedVariables({fitted}: HandledFit, {capacity}: Handled, model: ModelName): string[] {
  const score = capacity !== undefined && hasCapacity(model) ? [capacity] : [];
  const composition = model === "2w" ? compositionNames : [];
  const present = new Set(fitted.design.columns.flatMap(({parts}) => parts.map(({variable}) => variable.name)));
  return [...covariateNames(model), ...score, ...composition].filter((name) => present.has(name));
}

/**
 * Average marginal effects in percentage points, definition by definition, with the number of students they are about.
 * A level whose column is aliased has no effect of its own and is left out.
 */
export function effectsInPoints(
  fitted: Fit,
  variables: readonly string[],
  definitions: readonly Definition[],
  covariance?: Covariance,
  shared: Shared = sharedByEffects(fitted, covariance)
): AnalysisEffect[] {
  const aliased = new Set(fitted.design.aliased);
  return definitions.flatMap((definition) =>
    variables.flatMap((variable) => {
      const counts = levelCounts(fitted, variable);
      return averageEffects(fitted, variable, [definition], covariance, shared)
        .filter((effect) => effect.definition === definition && !aliased.has(`${variable}${effect.level}`))
        .map(({level, reference, estimate, standardError}): AnalysisEffect => {
          const points = 100 * estimate;
          const error = standardError === undefined ? {} : {standardError: 100 * standardError};
          if (level === undefined) return {variable, definition, points, ...error};
          const students = counts.get(level) ?? 0;
          const implied = (points / 100) * students;
          return {variable, level, reference: reference!, definition, points, ...error, students, implied};
        });
    })
  );
}

/** Students per level of a factor; nothing for a number. */
function levelCounts({design}: Fit, name: string): Map<string, number> {
  const {levels, values} = findVariable(design, name);
  if (!levels) return new Map();
  const counts = new Float64Array(levels.length);
  for (let i = 0; i < design.rows; ++i) {
    counts[values[design.source[i]!]!]! += design.multiplicity ? design.multiplicity[i]! : 1;
  }
  return new Map(levels.map((level, k) => [level, counts[k]!]));
}
