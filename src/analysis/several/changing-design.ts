import {type Block, blockValues} from "../../glmm/blocks.js";
import {buildDesign} from "../../glmm/build-design.js";
import type {Design} from "../../glmm/design.js";
import type {FactorColumn, NumericColumn, Table} from "../../glmm/table.js";
import type {Variable} from "../../glmm/variables.js";

/** A design some of whose columns get other values, again and again: built, and its rows sorted, only once. */
export interface ChangingDesign {
  readonly design: Design;
  /** Gives the changing columns the values that they have in this table. @returns the design, for a warm fit */
  readonly put: (table: Table) => Design;
}

/**
 * @param names of the columns that will change: numbers, and factors that have all their levels from the start
 * @throws InputError as buildDesign.
 */
export function changingDesign(formula: string, table: Table, names: readonly string[]): ChangingDesign {
  const changing = names.filter((name) => Object.hasOwn(table.columns, name));
  const numeric = changing.filter((name) => table.columns[name]!.kind === "numeric");
  const copies = numeric.map((name) => {
    const {values} = table.columns[name] as NumericColumn;
    return [name, {kind: "numeric" as const, values: Float64Array.from(values)}];
  });
  const own = {...table, columns: {...table.columns, ...Object.fromEntries(copies)}};
  const built = buildDesign(formula, own, {continuous: numeric});
  const {blocks, variables} = ownCodes(built, changing);
  const design = {...built, blocks};
  const touched = blocks.filter((block) => changing.some((name) => uses(block, name)));
  const put = (next: Table): Design => {
    for (const variable of variables) write(variable, next);
    for (const block of touched) refresh(block, design.source);
    return design;
  };
  return {design, put};
}

/** Blocks with codes and values of their own, and the variables among their parts that change. */
function ownCodes({blocks}: Design, changing: readonly string[]): {blocks: Block[]; variables: Set<Variable>} {
  const parts = blocks.flatMap(({variables, scaling}) => [...variables, ...scaling.map(({variable}) => variable)]);
  return {
    blocks: blocks.map((block) => ({
      ...block,
      codes: block.codes.slice(),
      ...(block.values && {values: block.values.slice()})
    })),
    variables: new Set(parts.filter(({name}) => changing.includes(name)))
  };
}

const uses = ({variables, scaling}: Block, name: string): boolean =>
  variables.some((variable) => variable.name === name) || scaling.some(({variable}) => variable.name === name);

function write({name, levels, codes, values}: Variable, {columns}: Table): void {
  if (!levels) {
    (values as Float64Array).set((columns[name] as NumericColumn).values);
    return;
  }
  const next = columns[name] as FactorColumn;
  const place = next.levels.map((level) => levels.indexOf(level));
  for (let i = 0; i < codes!.length; ++i) codes![i] = place[next.codes[i]!]!;
}

function refresh({codes, variables, scaling, values}: Block, source: Int32Array): void {
  codes.fill(0);
  for (const {codes: own, support} of variables) {
    const size = support!.length;
    for (let i = 0; i < source.length; ++i) codes[i] = codes[i]! * size + own![source[i]!]!;
  }
  values?.set(blockValues(scaling, source));
}
