/**
 * Polynomials P_1..P_d, orthonormal over the sample x with leading coefficients above 0: R's poly(x, d).
 *
 * Three-term recurrence P_{k+1} = (x - a_k) P_k - (n_k / n_{k-1}) P_{k-1}, a_k = sum x P_k^2 / n_k, n_k = sum P_k^2,
 * each divided by sqrt(n_k) at the end. The sample is given as different values with their counts.
 *
 * @returns one function of x per degree.
 * @throws RangeError if there are not more different values than the degree.
 */
export function orthogonalPolynomials(
  values: Readonly<Float64Array>,
  counts: Readonly<Float64Array>,
  degree: number
): ((x: number) => number)[] {
  if (!(values.length > degree)) {
    throw new RangeError(`invalid degree; not below the number of different values ${values.length}: ${degree}`);
  }
  const centres: number[] = [];
  const norms: number[] = [];
  const monic = (x: number, upTo: number): number => {
    let previous = 0;
    let current = 1;
    for (let k = 0; k < upTo; ++k) {
      const ratio = k === 0 ? 0 : norms[k]! / norms[k - 1]!;
      [previous, current] = [current, (x - centres[k]!) * current - ratio * previous];
    }
    return current;
  };
  for (let k = 0; k <= degree; ++k) {
    let norm = 0;
    let first = 0;
    for (let i = 0; i < values.length; ++i) {
      const p = monic(values[i]!, k);
      norm += counts[i]! * p * p;
      first += counts[i]! * values[i]! * p * p;
    }
    norms.push(norm);
    centres.push(first / norm);
  }
  return Array.from({length: degree}, (_, k) => (x: number) => monic(x, k + 1) / Math.sqrt(norms[k + 1]!));
}
