import type {Definition} from "../../glmm/scenario.js";
import type {FixedEffect} from "../../glmm/summary.js";
import type {FactorColumn, Table} from "../../glmm/table.js";
import type {Analysis} from "../analyse.js";
import type {AnalysisEffect, Spread} from "../result.js";
import type {Subgroup} from "../specification/specification.js";
import {presentLevels} from "./analysis-table.js";
import {analysisTables} from "./analysis-tables.js";

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
  /** Per file our estimates on it, in the order of `fixed` and `random`. */
  readonly starts: readonly Pick<ScriptInput, "fixed" | "random">[];
  readonly effects: readonly Pick<AnalysisEffect, "variable" | "level" | "reference" | "definition" | "points">[];
}

/** Names of the files of so many tables. */
export function tableFiles(count: number): string[] {
  return count === 1 ? ["analyse.csv"] : Array.from({length: count}, (_, k) => `analyse-${k + 1}.csv`);
}

/** The input of a script from an analysis and its tables (analysisTables). */
export function scriptInput(analysis: Analysis, fitted = analysisTables(analysis)): ScriptInput {
  const {result, handled, formula} = analysis;
  const {query, students, specification, fixed, random, effects} = result;
  const {locatie: _, instelling: __, ...factors} = presentInAny(fitted.map(({table}) => table));
  return {
    query,
    formula,
    students,
    files: tableFiles(fitted.length),
    factors,
    ...(handled.weights !== undefined && {weights: handled.weights}),
    spline: handled.spline?.columns ?? [],
    subgroup: specification.subgroup,
    definitions: [...new Set(effects.map(({definition}) => definition))],
    fixed,
    random,
    starts: fitted.map(({result: own}) => ({fixed: own.fixed, random: own.random})),
    effects
  };
}

/** Levels that someone has in at least one table, in the order of the factor. */
function presentInAny(tables: readonly Table[]): Record<string, string[]> {
  const present = tables.map(presentLevels);
  return Object.fromEntries(
    Object.keys(present[0]!).map((name) => {
      const {levels} = tables[0]!.columns[name] as FactorColumn;
      return [name, levels.filter((level) => present.some((own) => own[name]?.includes(level)))];
    })
  );
}
