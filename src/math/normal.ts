/**
 * Standard normal quantile: x with Phi(x) = p.
 *
 * Shape: scalar to scalar. Relative error below 1e-15 for p in [1e-300, 1 - 1e-16].
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988), 477-484.
 *
 * @throws RangeError if p is not strictly between 0 and 1.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`invalid probability; not in (0, 1): ${p}`);
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(central.numerator, r)) / polynomial(central.denominator, r);
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const {numerator, denominator} = r <= 5 ? middle : far;
  const x = r <= 5 ? r - 1.6 : r - 5;
  const tail = polynomial(numerator, x) / polynomial(denominator, x);
  return q < 0 ? -tail : tail;
}

/**
 * Mean of f(x) over x ~ N(0, 1), by the trapezoid rule on [-9, 9] with step 1/4.
 *
 * For functions analytic near the real line (such as logistic(a + s x), s < 3) the rule converges geometrically:
 * its error is below 1e-9.
 */
export function normalMean(f: (x: number) => number): number {
  let sum = 0;
  for (let i = -36; i <= 36; ++i) {
    const x = i / 4;
    sum += f(x) * Math.exp((-x * x) / 2);
  }
  return (sum / 4) * Math.sqrt(1 / (2 * Math.PI));
}

/** Coefficients from the constant term upwards. */
function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (let i = coefficients.length - 1; i >= 0; --i) value = value * x + coefficients[i]!;
  return value;
}

const central = {
  numerator: [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457,
    67265.770927008700853, 33430.575583588128105, 2509.0809287301226727
  ],
  denominator: [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061,
    28729.085735721942674, 5226.495278852854561
  ]
};

const middle = {
  numerator: [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258,
    0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4
  ],
  denominator: [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
    0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9
  ]
};

const far = {
  numerator: [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123, 0.026532189526576123093,
    0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7
  ],
  denominator: [
    1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
    1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15
  ]
};
