import type {Definition} from "../../glmm/scenario.js";
import type {FixedEffect} from "../../glmm/summary.js";
import type {Analysis} from "../analyse.js";
import type {AnalysisEffect, Spread} from "../result.js";
import type {Subgroup} from "../specification.js";
import {analysisTable, presentLevels} from "./analysis-table.js";

/** All that a script says of one analysis; plain data. */
export interface ScriptInput {
  readonly query: string;
  readonly formula: string;
  readonly students: number;
  /** Files with the analysis table: several for multiple imputation. */
  readonly files: readonly string[];
  /** Per factor its levels, the reference first. */
  readonly factors: Readonly<Record<string, readonly string[]>>;
  /** Column with a weight per student. */
  readonly weights?: string;
  /** Columns of a spline in cito. */
  readonly spline: readonly string[];
  readonly subgroup: Subgroup | null;
  readonly definitions: readonly Definition[];
  /** Our answers: where R starts, and what its effects are held against. */
  readonly fixed: readonly Pick<FixedEffect, "term" | "estimate">[];
  readonly random: readonly Pick<Spread, "group" | "terms" | "sd" | "correlation">[];
  readonly effects: readonly Pick<AnalysisEffect, "variable" | "level" | "reference" | "definition" | "points">[];
}

/** The input of a script from an analysis of one table. */
export function scriptInput(analysis: Analysis, file = "analyse.csv"): ScriptInput {
  const {result, handled, formula} = analysis;
  const {query, students, specification, fixed, random, effects} = result;
  const table = analysisTable(analysis);
  const {locatie: _, instelling: __, ...factors} = presentLevels(table);
  return {
    query,
    formula,
    students,
    files: [file],
    factors,
    ...(handled.weights !== undefined && {weights: handled.weights}),
    spline: handled.spline?.columns ?? [],
    subgroup: specification.subgroup,
    definitions: [...new Set(effects.map(({definition}) => definition))],
    fixed,
    random,
    effects
  };
}
