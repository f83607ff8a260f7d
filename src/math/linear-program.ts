/** Below this a number of the tableau is 0. */
const TINY = 1e-9;

/** A linear program: minimise c'x under A x <= b, x >= 0. */
export interface LinearProgram {
  readonly objective: readonly number[];
  readonly constraints: readonly {readonly row: readonly number[]; readonly limit: number}[];
}

export type Optimum =
  | {readonly status: "optimal"; readonly value: number; readonly x: readonly number[]}
  | {readonly status: "infeasible" | "unbounded"};

/**
 * Solves a small program by the simplex method in two phases, with Bland's rule, which cannot cycle. Dense: for some
 * dozens of variables and constraints. Rows are scaled to their largest coefficient first.
 */
export function linearProgram({objective, constraints}: LinearProgram): Optimum {
  const n = objective.length;
  const m = constraints.length;
  const width = n + 2 * m + 1; // variables, slacks, artificials, limit
  const tableau = constraints.map(({row, limit}, i) => {
    const scale = Math.max(TINY, ...row.map(Math.abs));
    const sign = limit < 0 ? -1 : 1;
    const line = new Float64Array(width);
    row.forEach((a, k) => {
      line[k] = (sign * a) / scale;
    });
    line[n + i] = sign;
    if (sign < 0) line[n + m + i] = 1;
    line[width - 1] = (sign * limit) / scale;
    return line;
  });
  const basis = constraints.map(({limit}, i) => (limit < 0 ? n + m + i : n + i));
  const artificial = new Float64Array(width);
  for (let k = n + m; k < width - 1; ++k) artificial[k] = 1;
  const first = run(tableau, basis, artificial, width - 1);
  if (first === "unbounded" || costOf(tableau, basis, artificial) > 1e-7) return {status: "infeasible"};
  const cost = new Float64Array(width);
  cost.set(objective);
  // An artificial that is left in the basis is 0: it is pivoted out, or its row says nothing.
  basis.forEach((variable, i) => {
    if (variable < n + m) return;
    const enter = tableau[i]!.findIndex((a, k) => k < n + m && Math.abs(a) > TINY);
    if (enter >= 0) pivot(tableau, basis, i, enter);
  });
  if (run(tableau, basis, cost, n + m) === "unbounded") return {status: "unbounded"};
  const x = new Array<number>(n).fill(0);
  basis.forEach((variable, i) => {
    if (variable < n) x[variable] = tableau[i]!.at(-1)!;
  });
  return {status: "optimal", value: objective.reduce((sum, c, k) => sum + c * x[k]!, 0), x};
}

/** Improves the basis until no column before `columns` has a negative reduced cost. */
function run(tableau: Float64Array[], basis: number[], cost: Float64Array, columns: number): "optimal" | "unbounded" {
  for (;;) {
    const reduced = (k: number) => cost[k]! - tableau.reduce((sum, row, i) => sum + cost[basis[i]!]! * row[k]!, 0);
    let enter = -1;
    for (let k = 0; k < columns && enter < 0; ++k) if (reduced(k) < -TINY) enter = k;
    if (enter < 0) return "optimal";
    let leave = -1;
    let best = Number.POSITIVE_INFINITY;
    tableau.forEach((row, i) => {
      if (row[enter]! <= TINY) return;
      const ratio = row.at(-1)! / row[enter]!;
      if (ratio < best - TINY || (ratio < best + TINY && leave >= 0 && basis[i]! < basis[leave]!)) {
        best = Math.min(best, ratio);
        leave = i;
      }
    });
    if (leave < 0) return "unbounded";
    pivot(tableau, basis, leave, enter);
  }
}

function pivot(tableau: Float64Array[], basis: number[], leave: number, enter: number): void {
  const row = tableau[leave]!;
  const by = row[enter]!;
  for (let k = 0; k < row.length; ++k) row[k]! /= by;
  tableau.forEach((other, i) => {
    const factor = other[enter]!;
    if (i === leave || factor === 0) return;
    for (let k = 0; k < other.length; ++k) other[k]! -= factor * row[k]!;
  });
  basis[leave] = enter;
}

const costOf = (tableau: readonly Float64Array[], basis: readonly number[], cost: Float64Array): number =>
  tableau.reduce((sum, row, i) => sum + cost[basis[i]!]! * row.at(-1)!, 0);
