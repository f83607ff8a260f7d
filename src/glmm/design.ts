import type {Block} from "./blocks.js";
import type {ModelColumn} from "./model-columns.js";
import type {WeightKind} from "./outcome.js";
import type {Strata} from "./strata.js";

/**
 * A model and its data, ready to fit: eta = offset + X beta + Z Lambda u. Rows are in the order of `strata`.
 * X and Z are never written out: X is a sum of blocks, Z one pattern per stratum.
 */
export interface Design {
  readonly rows: number;
  readonly columns: readonly ModelColumn[];
  readonly blocks: readonly Block[];
  /** Names of columns left out because earlier ones determine them, as R does. */
  readonly aliased: readonly string[];
  /** X'X, p x p. */
  readonly gram: Float64Array;
  readonly strata: Strata;
  readonly offset?: Float64Array;
  /** Successes; for one trial per row 0 or 1. */
  readonly successes: Float64Array | Uint8Array;
  readonly trials?: Float64Array;
  readonly multiplicity?: Float64Array;
  readonly weightKind: WeightKind;
  readonly observations: number;
  readonly constant: number;
  readonly dropped: number;
  /** Levels that no used row has, by factor. */
  readonly emptyLevels: Readonly<Record<string, readonly string[]>>;
  /** Place in the table of every sorted row. */
  readonly source: Int32Array;
}

/** p, the number of fixed effects. */
export const fixedCount = (design: Design): number => design.columns.length;

/** The number of entries of theta: those of the inner level first. */
export const thetaCount = ({strata}: Design): number => strata.inner.positions.length + strata.outer.positions.length;
