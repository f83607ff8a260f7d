import {readFileSync} from "node:fs";
import {gunzipSync} from "node:zlib";
import {describe, expect, it} from "vitest";
import {readCsv} from "../../data-loaders/formats/read-csv.js";
import {buildDesign} from "../../src/glmm/build-design.js";
import {covariance, fixedErrors} from "../../src/glmm/covariance.js";
import {fitModel} from "../../src/glmm/fit.js";
import {summarize} from "../../src/glmm/summary.js";
import {readJson} from "./reference-data.js";

interface Answer {
  formula: string;
  logLik: number | null;
  names: string[];
  fixef: number[];
  se: number[];
  vc: Record<string, number | number[]>;
}

const bytes = readFileSync(new URL("../reference/mixed6k.csv.gz", import.meta.url));
const table = readCsv(gunzipSync(bytes).toString("utf8"));
const answers: Answer[] = readJson("mixed6k.json");

/* Truth: glmmTMB 1.1.5 (tests/reference/generator-mixed.R), with its default tolerances: 1e-3 standard errors. */
describe("formulas of many kinds against glmmTMB", () => {
  it.each(answers)("$formula", (peer) => {
    const fitted = fitModel(buildDesign(peer.formula, table));
    expect(fitted.converged).toBe(true);
    if (peer.logLik !== null) expect(fitted.logLik).toBeGreaterThan(peer.logLik - 1e-6);
    const errors = fixedErrors(fitted, covariance(fitted));
    const {fixed, random} = summarize(fitted);
    expect(fixed.map(({term}) => term)).toEqual(peer.names.filter((name) => !fitted.design.aliased.includes(name)));
    if (fitted.design.aliased.length > 0) return;
    fixed.forEach(({estimate}, k) => {
      expect(Math.abs(estimate - peer.fixef[k]!) / peer.se[k]!).toBeLessThan(1e-3);
      expect(Math.abs(errors[k]! / peer.se[k]! - 1)).toBeLessThan(0.01);
    });
    const sds = random.flatMap(({sd}) => sd);
    Object.values(peer.vc)
      .flat()
      .forEach((sd, k) => {
        expect(Math.abs(sds[k]! - sd)).toBeLessThan(1e-3);
      });
  });
});
