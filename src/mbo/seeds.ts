/** Seeds of everything random; fixed, so that every run gives the same bytes. */
export const seeds = {population: 20260101, outcomes: 20260102} as const;
