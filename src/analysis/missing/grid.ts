/**
 * The values that an imputed number can take: first + n step, n = 0 .. size - 1. So fine that it does not matter (the
 * step is about 1/128 of the standard deviation), and every function of the number (a spline) becomes a table.
 */
export interface Grid {
  readonly first: number;
  /** A power of two: values of the grid are exact. */
  readonly step: number;
  readonly size: number;
}

/** How far a grid reaches beyond the sample, in standard deviations. */
const MARGIN = 6;

/** The grid for a sample with some spread; a sample without gets one around its value. */
export function gridFor(sample: ArrayLike<number>): Grid {
  let sum = 0;
  for (let i = 0; i < sample.length; ++i) sum += sample[i]!;
  const mean = sum / sample.length;
  let squares = 0;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < sample.length; ++i) {
    squares += (sample[i]! - mean) ** 2;
    low = Math.min(low, sample[i]!);
    high = Math.max(high, sample[i]!);
  }
  const sd = Math.sqrt(squares / sample.length) || 1;
  let step = 1;
  while (step > sd / 128) step /= 2;
  while (2 * step <= sd / 128) step *= 2;
  const first = Math.floor((low - MARGIN * sd) / step) * step;
  return {first, step, size: Math.min(65536, Math.ceil((high + MARGIN * sd - first) / step) + 1)};
}

export const gridValue = ({first, step}: Grid, n: number): number => first + n * step;

/** The place of the nearest value of the grid. */
export function gridPlace({first, step, size}: Grid, x: number): number {
  const n = Math.floor((x - first) / step + 0.5);
  return n < 0 ? 0 : n < size ? n : size - 1;
}
