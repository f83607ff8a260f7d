import type {Definition} from "./definition.js";
import {region} from "./measure.js";
import type {PublishedTrack, ScaledGap} from "./published-scales.js";
import {judge, type Verdict} from "./verdict.js";

/** What the published figures of one track say of a national definition about early leaving. */
export interface PublishedVerdict {
  readonly leerweg: PublishedTrack;
  readonly jaar: number;
  /** Percentage points, or a ratio. */
  readonly value: number;
  readonly verdict: Verdict;
  /** False: the tables do not bound the sizes of the groups, so neither the error. */
  readonly bounded: boolean;
}

/**
 * The last published year against a definition, track by track. The figures hold nothing or the level constant, and
 * have migration background only; for any other definition there is nothing.
 *
 * The same equivalence test as for simulated figures, with the largest error that the tables allow. Where that has no
 * bound the verdict is unknown.
 */
export function publishedVerdicts(definition: Definition, gaps: readonly ScaledGap[]): PublishedVerdict[] {
  const {outcome, group, held, scale, level} = definition;
  if (outcome !== "vsv" || level !== "landelijk" || held === "alles") return [];
  const last = Math.max(...gaps.map(({jaar}) => jaar));
  return gaps
    .filter((g) => g.jaar === last && g.groep === group && g.schaal === scale && g.verdeling === (held === "niveau"))
    .map(({leerweg, jaar, value, additive, mostError}) => ({
      leerweg,
      jaar,
      value,
      bounded: mostError !== null,
      verdict: mostError === null ? "unknown" : judge({value: additive, error: mostError}, region(definition)).verdict
    }));
}
