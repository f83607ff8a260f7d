import {buildDesign} from "../../src/glmm/build-design.js";
import {fitModel} from "../../src/glmm/fit.js";
import {warmUp} from "../../src/glmm/warm-up.js";
import {generate, MODEL_2} from "./generate.js";

export {worldTime} from "./world-case.js";

/** Median seconds of five cold fits of model 2, and of five warm refits without the cito block, in this host. */
export function times(rows: number): {cold: number; warm: number} {
  warmUp();
  const table = generate({rows});
  const neighbour = MODEL_2.replace(" + cito_c + cito_missing + citoPeriod", "");
  const [full, smaller] = [buildDesign(MODEL_2, table), buildDesign(neighbour, table)];
  const cold: number[] = [];
  const warm: number[] = [];
  for (let i = 0; i < 5; ++i) {
    const began = performance.now();
    const fitted = fitModel(full);
    const between = performance.now();
    fitModel(smaller, {from: fitted});
    cold.push(between - began);
    warm.push(performance.now() - between);
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[2]! / 1000;
  return {cold: median(cold), warm: median(warm)};
}
