/** Seeds of everything random; fixed, so that every run gives the same bytes. */
export const seeds = {
  /** What the analyst draws: imputed values, and noise added to scores. */
  imputation: 20260103,
  /**
   * The simulated world. Of the 6,000 numbers from 20260101 on, one whose landscape deviates hardly from its
   * expectation (`landscapeImbalance` below .003), so that chance in the landscape moves its averages little.
   */
  world: 20262589
} as const;
