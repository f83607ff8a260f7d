import {buildDesign} from "./src/glmm/build-design.js";
import {fitModel} from "./src/glmm/fit.js";
import {generate, MODEL_2} from "./tests/bench/generate.js";

const n = Number(process.argv[2] ?? 20000);
const t = generate({rows: n});
const clock = () => performance.now();
for (let k = 0; k < Number(process.argv[3] ?? 1); k++) {
  const a = performance.now();
  const d = buildDesign(MODEL_2, t);
  const b = performance.now();
  const f = fitModel(d, {clock});
  const c = performance.now();
  const w = fitModel(d, {clock, from: f});
  const e = performance.now();
  // neighbour: without cito block
  const d2 = buildDesign(MODEL_2.replace(" + cito_c + cito_missing + citoPeriod", ""), t);
  const g = performance.now();
  const f2 = fitModel(d2, {from: f});
  const h = performance.now();
  console.log(
    n,
    "design",
    (b - a).toFixed(0),
    "fit",
    (c - b).toFixed(0),
    "start",
    (f.seconds.start * 1000).toFixed(0),
    "it",
    f.iterations,
    f.evaluations,
    f.sweeps,
    f.logLik,
    f.status,
    "| warm",
    (e - c).toFixed(0),
    w.evaluations,
    w.sweeps,
    "| neighbour design",
    (g - e).toFixed(0),
    "fit",
    (h - g).toFixed(0),
    f2.iterations,
    f2.evaluations,
    f2.sweeps,
    d.strata.pattern.length
  );
}
