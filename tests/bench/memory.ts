import {buildDesign} from "../../src/glmm/build-design.js";
import {fitModel} from "../../src/glmm/fit.js";
import {generate, MODEL_2} from "./generate.js";

/* Prints by how many megabytes a process grows, at its peak, over one design and fit of `rows` rows. */
const rows = Number(process.argv[2]);
const table = generate({rows});
globalThis.gc?.();
const before = process.memoryUsage().rss;
fitModel(buildDesign(MODEL_2, table));
process.stdout.write(((process.resourceUsage().maxRSS * 1024 - before) / 1e6).toFixed(0));
