import {InputError} from "../../glmm/input-error.js";
import type {FactorColumn, Table} from "../../glmm/table.js";
import type {DirectMissing} from "../specification/direct.js";
import {coded, isKnown, modelLevels, withUnknown} from "../students/gather-columns.js";
import {UNKNOWN} from "../students/unknown.js";

/**
 * Parents' education without missing values. indicator: unknown is a level. listwise: as selected. mean: unknown is the
 * most frequent level (of equals the first). complete: the true level.
 *
 * @throws InputError if the method needs a truth that is not there.
 */
export function handleParents(table: Table, kind: DirectMissing["kind"]): Table {
  const parents = table.columns.opleiding_ouders as FactorColumn;
  return {...table, columns: {...table.columns, opleiding_ouders: handled(table, parents, kind)}};
}

function handled(table: Table, parents: FactorColumn, kind: DirectMissing["kind"]): FactorColumn {
  if (kind === "indicator") return withUnknown(parents, UNKNOWN);
  if (kind === "listwise") return parents;
  if (kind === "mean") return withMode(parents);
  const truth = table.columns.opleiding_ouders_waar;
  if (!truth) throw new InputError("invalid parents; the truth has no column opleiding_ouders_waar: complete");
  return coded(
    truth,
    modelLevels("opleiding_ouders"),
    Int32Array.from({length: table.rows}, (_, i) => i)
  );
}

/** Unknown becomes the most frequent level, of equals the first. */
export function withMode(factor: FactorColumn): FactorColumn {
  const counts = new Float64Array(factor.levels.length);
  for (let i = 0; i < factor.codes.length; ++i) if (isKnown(factor, i)) ++counts[factor.codes[i]!]!;
  const mode = counts.indexOf(Math.max(...counts));
  const codes = factor.codes.slice();
  for (let i = 0; i < codes.length; ++i) if (!isKnown(factor, i)) codes[i] = mode;
  return {...factor, codes};
}
