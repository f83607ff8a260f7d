import {buildDesign} from "../../glmm/build-design.js";
import type {Design} from "../../glmm/design.js";
import type {Formula} from "../../glmm/formula.js";
import type {Table} from "../../glmm/table.js";
import {createWorkspace} from "../../glmm/workspace.js";
import {logistic} from "../../math/logistic.js";
import {placesByRow} from "./open-design.js";
import {drawStanding, firstStanding, refit, renewSpread, type Standing} from "./refit.js";
import {strataOfRows} from "./strata-of-rows.js";

/** A model of an incomplete factor given complete covariates, redrawn in every iteration of the sampler. */
export interface FactorModel {
  /**
   * Draws new parameters given the levels of all open rows, one evaluation per step, and writes P(level k) of open row
   * r to prior[r * levels + k].
   *
   * @returns what the next renewal starts from
   */
  renew(codes: Uint8Array, key: number, from: Standing | undefined): Generator<unknown, Standing | undefined>;
  /** Computes the spread of the parameters anew. */
  settle(from: Standing | undefined): Standing | undefined;
  readonly prior: Float64Array;
}

export interface LogisticFactorOptions {
  /** Rows of the table that are open, in the common order. */
  readonly rows: Int32Array;
  /** Log odds that open rows have more than known ones with the same covariates (0: missing at random). */
  readonly logOdds: number;
}

/**
 * A factor with two levels: multilevel logistic regression, refitted warm, its parameters and location effects drawn
 * from their normal approximation.
 *
 * The outcome of the formula is 1 at the second level; open rows are overwritten. They carry an offset of the log odds
 * given, so that the parameters are those of the known rows.
 */
export function logisticFactor(
  formula: Formula,
  table: Table,
  options: LogisticFactorOptions
): FactorModel & {readonly design: Design} {
  const {rows, logOdds} = options;
  const offset = "extra log odds of the unknown";
  const shifts = new Float64Array(table.rows);
  for (const row of rows) shifts[row] = logOdds;
  const withOffset = {...table, columns: {...table.columns, [offset]: {kind: "numeric" as const, values: shifts}}};
  const asked = logOdds === 0 ? formula : {...formula, offsets: [...formula.offsets, offset]};
  const built = buildDesign(asked, withOffset);
  const successes = built.successes.slice();
  const design = {...built, successes};
  const place = placesByRow(design);
  const own = rows.map((row) => place[row]!);
  const strata = strataOfRows(design, own);
  const work = createWorkspace(design);
  const prior = new Float64Array(2 * rows.length);
  function* renew(codes: Uint8Array, key: number, from: Standing | undefined): Generator<unknown, Standing> {
    for (let r = 0; r < own.length; ++r) successes[own[r]!] = codes[r]!;
    const standing = yield* from ? refit(work, design, from) : firstStanding(work, design);
    drawStanding(work, design, standing, key);
    for (let r = 0; r < own.length; ++r) {
      const eta = work.fixedPart[own[r]!]! + work.random[strata[r]!]!;
      prior[2 * r] = logistic(-eta);
      prior[2 * r + 1] = logistic(eta);
    }
    return standing;
  }
  return {renew, settle: (from) => from && renewSpread(design, from), prior, design};
}
