import {analyse} from "../../../src/analysis/analyse.js";
import {fromQuery} from "../../../src/analysis/specification/specification-query.js";
import {fingerprint} from "../../../src/glmm/fingerprint.js";
import {finish} from "../../../src/math/finish.js";
import {analysisRegister} from "../../support/analysis-register.js";

/** The last fit of a method with several, and its pooled effects, as one hash: the same in every engine. */
export function severalHash(query: string): string {
  const records = analysisRegister({students: 1500, locations: 10});
  const {fitted, result} = finish(analyse(records, fromQuery(query)));
  const beta = Float64Array.from([...fitted.beta, ...result.effects.map(({points}) => points)]);
  return fingerprint({...fitted, beta});
}

/** In Node and in the browser; they change only with a method or the register of the tests. */
export const expected = {
  "cito=imputation_2&ouders=imputation_2": "4839c713",
  "cito=imputation_2&capaciteit=latent_2_0.9": "027d93d3",
  "cito=weighting": "7310188c",
  "capaciteit=simex_2_1_10&model=single": "2761585b"
} as const;
