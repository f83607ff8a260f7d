import {buildDesign} from "./src/glmm/build-design.js";
import {generate, MODEL_2} from "./tests/bench/generate.js";

const n = 140000;
const t = generate({rows: n});
const ts = [];
for (let i = 0; i < 15; i++) {
  const c = performance.now();
  buildDesign(MODEL_2, t);
  ts.push(performance.now() - c);
}
console.log(ts.map((x) => x.toFixed(0)).join(" "));
