import {dot, quadraticForm} from "../math/cholesky.js";
import {solveArrowheadInto} from "./arrowhead.js";
import {atModes} from "./at-modes.js";
import type {Change} from "./blocks.js";
import {counterfactual} from "./counterfactual.js";
import type {Covariance} from "./covariance.js";
import {type Design, fixedCount} from "./design.js";
import type {Fit} from "./fit.js";
import {InputError} from "./input-error.js";
import {modeSensitivity} from "./mode-sensitivity.js";
import {type Definition, type MeanProbability, meanProbability} from "./scenario.js";
import type {Variable} from "./variables.js";

/** An average marginal effect: of a level against the reference, or of one unit of a numeric variable. */
export interface Effect {
  readonly variable: string;
  /** Absent for a numeric variable: then the effect is a mean derivative. */
  readonly level?: string;
  readonly reference?: string;
  /** fixed-modes: the conditional effect with the error R's packages report, which takes the modes as known. */
  readonly definition: Definition | "fixed-modes";
  /** On the probability scale. */
  readonly estimate: number;
  /** Undefined without a covariance. */
  readonly standardError?: number;
}

export const DEFINITIONS: readonly Definition[] = ["conditional", "typical", "population"];

/** Half the step of a numeric derivative, as a part of the variable's standard deviation. */
const NUMERIC_STEP = 1e-3;

/**
 * Average marginal effects of a variable under the given definitions: mean over the rows of p at level k minus p at the
 * reference level, all else as observed.
 *
 * Errors by the delta method. typical, population: d' V d, d the derivative to (beta, theta). conditional:
 * g' H^-1 g + d' V d with g the derivative to u and d including the shift of the modes (du~/dpsi)' g.
 *
 * @throws InputError if the variable is not in the model.
 */
export function averageEffects(
  fitted: Fit,
  variable: string,
  definitions: readonly Definition[] = DEFINITIONS,
  covariance?: Covariance
): Effect[] {
  const found = findVariable(fitted.design, variable);
  return definitions.flatMap((definition) => {
    const mean = (change: Change) =>
      meanProbability(fitted, counterfactual(fitted.design, change), definition, covariance !== undefined);
    return contrasts(found, fitted.design, mean).flatMap(({labels, difference}): Effect[] => {
      const effect = {variable, ...labels, definition, estimate: difference.mean};
      if (!covariance) return [effect];
      if (definition !== "conditional") return [{...effect, standardError: plainError(difference, covariance)}];
      const p = fixedCount(fitted.design);
      const betaOnly = {...difference, gradient: difference.gradient.map((d, k) => (k < p ? d : 0))};
      return [
        {...effect, standardError: conditionalError(fitted, difference, covariance)},
        {...effect, definition: "fixed-modes" as const, standardError: plainError(betaOnly, covariance)}
      ];
    });
  });
}

/** A covariate of the model by its name. */
export function findVariable({columns, strata}: Design, name: string): Variable {
  const all = [...columns, ...strata.inner.columns, ...strata.outer.columns];
  const part = all.flatMap((column) => column.parts).find((candidate) => candidate.variable.name === name);
  if (!part) throw new InputError(`invalid effect; not a variable of the model: ${name}`);
  return part.variable;
}

interface Contrast {
  readonly labels: {readonly level?: string; readonly reference?: string};
  readonly difference: MeanProbability;
}

function contrasts(variable: Variable, design: Design, mean: (change: Change) => MeanProbability): Contrast[] {
  const {name, levels} = variable;
  if (levels) {
    const reference = mean({variable: name, change: () => 0});
    return levels.slice(1).map((level, k) => ({
      labels: {level, reference: levels[0]!},
      difference: combine(mean({variable: name, change: () => k + 1}), reference, 1)
    }));
  }
  const step = NUMERIC_STEP * spread(variable, design);
  const up = mean({variable: name, change: (x) => x + step});
  const down = mean({variable: name, change: (x) => x - step});
  return [{labels: {}, difference: combine(up, down, 1 / (2 * step))}];
}

function spread({values}: Variable, {source}: Design): number {
  let sum = 0;
  let squares = 0;
  for (const row of source) sum += values[row]!;
  const centre = sum / source.length;
  for (const row of source) squares += (values[row]! - centre) ** 2;
  return Math.sqrt(squares / source.length) || 1;
}

function combine(a: MeanProbability, b: MeanProbability, scale: number): MeanProbability {
  const minus = (x: Float64Array, y: Float64Array) => x.map((entry, k) => (entry - y[k]!) * scale);
  return {
    mean: (a.mean - b.mean) * scale,
    gradient: minus(a.gradient, b.gradient),
    uInner: minus(a.uInner, b.uInner),
    uOuter: minus(a.uOuter, b.uOuter)
  };
}

function plainError({gradient}: MeanProbability, {matrix}: Covariance): number {
  return Math.sqrt(quadraticForm(matrix, gradient));
}

function conditionalError(fitted: Fit, {gradient, uInner, uOuter}: MeanProbability, {matrix}: Covariance): number {
  const {design} = fitted;
  const work = atModes(fitted);
  const sInner = uInner.slice();
  const sOuter = uOuter.slice();
  solveArrowheadInto(work, design, sInner, sOuter);
  const own = dot(uInner, sInner) + dot(uOuter, sOuter);
  const shift = modeSensitivity(work, design, sInner, sOuter);
  return Math.sqrt(
    own +
      quadraticForm(
        matrix,
        gradient.map((d, k) => d + shift[k]!)
      )
  );
}
