import {describe, expect, it} from "vitest";
import {buildDesign} from "../../src/glmm/build-design.js";
import {changedMean, observedPart} from "../../src/glmm/changed-mean.js";
import {counterfactual} from "../../src/glmm/counterfactual.js";
import {DEFINITIONS} from "../../src/glmm/effects.js";
import {fitModel} from "../../src/glmm/fit.js";
import {meanProbability} from "../../src/glmm/scenario.js";
import {smallTable} from "./small-data.js";

const table = smallTable({seed: 21, institutions: 6, locationsEach: 4, rowsEach: 30});
const many = Float64Array.from({length: table.rows}, (_, i) => ((i * 7919) % 3001) / 3001); // too many values for codes
const withMany = {...table, columns: {...table.columns, many: {kind: "numeric" as const, values: many}}};
const changes = [
  {variable: "a", change: () => 1},
  {variable: "x", change: (x: number) => x + 0.01},
  {variable: "many", change: (x: number) => x - 0.02}
];

describe("the mean after a change, computed from what the change touches", () => {
  const formula = "y ~ a * x + many + a:many + (1 + a | location) + (1 | institution)";
  const fitted = fitModel(buildDesign(formula, withMany));
  const some = Float64Array.from({length: fitted.design.rows}, (_, i) => i % 3);
  const weighted = {...fitted, design: {...fitted.design, multiplicity: some}};
  for (const [name, of] of Object.entries({fitted, weighted})) {
    for (const definition of DEFINITIONS) {
      for (const change of changes) {
        it(`is that of the whole counterfactual (identity): ${name}, ${definition}, ${change.variable}`, () => {
          const whole = meanProbability(of, counterfactual(of.design, change), definition).mean;
          expect(changedMean(of, change, definition, observedPart(of))).toBeCloseTo(whole, 13);
        });
      }
    }
  }
});
