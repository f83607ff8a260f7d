import {dot, quadraticForm} from "../math/cholesky.js";
import {solveArrowheadInto} from "./arrowhead.js";
import {atModes} from "./at-modes.js";
import type {Change} from "./blocks.js";
import {changedMean, observedPart} from "./changed-mean.js";
import {counterfactual} from "./counterfactual.js";
import type {Covariance} from "./covariance.js";
import {type Design, fixedCount} from "./design.js";
import type {Fit} from "./fit.js";
import {InputError} from "./input-error.js";
import {modeSensitivity} from "./mode-sensitivity.js";
import {type Definition, type MeanProbability, meanProbability} from "./scenario.js";
import type {Variable} from "./variables.js";
import type {Workspace} from "./workspace.js";

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

/** What the effects of all variables of a fit have in common. */
export interface Shared {
  /** The fixed part of the rows as observed. */
  readonly observed: Float64Array;
  /** As long as that: what a change makes of it, overwritten by the next. */
  readonly moved: Float64Array;
  /** A workspace at the modes; only with a covariance. */
  readonly work?: Workspace;
}

/**
 * What {@link averageEffects} needs of a fit whatever the variable: made once, then passed to each call. Both arrays
 * have an entry per row of the design, `observed` in logits; `work` is made only for errors.
 */
export function sharedByEffects(fitted: Fit, covariance?: Covariance): Shared {
  const observed = observedPart(fitted);
  return {observed, moved: new Float64Array(observed.length), ...(covariance && {work: atModes(fitted)})};
}

/**
 * Average marginal effects of a variable under the given definitions: mean over the rows of p at level k minus p at the
 * reference level, all else as observed.
 *
 * Errors by the delta method. typical, population: d' V d, d the derivative to (beta, theta). conditional:
 * g' H^-1 g + d' V d with g the derivative to u and d including the shift of the modes (du~/dpsi)' g.
 *
 * @param shared what the effects of several variables have in common; see {@link sharedByEffects}.
 * @throws InputError if the variable is not in the model.
 */
export function averageEffects(
  fitted: Fit,
  variable: string,
  definitions: readonly Definition[] = DEFINITIONS,
  covariance?: Covariance,
  shared: Shared = sharedByEffects(fitted, covariance)
): Effect[] {
  const found = findVariable(fitted.design, variable);
  if (!covariance) return pointEstimates(fitted, found, definitions, shared);
  return definitions.flatMap((definition) => {
    const mean = (change: Change) => meanProbability(fitted, counterfactual(fitted.design, change), definition);
    return contrasts(found, fitted.design, mean).flatMap(({labels, difference}): Effect[] => {
      const effect = {variable, ...labels, definition, estimate: difference.mean};
      if (definition !== "conditional") return [{...effect, standardError: plainError(difference, covariance)}];
      const p = fixedCount(fitted.design);
      const betaOnly = {...difference, gradient: difference.gradient.map((d, k) => (k < p ? d : 0))};
      return [
        {...effect, standardError: conditionalError(shared.work!, fitted.design, difference, covariance)},
        {...effect, definition: "fixed-modes" as const, standardError: plainError(betaOnly, covariance)}
      ];
    });
  });
}

function pointEstimates(
  fitted: Fit,
  variable: Variable,
  definitions: readonly Definition[],
  {observed, moved}: Shared
): Effect[] {
  const none = new Float64Array(0);
  return definitions.flatMap((definition) => {
    const mean = (change: Change) => {
      return {
        mean: changedMean(fitted, change, definition, observed, moved),
        gradient: none,
        uInner: none,
        uOuter: none
      };
    };
    return contrasts(variable, fitted.design, mean).map(({labels, difference}) => {
      return {variable: variable.name, ...labels, definition, estimate: difference.mean};
    });
  });
}

/** A covariate of the model by its name. @throws InputError if the model has none of that name. */
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

/** Error of a mean over rows with the modes of their own groups: g' H^-1 g + d' V d, see {@link averageEffects}. */
export function conditionalError(
  work: Workspace,
  design: Design,
  {gradient, uInner, uOuter}: MeanProbability,
  {matrix}: Covariance
): number {
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
