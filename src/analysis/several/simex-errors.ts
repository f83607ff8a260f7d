import {directErrors, type Errors} from "../direct/direct-errors.js";
import {quadraticAt} from "../measurement/quadratic.js";
import type {Result} from "../result.js";
import {mean} from "./combine-results.js";
import type {NoiseLevel} from "./method-errors.js";

/**
 * Standard errors of SIMEX: the variance of an estimate at each amount of noise (of the first simulation; it differs
 * little between them) less the variance of the estimates over the simulations, followed back to no error at all by a
 * quadratic. Absent where that is not above 0. Spreads have no intervals: their variances are not extrapolated.
 *
 * Source: Stefanski and Cook, JASA 90 (1995), 1247-1256.
 */
export function simexErrors(result: Result, levels: readonly NoiseLevel[]): Errors {
  const errors = levels.map(({first, results}) => directErrors(first(), results[0]!));
  levels[0]!.first(); // the design of the analysis has its scores back
  const extrapolated = (
    error: (own: Errors) => number | undefined,
    estimate: (own: Result) => number
  ): {readonly standardError?: number} => {
    const variances = levels.map(
      ({results}, k) => (error(errors[k]!) ?? Number.NaN) ** 2 - spread(results.map(estimate))
    );
    const variance = quadraticAt(
      levels.map(({lambda}) => lambda),
      variances,
      -1
    );
    return variance > 0 ? {standardError: Math.sqrt(variance)} : {};
  };
  return {
    effects: result.effects.map((effect, k) => ({
      ...effect,
      ...extrapolated(
        (own) => own.effects[k]!.standardError,
        (own) => own.effects[k]!.points
      )
    })),
    fixed: result.fixed.map((coefficient, k) => ({
      ...coefficient,
      ...extrapolated(
        (own) => own.fixed[k]!.standardError,
        (own) => own.fixed[k]!.estimate
      )
    })),
    random: result.random,
    covariance: errors[0]!.covariance
  };
}

/** Sample variance; 0 for one number. */
function spread(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}
