import {describe, expect, it} from "vitest";
import {analyse} from "../../../src/analysis/analyse.js";
import {checkSpecification} from "../../../src/analysis/specification/check-specification.js";
import {direct, indirectMethod, isDirect} from "../../../src/analysis/specification/direct.js";
import {publishedSpecification, type Specification} from "../../../src/analysis/specification/specification.js";
import {InputError} from "../../../src/glmm/input-error.js";
import {finish} from "../../../src/math/finish.js";

/** A kind that no type allows, as from a file that nobody checked. */
const strange = {...publishedSpecification, cito: {kind: "guess"}} as unknown as Specification;

describe("specifications of one table and one fit", () => {
  it.each([
    {},
    {cito: "mean", parents: "listwise"},
    {cito: "complete", capacity: "true"},
    {capacity: "none"},
    {capacity: "spline"},
    {capacity: "calibrated"}
  ])("are %j", (json) => {
    const specification = checkSpecification(json);
    expect(isDirect(specification)).toBe(true);
    expect(direct(specification)).toBe(specification);
  });

  it.each([
    [{cito: "imputation", capacity: "latent"}, "imputation"],
    [{parents: "mnar"}, "mnar"],
    [{parents: "weighting", model: "1c"}, "weighting"],
    [{capacity: "simex"}, "simex"]
  ])("are not %j, and the first method that is not is named", (json, method) => {
    const specification = checkSpecification(json);
    expect(indirectMethod(specification)).toBe(method);
    expect(() => direct(specification)).toThrow(
      new InputError(`invalid specification; not one table and one fit, of which a ladder is made: ${method}`)
    );
  });

  it("are not those with a method that is not known, which nothing analyses", () => {
    expect(indirectMethod(strange)).toBe("guess");
    const records = {register: {rows: 0, columns: {}}};
    expect(() => finish(analyse(records, strange))).toThrow(
      new InputError("invalid specification; no analysis is known for this method: guess")
    );
  });
});
