import {factorInto} from "./src/glmm/arrowhead.js";
import {buildDesign} from "./src/glmm/build-design.js";
import {laplaceGradient} from "./src/glmm/gradient.js";
import {fixedInformation} from "./src/glmm/information.js";
import {setParameters} from "./src/glmm/objective.js";
import {moveParameters} from "./src/glmm/predict-modes.js";
import {startTheta} from "./src/glmm/start.js";
import {sweepInto} from "./src/glmm/sweep.js";
import {createWorkspace} from "./src/glmm/workspace.js";
import {generate, MODEL_2} from "./tests/bench/generate.js";

const n = 140000;
const t = generate({rows: n});
const d = buildDesign(MODEL_2, t);
const w = createWorkspace(d);
const psi = new Float64Array(27);
psi.set(startTheta(d), 20);
for (let k = 0; k < 20; k++) psi[k] = 0.1 * Math.sin(k);
const time = (nm: string, f: () => void, reps = 40) => {
  const ts: number[] = [];
  for (let i = 0; i < reps; i++) {
    const c = performance.now();
    f();
    ts.push(performance.now() - c);
  }
  ts.sort((a, b) => a - b);
  console.log(
    nm.padEnd(10),
    "min",
    ((ts[0] / n) * 1e6).toFixed(1),
    "median",
    ((ts[reps >> 1] / n) * 1e6).toFixed(1),
    "ns/row"
  );
};
time("set", () => setParameters(w, d, psi));
time("sweep", () => sweepInto(w, d));
time("factor", () => factorInto(w, d));
time("grad", () => laplaceGradient(w, d));
time("move", () => moveParameters(w, d, psi, psi.subarray(20)));
time("info", () => fixedInformation(w, d), 10);
time("design", () => buildDesign(MODEL_2, t), 8);
