/** A column that earlier ones leave less than this share of its squares adds nothing. */
const DEPENDENT = 1e-9;

/**
 * R2 of the main-effects model y = mean + one effect per level of every factor, by least squares: the share of the
 * squares of y - mean(y) in the space of the levels, found by Gram-Schmidt (twice, for accuracy).
 *
 * @param factors per factor the level of every row, in any coding
 * @returns from 0 to 1; 0 if y does not vary
 */
export function explainedShare(factors: readonly (readonly string[])[], y: readonly number[]): number {
  const target = centred(Float64Array.from(y));
  const total = product(target, target);
  if (!(total > 0)) return 0;
  const basis: Float64Array[] = [];
  for (const factor of factors) {
    for (const level of new Set(factor)) {
      const column = centred(Float64Array.from(factor, (own) => (own === level ? 1 : 0)));
      const size = product(column, column);
      for (const _ of [1, 2]) for (const other of basis) subtract(column, other);
      const left = product(column, column);
      if (left > DEPENDENT * size) basis.push(column.map((entry) => entry / Math.sqrt(left)));
    }
  }
  const explained = basis.reduce((sum, column) => sum + product(column, target) ** 2, 0);
  return Math.min(1, explained / total);
}

function centred(column: Float64Array): Float64Array {
  const mean = column.reduce((sum, entry) => sum + entry, 0) / column.length;
  return column.map((entry) => entry - mean);
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; ++i) sum += a[i]! * b[i]!;
  return sum;
}

/** column - (column' unit) unit, in place. */
function subtract(column: Float64Array, unit: Float64Array): void {
  const along = product(column, unit);
  for (let i = 0; i < column.length; ++i) column[i]! -= along * unit[i]!;
}
