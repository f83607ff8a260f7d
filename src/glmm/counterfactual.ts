import {type Block, blockTable, blockValues, type Change} from "./blocks.js";
import type {Design} from "./design.js";
import {patternTable} from "./strata.js";

/** What a change of one variable for all rows leads to: other blocks and another z per pattern, same groups. */
export interface Counterfactual {
  readonly blocks: readonly Block[];
  /** patterns x (q + r). */
  readonly z: Float64Array;
}

/** Everyone as observed, but for one variable (or, without a change, as observed). */
export function counterfactual(design: Design, change?: Change): Counterfactual {
  const {strata, columns, source} = design;
  if (!change) return {blocks: design.blocks, z: strata.z};
  const blocks = design.blocks.map((block) => {
    const scaled = block.scaling.some((part) => part.variable.name === change.variable);
    const coded = block.variables.some((variable) => variable.name === change.variable);
    const table = coded ? blockTable(block, columns, change) : block.table;
    return {...block, table, ...(scaled && {values: blockValues(block.scaling, source, change)})};
  });
  const random = [...strata.inner.columns, ...strata.outer.columns];
  const touched = random.some((column) => column.parts.some((part) => part.variable.name === change.variable));
  return {blocks, z: touched ? patternTable(random, strata.patternRow, change) : strata.z};
}
