import type {Table} from "../../glmm/table.js";
import type {Analysis} from "../analyse.js";
import type {Result} from "../result.js";
import {completed} from "../several/imputed-fits.js";
import {needed} from "../specification/needed.js";
import {analysisTable} from "./analysis-table.js";

/** A table that a specification is fitted to, and what we found on it: where R starts. */
export interface FittedTable {
  readonly table: Table;
  readonly result: Pick<Result, "fixed" | "random">;
}

/** The tables of a specification: one, or of multiple imputation and a latent capacity one per imputation. */
export function analysisTables(analysis: Analysis): FittedTable[] {
  const {errors, imputations, result} = analysis;
  if (errors?.kind !== "imputed") return [{table: analysisTable(analysis), result}];
  const own = imputations![0]!; // the newest: those of this analysis
  const choices = needed(result.specification);
  return errors.parts.map((part, k) => ({
    table: analysisTable({...analysis, handled: completed(own, own.imputations, k, choices)}),
    result: part
  }));
}
