import type {Design} from "./design.js";
import {lambdaOf} from "./random-levels.js";
import type {Workspace} from "./workspace.js";

/** v = Lambda' z per pattern, both levels. */
export function setTheta({v}: Workspace, {strata}: Design, theta: Readonly<Float64Array>): void {
  const {inner, outer, z} = strata;
  const q = inner.columns.length;
  const r = outer.columns.length;
  const innerLambda = lambdaOf(inner, theta);
  const outerLambda = lambdaOf(outer, theta, inner.positions.length);
  for (let at = 0; at < z.length; at += q + r) {
    transformInto(v, z, innerLambda, q, at);
    transformInto(v, z, outerLambda, r, at + q);
  }
}

function transformInto(v: Float64Array, z: Float64Array, lambda: Float64Array, q: number, at: number): void {
  for (let c = 0; c < q; ++c) {
    let sum = 0;
    for (let r = c; r < q; ++r) sum += lambda[r * q + c]! * z[at + r]!;
    v[at + c] = sum;
  }
}
