import type {Block} from "../../glmm/blocks.js";
import {crossProduct} from "../../glmm/cross-product.js";
import {type Design, fixedCount} from "../../glmm/design.js";
import {InputError} from "../../glmm/input-error.js";
import {type Grid, gridPlace, gridValue} from "./grid.js";

/*
 * A design with some values left open: its blocks are its own, and the values of incomplete variables are
 * written into them row by row. Sorting, groups and columns stay as they were built, so that the next imputation
 * costs no new design.
 */

/** Where an incomplete number enters a design: sum over k of (what the other parts of the row make) x basis_k(x). */
export interface OpenNumber {
  readonly grid: Grid;
  /**
   * Rows of the design (sorted places) whose value is open, in the order given, and the place of their
   * value on the grid.
   */
  readonly rows: Int32Array;
  readonly places: Uint16Array;
  /** The different functions of the number among the columns, tabulated over the grid. */
  readonly bases: readonly Float64Array[];
  readonly parts: readonly {
    readonly block: Block;
    readonly basis: number;
    /** The product of the block's other continuous parts at `rows`; absent: 1. */
    readonly others?: Float64Array;
  }[];
}

/** Where an incomplete factor enters a design: a code more adds `stride` to the codes of these blocks. */
export interface OpenFactor {
  readonly levels: number;
  readonly rows: Int32Array;
  readonly codes: Uint8Array;
  readonly parts: readonly {readonly block: Block; readonly stride: number}[];
}

export interface OpenDesign {
  readonly design: Design;
  readonly number?: OpenNumber;
  readonly factors: readonly OpenFactor[];
}

/**
 * Names of what is open, with the table's rows where it is: all of them used by the design, in one order
 * for all designs.
 */
export interface Open {
  readonly number?: {readonly name: string; readonly rows: Int32Array; readonly grid: Grid} | undefined;
  readonly factors: readonly {
    readonly name: string;
    readonly rows: Int32Array;
    readonly levels: number;
    /** Level at which each of the rows was built; the first without it. */
    readonly codes?: Uint8Array | undefined;
  }[];
}

/**
 * Opens a design that was built on filled columns, the number as `continuous`.
 *
 * @throws InputError if a random effect depends on an open variable.
 */
export function openDesign(built: Design, open: Open): OpenDesign {
  refuseRandom(built, open);
  const factorNames = open.factors.map(({name}) => name);
  const blocks = built.blocks.map((block) => {
    const coded = block.variables.some(({name}) => factorNames.includes(name));
    const scaled = block.scaling.some(({variable}) => variable.name === open.number?.name);
    return {
      ...block,
      ...(coded && {codes: block.codes.slice()}),
      ...(scaled && {values: block.values!.slice()})
    };
  });
  const design = {...built, blocks};
  const place = placesByRow(built);
  const factors = open.factors.map(({name, rows, levels, codes}): OpenFactor => {
    const own = rows.map((row) => place[row]!);
    const parts = blocks.flatMap((block) => {
      const at = block.variables.findIndex((variable) => variable.name === name);
      if (at < 0) return [];
      const seen = block.variables[at]!.support!.length;
      if (seen !== levels) throw new InputError(`invalid ${name}; not ${levels} levels in the used rows: ${seen}`);
      const stride = block.variables.slice(at + 1).reduce((size, {support}) => size * support!.length, 1);
      return [{block, stride}];
    });
    return {levels, rows: own, codes: codes?.slice() ?? new Uint8Array(own.length), parts};
  });
  if (!open.number) return {design, factors};
  return {
    design,
    number: openNumber(
      design,
      open.number,
      open.number.rows.map((row) => place[row]!)
    ),
    factors
  };
}

function openNumber(design: Design, {name, grid}: NonNullable<Open["number"]>, rows: Int32Array): OpenNumber {
  const labels: string[] = [];
  const bases: Float64Array[] = [];
  const parts = design.blocks.flatMap((block) => {
    const own = block.scaling.filter(({variable}) => variable.name === name);
    if (own.length === 0) return [];
    const label = own.map((part) => part.label).join(":");
    if (!labels.includes(label)) {
      labels.push(label);
      bases.push(
        Float64Array.from({length: grid.size}, (_, n) =>
          own.reduce((product, part) => product * part.value(gridValue(grid, n)), 1)
        )
      );
    }
    const rest = block.scaling.filter(({variable}) => variable.name !== name);
    const other = (row: number) =>
      rest.reduce((product, {variable, value}) => product * value(variable.values[design.source[row]!]!), 1);
    return [{block, basis: labels.indexOf(label), ...(rest.length > 0 && {others: Float64Array.from(rows, other)})}];
  });
  return {grid, rows, places: new Uint16Array(rows.length), bases, parts};
}

/** The design with X'X at its present values: a cold fit starts from it. */
export function presentDesign(design: Design): Design {
  const gram = crossProduct(design.blocks, fixedCount(design), new Float64Array(design.rows).fill(1));
  return {...design, gram};
}

/** Gives the open rows these values (places on the grid). */
export function setPlaces(open: OpenNumber, places: ArrayLike<number>): void {
  open.places.set(places);
  for (const {block, basis, others} of open.parts) {
    const values = block.values!;
    const table = open.bases[basis]!;
    for (let k = 0; k < open.rows.length; ++k) {
      const value = table[places[k]!]!;
      values[open.rows[k]!] = others ? value * others[k]! : value;
    }
  }
}

/** Gives the open rows the nearest values on the grid. */
export function setNumbers(open: OpenNumber, numbers: ArrayLike<number>): void {
  setPlaces(
    open,
    Uint16Array.from({length: open.rows.length}, (_, k) => gridPlace(open.grid, numbers[k]!))
  );
}

/** Gives the open rows these levels. */
export function setCodes(open: OpenFactor, codes: ArrayLike<number>): void {
  for (const {block, stride} of open.parts) {
    for (let k = 0; k < open.rows.length; ++k) {
      block.codes[open.rows[k]!]! += (codes[k]! - open.codes[k]!) * stride;
    }
  }
  open.codes.set(codes);
}

/** What a block adds to eta, per code: its table times beta. */
export function effectsOf({table, columns, codeCount}: Block, beta: Readonly<Float64Array>): Float64Array {
  const width = columns.length;
  const effects = new Float64Array(codeCount);
  for (let code = 0; code < codeCount; ++code) {
    for (let k = 0; k < width; ++k) effects[code]! += table[code * width + k]! * beta[columns[k]!]!;
  }
  return effects;
}

/** The sorted place of every row of the table; -1 where the design does not use it. */
export function placesByRow({source}: Design): Int32Array {
  let last = 0;
  for (const row of source) last = Math.max(last, row);
  const place = new Int32Array(last + 1).fill(-1);
  for (let i = 0; i < source.length; ++i) place[source[i]!] = i;
  return place;
}

function refuseRandom({strata}: Design, open: Open): void {
  const names = [...open.factors.map(({name}) => name), ...(open.number ? [open.number.name] : [])];
  for (const {name, columns} of [strata.inner, strata.outer]) {
    const used = columns.flatMap(({parts}) => parts).find(({variable}) => names.includes(variable.name));
    if (used) throw new InputError(`invalid formula; a random slope per ${name} of what is imputed: ${used.label}`);
  }
}
