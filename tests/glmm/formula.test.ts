import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {formulaVariables, termLabel} from "../../src/glmm/formula.js";
import {parseFormula} from "../../src/glmm/parse-formula.js";

const terms = (text: string) => parseFormula(text).terms.map(termLabel);

/* Truth: R's terms() on the same formulas. */
describe("parseFormula", () => {
  it.each([
    ["y ~ a*b", ["a", "b", "a:b"]],
    ["y ~ a:b + c", ["c", "a:b"]],
    ["y ~ b + a:b", ["b", "b:a"]],
    ["y ~ (a + b + c)^2", ["a", "b", "c", "a:b", "a:c", "b:c"]],
    ["y ~ (a + b + c)^2 - a:b", ["a", "b", "c", "a:c", "b:c"]],
    ["y ~ a/b", ["a", "a:b"]],
    ["y ~ a*b*c - a:b:c", ["a", "b", "c", "a:b", "a:c", "b:c"]],
    ["y ~ a + a + b:a + a:b", ["a", "a:b"]],
    [
      "y ~ poly(x, 2)*f + ns(x, df = 3) + I(x^2) + factor(z)",
      ["poly(x, 2)", "f", "ns(x, df = 3)", "I(x^2)", "factor(z)", "poly(x, 2):f"]
    ],
    ["y ~ 1", []]
  ])("%s", (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it("reads intercepts, offsets, outcomes and random terms", () => {
    expect(parseFormula("y ~ 0 + a").intercept).toBe(false);
    expect(parseFormula("y ~ a - 1").intercept).toBe(false);
    expect(parseFormula("y ~ a").intercept).toBe(true);
    const rich = parseFormula("cbind(s, n - s) ~ `odd name` + offset(o) + (0 + a || g) + (1 | x/y) + (a | p:q)");
    expect(rich.offsets).toEqual(["o"]);
    expect(rich.random.map(({group, intercept, correlated}) => [group.join(":"), intercept, correlated])).toEqual([
      ["g", false, false],
      ["y:x", true, true],
      ["x", true, true],
      ["p:q", true, true]
    ]);
    expect(formulaVariables(rich)).toEqual(["s", "n", "odd name", "a", "o", "g", "y", "x", "p", "q"]);
    expect(parseFormula("s / n ~ 1").response).toEqual({kind: "ratio", successes: "s", trials: "n"});
  });

  it("any sum of names comes back as its terms, spaces or not (property)", () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9_.]{0,6}$/), {minLength: 1, maxLength: 6});
    fc.assert(
      fc.property(names, fc.constantFrom("+", " + ", "  +\n"), (some, plus) => {
        expect(terms(`y ~ ${some.join(plus)}`)).toEqual(some);
      }),
      {seed: 3}
    );
  });
});
