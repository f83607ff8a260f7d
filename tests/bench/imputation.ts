import {multipleImputation} from "../../src/analysis/missing/multiple-imputation.js";
import {buildDesign} from "../../src/glmm/build-design.js";
import {fitModel} from "../../src/glmm/fit.js";
import {generate, MODEL_2} from "./generate.js";

/*
 * npx tsx tests/bench/imputation.ts [rows] [m]: seconds until each imputation of model 2 (45% of scores and of parents
 * unknown), for four forms of the score. A design and cold fit before and after each say how busy the machine is (about
 * .3 s for 140,000 rows on a quiet one).
 */

const rows = Number(process.argv[2] ?? 140_000);
const m = Number(process.argv[3] ?? 10);
const table = generate({rows});
const base =
  "y ~ migration + parentEdu + sex + level + age + sector + bol + cito_c + (1 + migration | location) + (1 | institution)";
const forms = ["cito_c", "cito_c + citoPeriod", "ns(cito_c, 4)", "cito_c*migration"];

function seconds(task: () => unknown): string {
  const began = performance.now();
  task();
  return ((performance.now() - began) / 1000).toFixed(2);
}

const yardstick = () => seconds(() => fitModel(buildDesign(MODEL_2, table)));
yardstick();
for (const form of forms) {
  const formula = base.replace("cito_c", form);
  const periods = form.includes("Period") ? [{column: "citoPeriod", unknown: "missing", within: "age"}] : [];
  const factors = [{column: "parentEdu", unknown: "unknown"}, ...periods];
  const score = {column: "cito_c", indicator: "cito_missing"};
  const before = yardstick();
  const began = performance.now();
  const times: string[] = [];
  const options = {score, factors, m, seed: 3, effects: ["migration"], covariances: "expected" as const};
  const steps = multipleImputation(table, formula, options);
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    if (step.value.soFar) times.push(((performance.now() - began) / 1000).toFixed(1));
  }
  const {settling} = step.value.imputations;
  console.log(`${form}: ${times.join(" ")}; settled ${settling.settled}; one cold fit ${before} and ${yardstick()}`);
}
