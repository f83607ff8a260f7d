import {logit} from "../../math/logistic.js";
import {solveLinear} from "../../math/solve-linear.js";
import {cellOf, type YearTally} from "./tally.js";

/** Early leaving by cell in the monitor's table 8.3, shares; [(group 4 + level - 1) 2 + bbl]. */
export type CellRates = readonly number[];

export const cellCount = 24;
/** Cells are drawn towards no deviation as if they had this many more students. */
const PRIOR = 300;
const LARGEST = 1.5;

/** Students and early leavers of the cells in one year. */
export function cellsOf(tally: YearTally): {readonly students: number[]; readonly rates: number[]} {
  const places = Array.from({length: cellCount}, (_, k) =>
    cellOf(Math.floor(k / 8), (Math.floor(k / 2) % 4) + 1, k % 2)
  );
  return {
    students: places.map((k) => tally.cellStarters[k]!),
    rates: places.map((k) => tally.cellLeft[k]! / Math.max(1, tally.cellStarters[k]!))
  };
}

/**
 * Next deviations of the cells: what is missing on the log-odds scale, shrunken where a cell is small, is added, and
 * whatever separate terms of group and level could say is taken out (weighted least squares): those terms belong to the
 * published effects.
 */
export function nextCells(now: readonly number[], tally: YearTally, wanted: CellRates): number[] {
  const {students, rates} = cellsOf(tally);
  const raised = now.map((own, k) => {
    const n = students[k]!;
    const rate = Math.min(0.98, Math.max(0.002, rates[k]!));
    return own + (n / (n + PRIOR)) * (logit(wanted[k]!) - logit(rate));
  });
  const limited = withoutMainTerms(raised, students);
  return limited.map((own) => Math.max(-LARGEST, Math.min(LARGEST, own)));
}

/** Residuals of a weighted regression on a mean, two groups and three levels. */
function withoutMainTerms(values: readonly number[], weights: readonly number[]): number[] {
  const terms = values.map((_, k) => {
    const group = Math.floor(k / 8);
    const level = Math.floor(k / 2) % 4;
    return [1, +(group === 1), +(group === 2), +(level === 0), +(level === 1), +(level === 3)];
  });
  const p = 6;
  const gram = new Float64Array(p * p);
  const right = new Float64Array(p);
  terms.forEach((x, k) => {
    for (let r = 0; r < p; ++r) {
      right[r]! += weights[k]! * x[r]! * values[k]!;
      for (let c = 0; c < p; ++c) gram[r * p + c]! += weights[k]! * x[r]! * x[c]!;
    }
  });
  const beta = solveLinear(gram, right);
  return values.map((value, k) => value - terms[k]!.reduce((fit, x, c) => fit + x * beta[c]!, 0));
}
