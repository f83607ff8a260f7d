import {codebook, firstYear, lastYear, type Variable, type VariableName} from "./codebook.js";

/** A column of the wide register: one row per student, a column per variable and year. */
export interface RegisterColumn {
  /** Header of the column, such as `niveau_2019`. */
  readonly name: string;
  readonly variable: VariableName;
  /** Absent for what is fixed per student. */
  readonly year?: number;
}

/**
 * The columns of the wide register, in order: what is fixed first, then year by year.
 * A variable has a column only in the years the study had it.
 */
export function registerColumns(): RegisterColumn[] {
  const variables: readonly (Variable & {name: VariableName})[] = codebook;
  const columns: RegisterColumn[] = variables.filter((v) => !v.years).map((v) => ({name: v.name, variable: v.name}));
  for (let year = firstYear; year <= lastYear; ++year) {
    for (const v of variables) {
      if (v.years && year >= v.years[0] && year <= v.years[1]) {
        columns.push({name: `${v.name}_${year}`, variable: v.name, year});
      }
    }
  }
  return columns;
}
