/** Where scores of the cito test are counted, points: the first and the last bin also hold what is beyond. */
export const scoreBins = {lowest: 500, highest: 550, width: 2} as const;

/** Lower edge of every bin. */
export const binEdges: readonly number[] = Array.from(
  {length: (scoreBins.highest - scoreBins.lowest) / scoreBins.width},
  (_, k) => scoreBins.lowest + scoreBins.width * k
);
