import type {Design} from "./design.js";
import type {ModelColumn} from "./model-columns.js";
import type {RandomLevel} from "./random-levels.js";

/** With fewer events than this in the median stratum the spread of a slope over groups is mostly noise. */
export const FEW_EVENTS = 5;

/** How much the data say about one random slope: the events in the strata (group x level of the factor) it is about. */
export interface SlopeEvents {
  readonly group: string;
  /** As in the random effects: "migrationwestern". */
  readonly term: string;
  /** Groups with any row at this level of the factor. */
  readonly strata: number;
  readonly medianEvents: number;
}

/**
 * Per random slope of a factor, the median over its strata of the number of events. Events are the outcome that is
 * rarer in the whole data, successes or failures; frequencies count. Groups without a row in the stratum are left out.
 */
export function slopeEvents(design: Design): SlopeEvents[] {
  const {inner, outer, innerStart} = design.strata;
  const events = stratumEvents(design);
  const outerOf = new Int32Array(inner.levels.length);
  for (let j = 0; j + 1 < innerStart.length; ++j) outerOf.fill(j, innerStart[j]!, innerStart[j + 1]!);
  return [
    ...ofLevel(design, inner, 0, (l) => l, events),
    ...ofLevel(design, outer, inner.columns.length, (l) => outerOf[l]!, events)
  ];
}

/** A random slope whose median stratum has fewer than five events, and the sentence that says so. */
export interface ScarceSlope extends SlopeEvents {
  readonly text: string;
}

export function scarceSlopes(design: Design): ScarceSlope[] {
  return slopeEvents(design)
    .filter(({medianEvents}) => !(medianEvents >= FEW_EVENTS))
    .map((slope) => ({...slope, text: sentence(slope)}));
}

const sentence = ({group, term, medianEvents}: SlopeEvents): string =>
  `few events; the median ${group} with ${term} has not ${FEW_EVENTS} or more of the rarer outcome, ` +
  `so that the spread of this slope is mostly noise: ${Number(medianEvents.toFixed(1))}`;

/** Events per stratum. */
function stratumEvents({strata, successes, trials}: Design): Float64Array {
  const {rowStart} = strata;
  const ones = new Float64Array(strata.pattern.length);
  const zeros = new Float64Array(strata.pattern.length);
  for (let g = 0; g < ones.length; ++g) {
    for (let i = rowStart[g]!; i < rowStart[g + 1]!; ++i) {
      ones[g]! += successes[i]!;
      zeros[g]! += (trials ? trials[i]! : 1) - successes[i]!;
    }
  }
  const total = (counts: Float64Array) => counts.reduce((sum, count) => sum + count, 0);
  return total(ones) <= total(zeros) ? ones : zeros;
}

function ofLevel(
  {strata}: Design,
  {name, levels, columns, display}: RandomLevel,
  firstColumn: number,
  groupOf: (inner: number) => number,
  events: Float64Array
): SlopeEvents[] {
  const {stratumStart, pattern, z, inner, outer} = strata;
  const size = inner.columns.length + outer.columns.length;
  return Array.from(display).flatMap((k) => {
    if (!isFactorSlope(columns[k]!)) return [];
    const counts = new Float64Array(levels.length).fill(Number.NaN);
    for (let l = 0; l + 1 < stratumStart.length; ++l) {
      const group = groupOf(l);
      for (let g = stratumStart[l]!; g < stratumStart[l + 1]!; ++g) {
        if (z[pattern[g]! * size + firstColumn + k] !== 0) counts[group] = (counts[group]! || 0) + events[g]!;
      }
    }
    const present = counts.filter((count) => !Number.isNaN(count)).sort();
    return [{group: name, term: columns[k]!.name, strata: present.length, medianEvents: median(present)}];
  });
}

const isFactorSlope = ({parts}: ModelColumn): boolean =>
  parts.length > 0 && parts.every(({variable}) => variable.levels !== undefined);

/** Of ascending numbers. */
function median(sorted: Float64Array): number {
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
