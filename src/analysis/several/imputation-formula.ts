import type {FactorColumn, NumericColumn, Table} from "../../glmm/table.js";
import {modelParts} from "../direct/model-formula.js";
import type {Specification} from "../specification/specification.js";

/**
 * The model of interest that imputations are made for: the richest of the nested models (0 to 2i), so that all of them
 * can share the imputations (decisions.md 17). What a specification has beyond it makes imputations of its own: the
 * shape of `capacity`, and slopes of institutions in model 3. The composition of a location (2w) is no part of it: its
 * effects on the scores are in the location's own.
 *
 * Interactions in which a cell of the outcome is empty are left out: their coefficients would run away.
 */
export function imputationFormula(
  table: Table,
  capacity: readonly string[],
  {model, selection}: Pick<Specification, "model" | "selection">
): string {
  const {fixed, slopes} = modelParts(selection.migration === "level" ? "1c" : "2i", capacity, table);
  const products = fixed.filter((term) => term.startsWith("migratieachtergrond:"));
  const kept = fixed.filter((term) => !products.includes(term) || filled(table, term.split(":")));
  const text = `y ~ ${kept.join(" + ")}`;
  if (!Object.hasOwn(table.columns, "locatie")) return text;
  return `${text} + (${slopes} | locatie) + (${model === "3" ? slopes : "1"} | instelling)`;
}

/** Does every combination of levels that occurs have both outcomes? */
function filled(table: Table, names: readonly string[]): boolean {
  const [a, b] = names.map((name) => table.columns[name] as FactorColumn) as [FactorColumn, FactorColumn];
  const y = (table.columns.y as NumericColumn).values;
  const width = b.levels.length;
  const seen = new Uint8Array(a.levels.length * width);
  for (let i = 0; i < table.rows; ++i) seen[a.codes[i]! * width + b.codes[i]!]! |= y[i] === 1 ? 2 : 1;
  return seen.every((outcomes) => outcomes === 0 || outcomes === 3);
}
