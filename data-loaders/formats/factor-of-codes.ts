import {emptyCodes, type FactorColumn} from "../../src/glmm/table.js";

/** A factor with levels in alphabetical order from codes into texts; undefined is missing. */
export function factorOfCodes(texts: readonly (string | undefined)[], codes: ArrayLike<number>): FactorColumn {
  const levels = [...new Set(texts.filter((text) => text !== undefined))].sort();
  const place = new Map(levels.map((text, k) => [text, k]));
  const level = texts.map((text) => (text === undefined ? levels.length : place.get(text)!));
  const own = emptyCodes(codes.length, levels.length + 1);
  for (let i = 0; i < own.length; ++i) own[i] = level[codes[i]!]!;
  return {kind: "factor", levels, codes: own};
}
