import {runLoader} from "../command-line/run-loader.js";
import {computeEvidence} from "./compute.js";
import {writeEvidence} from "./store.js";

/** `npm run definitions`: computes the evidence of the default world anew, to be committed. */
await runLoader({}, () => {
  const start = performance.now();
  writeEvidence(computeEvidence());
  console.log(`wrote data-loaders/definitions/evidence.json (${((performance.now() - start) / 1000).toFixed(0)} s)`);
});
