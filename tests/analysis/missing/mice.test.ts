import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";
import {multipleImputation} from "../../../src/analysis/missing/multiple-imputation.js";
import {finish} from "../../../src/math/finish.js";
import {fitted, parents} from "./methods.js";
import {MICE_MODEL, miceCsv, miceTable} from "./mice-case.js";

interface Answers {
  readonly md5: string;
  readonly imputations: number;
  readonly names: readonly string[];
  readonly estimates: readonly number[];
  readonly standardErrors: readonly number[];
  readonly missingInformation: readonly number[];
}

// Truth: R's mice on the same students, made by mice.R beside this file. With a normal score and a logistic outcome its
// models for the score and the parents are close to those that our model of interest implies, not equal to them; and
// both answers have the chance of their draws.
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const committed = JSON.parse(readFileSync(here("mice-answers.json"), "utf8")) as Answers;
const table = miceTable();
const M = 40;

const asked = {score: {column: "cito"}, factors: [parents], m: M, seed: 7, covariances: "each"} as const;
const ours = finish(multipleImputation(table, MICE_MODEL, asked)).pooled;

/** Distance from mice in its standard errors, by coefficient. */
const distances = ({estimates, standardErrors}: Answers): number[] =>
  estimates.map((estimate, k) => Math.abs(ours[k]!.estimate - estimate) / standardErrors[k]!);

describe("multiple imputation beside mice", () => {
  it("is of the same students and coefficients", () => {
    expect(createHash("md5").update(miceCsv(table)).digest("hex")).toBe(committed.md5);
    expect(ours.map(({name}) => name)).toEqual(committed.names);
  });

  it("has the same coefficients, within a third of a standard error", () => {
    expect(Math.max(...distances(committed))).toBeLessThan(1 / 3);
  });

  it("has the same standard errors, within 10%, and missing information", () => {
    const ratios = ours.map(({total}, k) => Math.sqrt(total!) / committed.standardErrors[k]!);
    expect(Math.min(...ratios)).toBeGreaterThan(0.9);
    expect(Math.max(...ratios)).toBeLessThan(1.1);
    const apart = ours.map(({missingInformation}, k) =>
      Math.abs(missingInformation! - committed.missingInformation[k]!)
    );
    expect(Math.max(...apart)).toBeLessThan(0.15);
  });

  it("is far from leaving unknown students out: the comparison can tell", () => {
    const {beta} = fitted(MICE_MODEL, table);
    const away = committed.estimates.map((estimate, k) => Math.abs(beta[k]! - estimate) / committed.standardErrors[k]!);
    expect(Math.max(...away)).toBeGreaterThan(1);
  });
});
