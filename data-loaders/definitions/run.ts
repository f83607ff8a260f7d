import {computeEvidence} from "./compute.js";
import {writeEvidence} from "./store.js";

/** `npm run definitions`: computes the evidence of the default world anew, to be committed. */
const start = performance.now();
writeEvidence(computeEvidence());
console.log(`wrote data-loaders/definitions/evidence.json (${((performance.now() - start) / 1000).toFixed(0)} s)`);
