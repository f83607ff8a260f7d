import {QUANTILE_95} from "../../math/normal.js";
import {normalCdf} from "../../math/normal-cdf.js";
import type {Leerweg, Niveau} from "../../mbo/published.js";

/** One cell of the sector in two years: national percentages and students. */
export interface SectorCell {
  readonly niveau: Niveau;
  readonly leerweg: Leerweg;
  /** Proportions of early leavers, and students, of the start year and of the last one. */
  readonly before: number;
  readonly after: number;
  readonly studentsBefore: number;
  readonly studentsAfter: number;
}

export interface ImprovedByChance {
  /** Share of institutions whose percentage falls, 0 to 1, if all have the national one. */
  readonly expected: number;
  /** Between which shares it lies in 90% of years, with so many institutions. */
  readonly low: number;
  readonly high: number;
}

/**
 * How many institutions "improve" though none does anything: each has the national percentage, equal numbers of
 * students, and chance. P(X2 < X1) = Phi((p1 - p2) / sqrt(p1 q1 / n1 + p2 q2 / n2)), n the students of one institution.
 *
 * @param shift false: the national percentage does not change either; then it is one half
 */
export function improvedByChance(cell: SectorCell, institutions: number, shift: boolean): ImprovedByChance {
  const [p1, p2] = [cell.before, shift ? cell.after : cell.before];
  const [n1, n2] = [cell.studentsBefore / institutions, cell.studentsAfter / institutions];
  const error = Math.sqrt((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2);
  const expected = normalCdf((p1 - p2) / error);
  const reach = QUANTILE_95 * Math.sqrt((expected * (1 - expected)) / institutions);
  return {expected, low: Math.max(0, expected - reach), high: Math.min(1, expected + reach)};
}

/**
 * The correlation that chance alone makes between "ambition" (start - target) and "development" (start - now), when all
 * have one target: both contain the same start. r = sqrt((1 - rho) / 2), rho the correlation of an institution's figure
 * with the one of the year after.
 *
 * With S = T + e1 and R = T + e2: Cov(S - c, S - R) = Var(e), Var(S) = Var(T) + Var(e), Var(S - R) = 2 Var(e).
 *
 * @throws RangeError if rho is not in [0, 1].
 */
export function regressionCorrelation(rho: number): number {
  if (!(rho >= 0 && rho <= 1)) throw new RangeError(`invalid reliability; not in [0, 1]: ${rho}`);
  return Math.sqrt((1 - rho) / 2);
}
