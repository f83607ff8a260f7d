import type {Design} from "../../glmm/design.js";
import {type Formula, type RandomTerm, type Term, termLabel} from "../../glmm/formula.js";
import {parseFormula} from "../../glmm/parse-formula.js";

/**
 * The model of an incomplete variable given the others: the terms of the model of interest that do not touch `without`,
 * and more predictors. The outcome is not among them: it enters through the model of interest.
 */
export function covariateFormula(
  formula: Formula,
  response: string,
  without: readonly string[],
  random: readonly RandomTerm[],
  predictors?: string
): Formula {
  const extra = predictors === undefined ? [] : parseFormula(`y ~ ${predictors}`).terms;
  const terms = [...formula.terms, ...extra].filter((term) => !term.some((atom) => without.includes(atom.variable)));
  const text = `${response} ~ ${["1", ...terms.map(termLabel)].join(" + ")}`;
  return {
    text,
    response: {kind: "column", variable: response},
    intercept: true,
    terms: distinctTerms(terms),
    offsets: [],
    random
  };
}

/** An intercept per location (inner group) only. */
export function locationIntercept(formula: Formula, {strata}: Design): RandomTerm[] {
  const inner = formula.random.find(({group}) => group.join(":") === strata.inner.name) ?? formula.random[0];
  return inner ? [{intercept: true, terms: [], group: inner.group, correlated: true}] : [];
}

function distinctTerms(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [termLabel(term), term])).values()];
}
