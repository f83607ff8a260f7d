import {QUANTILE_95} from "../../math/normal.js";
import type {Scale} from "./definition.js";
import type {PublishedGroup, PublishedTrack, ScaledGap} from "./published-scales.js";

/**
 * Whether a gap became smaller. unknown: chance alone can make such a change, or the sizes needed are not published.
 */
export type Change = "smaller" | "larger" | "unknown";

export interface GapChange {
  readonly leerweg: PublishedTrack;
  readonly groep: PublishedGroup;
  readonly verdeling: boolean;
  readonly schaal: Scale;
  readonly from: number;
  readonly to: number;
  /** Gaps in both years, as readers see them. */
  readonly before: number;
  readonly after: number;
  readonly change: Change;
}

/**
 * The change of the size of a gap, |after| - |before| on the additive scale, against chance: it counts where its 90%
 * interval with the widest errors leaves 0 out. A change within the narrowest interval is unknown whatever the sizes
 * are; so is one that only the sizes decide.
 *
 * @throws RangeError if a year is not there.
 */
export function gapChange(
  gaps: readonly ScaledGap[],
  about: Omit<GapChange, "before" | "after" | "change">
): GapChange {
  const {leerweg, groep, verdeling, schaal, from, to} = about;
  const find = (jaar: number) => {
    const found = gaps.find(
      (g) =>
        g.leerweg === leerweg &&
        g.groep === groep &&
        g.verdeling === verdeling &&
        g.schaal === schaal &&
        g.jaar === jaar
    );
    if (!found) throw new RangeError(`invalid change; no gap of: ${leerweg} ${groep} ${schaal} ${jaar}`);
    return found;
  };
  const [first, last] = [find(from), find(to)];
  const moved = Math.abs(last.additive) - Math.abs(first.additive);
  const most = first.mostError === null || last.mostError === null ? null : Math.hypot(first.mostError, last.mostError);
  const sure = most !== null && Math.abs(moved) > QUANTILE_95 * most;
  return {
    ...about,
    before: first.value,
    after: last.value,
    change: sure ? (moved < 0 ? "smaller" : "larger") : "unknown"
  };
}
