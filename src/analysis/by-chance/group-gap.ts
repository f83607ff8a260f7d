import {normalQuantile} from "../../math/normal.js";

/**
 * Percentages of one year: of all students, of the reference group, and of the two groups beside it; and all students.
 */
export interface YearRates {
  readonly students: number;
  readonly all: number;
  readonly reference: number;
  readonly group: number;
  /** The third group; all three together are all students. */
  readonly other: number;
}

/** A gap in two years, percentage points, and the least that chance alone can move it. */
export interface GapChange {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** Half the width of the interval of chance (95%) if the groups are as large as the percentages allow. */
  readonly leastMargin: number;
}

const z = normalQuantile(0.975);
/** Printed percentages are rounded to two decimals: a difference of two is off by at most this. */
const rounding = 0.01;

/**
 * Change of the gap between a group and the reference group, with a lower bound on what chance alone does.
 *
 * Sizes of groups are not published. With shares a + g + o = 1 and a p_a + g p_g + o p_o = p, and every group above the
 * reference, g <= (p - p_a) / (p_g - p_a), and a <= 1 - (p - p_a) / (max(p_g, p_o) - p_a). Larger groups have less
 * chance in them, so these sizes give the least margin: z sqrt(sum of p (1 - p) / n over both groups and years). A
 * change within it is within chance whatever the sizes are; a change beyond it may still be chance.
 *
 * @throws RangeError if a group does not lie above the reference, for then the bound does not hold.
 */
export function gapChange(before: YearRates, after: YearRates): GapChange {
  const gap = ({group, reference}: YearRates) => group - reference;
  const variance = leastVariance(before) + leastVariance(after);
  return {
    before: gap(before),
    after: gap(after),
    change: gap(after) - gap(before),
    leastMargin: 100 * z * Math.sqrt(variance)
  };
}

function leastVariance({students, all, reference, group, other}: YearRates): number {
  if (!(group > reference && other > reference && all > reference)) {
    throw new RangeError(`invalid rates; groups not above the reference ${reference}: ${group}, ${other}, all ${all}`);
  }
  const above = all - reference;
  const groupShare = Math.min(1, (above + rounding) / (group - reference - rounding));
  const referenceShare = Math.min(1, 1 - (above - rounding) / (Math.max(group, other) - reference + rounding));
  const spread = (rate: number) => (rate / 100) * (1 - rate / 100);
  return spread(group) / (groupShare * students) + spread(reference) / (referenceShare * students);
}
