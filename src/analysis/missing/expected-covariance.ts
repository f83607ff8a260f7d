import {atModes} from "../../glmm/at-modes.js";
import type {Covariance} from "../../glmm/covariance.js";
import type {Fit} from "../../glmm/fit.js";
import {parameterSpread} from "./parameter-draw.js";

/**
 * A covariance of psi from expected information (see parameterSpread): one pass over the rows, where
 * covariance takes many.
 */
export function expectedCovariance(fitted: Fit): Covariance {
  const psi = Float64Array.from([...fitted.beta, ...fitted.theta]);
  const {matrix, free} = parameterSpread(atModes(fitted), fitted.design, psi);
  const estimated = Array.from(psi, (_, k) => free.includes(k));
  return {matrix, estimated, decrement: fitted.decrement, positiveDefinite: true};
}
