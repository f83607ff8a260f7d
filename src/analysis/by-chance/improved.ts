import {binomialProbabilities, binomialQuantile} from "../../math/binomial.js";

/** Students of one year, and how many of them left early. */
export interface YearCount {
  readonly leavers: number;
  readonly students: number;
}

/** Share of institutions (per cent) that would have fewer leavers than a year before, were all of them alike. */
export interface ImprovedByChance {
  /** Expected, institutions of equal size. */
  readonly expected: number;
  /** Between these lies the share one would see, 95 times in 100, institutions of equal size. */
  readonly low: number;
  readonly high: number;
  /** The same, but for any sizes: with very unequal ones the expected share goes to a half. */
  readonly lowest: number;
  readonly highest: number;
}

const tail = 0.025;

/**
 * P(X2 / n2 < X1 / n1), X_t ~ Binomial(n_t, p_t): the chance that a rate is lower than the year before.
 *
 * Sum over x1 of P(X1 = x1) P(X2 < x1 n2 / n1). A tie is no improvement.
 */
export function chanceOfFall(n1: number, p1: number, n2: number, p2: number): number {
  const first = binomialProbabilities(n1, p1);
  const second = binomialProbabilities(n2, p2);
  let [share, below, next] = [0, 0, 0];
  for (let x1 = 0; x1 <= n1; ++x1) {
    for (; next * n1 < x1 * n2 && next <= n2; ++next) below += second[next]!;
    share += first[x1]! * below;
  }
  return share;
}

/**
 * What share of institutions improves when nothing sets them apart: each has the national rate of its year, and its
 * students leave independently of each other.
 *
 * The sizes of institutions are not published. Equal sizes are the mean, students / institutions. In the normal
 * approximation the chance of a fall is Phi(d sqrt(n)), concave above and convex below a half, so that unequal sizes of
 * the same mean bring the expected share closer to a half and never past it (Jensen).
 *
 * @throws RangeError if a count is not between 0 and its students.
 */
export function improvedByChance(before: YearCount, after: YearCount, institutions: number): ImprovedByChance {
  const [one, two] = [before, after].map(({leavers, students}) => {
    if (!(leavers > 0 && leavers < students))
      throw new RangeError(`invalid count; not in (0, ${students}): ${leavers}`);
    return {size: Math.max(1, Math.round(students / institutions)), rate: leavers / students};
  }) as [{size: number; rate: number}, {size: number; rate: number}];
  const expected = chanceOfFall(one.size, one.rate, two.size, two.rate);
  const seen = (share: number) =>
    [tail, 1 - tail].map((level) => (100 * binomialQuantile(level, institutions, share)) / institutions) as [
      number,
      number
    ];
  const [low, high] = seen(expected);
  const [halfLow, halfHigh] = seen(0.5);
  return {expected: 100 * expected, low, high, lowest: Math.min(low, halfLow), highest: Math.max(high, halfHigh)};
}
