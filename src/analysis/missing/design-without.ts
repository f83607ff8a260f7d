import type {Design} from "../../glmm/design.js";
import {withoutColumns} from "../../glmm/rank.js";

/** A design without the columns that a variable is part of: the same rows in the same order. */
export function designWithout(design: Design, name: string): Design {
  const {columns, blocks, gram} = design;
  const p = columns.length;
  const touches = (k: number) => columns[k]!.parts.some(({variable}) => variable.name === name);
  const gone = Array.from(columns.keys()).filter(touches);
  const kept = Array.from(columns.keys()).filter((k) => !touches(k));
  return {
    ...design,
    columns: kept.map((k) => columns[k]!),
    blocks: withoutColumns(blocks, p, gone),
    gram: Float64Array.from(kept.flatMap((a) => kept.map((b) => gram[a * p + b]!)))
  };
}
