import {bisect} from "../../math/bisect.js";
import {logistic, logit} from "../../math/logistic.js";
import type {World} from "../world/world.js";
import type {Landscape} from "./landscape.js";
import {cumulate, pick} from "./shares.js";

/** 0 bol, 1 bbl, 2 extraneus. */
export type Track = 0 | 1 | 2;

/** Chooses track, sector and location of a student at a level by the student's own three quantiles. */
export interface Placement {
  track(u: number, level: number, age: number, group: number): Track;
  sector(u: number, level: number, woman: number, institution: number): number;
  location(u: number, level: number, sector: number, group: number, institution: number): number;
}

/** The sector "overig", which holds all of entry level. */
const OTHER = 3;
/** Share with a migration background by level that splits the bbl share into groups: about as published. */
const SHARE_BACKGROUND = [0.67, 0.46, 0.3, 0.27];
const OLD = 23;

/** The rules of a world for where a student is placed. */
export function placementOf(world: World, {institutions, choice}: Landscape): Placement {
  const young = world.bbl.map((share, k) => byGroup(share, SHARE_BACKGROUND[k]!, world.bblGroup));
  const sectors = [world.sectorsMen, world.sectorsWomen].map((shares) =>
    [undefined, 0, 1, 2, 3].map((own) =>
      cumulate(Float64Array.from(shares, (share, s) => (s === own ? share * boost : share)))
    )
  );
  return {
    track(u, level, age, group) {
      const examination = world.extraneus[level - 1]!;
      if (u < examination) return 2;
      const bbl = age < OLD ? young[level - 1]![group > 0 ? 1 : 0]! : world.bblOlder[level - 1]!;
      return u < examination + (1 - examination) * bbl ? 1 : 0;
    },
    sector(u, level, woman, institution) {
      if (level === 1) return OTHER;
      const own = institutions[institution]!.sector;
      return pick(sectors[woman]![own === undefined ? 0 : own + 1]!, u);
    },
    location(u, level, sector, group, institution) {
      const {first, count} = institutions[institution]!;
      const row = ((level - 1) * 4 + sector) * 2 + (group > 0 ? 1 : 0);
      return first + pick(choice[institution]!, u, row * count, count);
    }
  };
}

/** e^2.5, as a number: the weights need no more. */
const boost = 12.182;

/** Shares without and with a migration background whose log-odds differ by `gap` and whose mean is `share`. */
function byGroup(share: number, background: number, gap: number): [number, number] {
  if (!(share > 0 && share < 1)) return [share, share];
  const centre = logit(share);
  const mean = (base: number) => (1 - background) * logistic(base) + background * logistic(base + gap);
  const base = bisect((x) => mean(x) - share, centre - Math.abs(gap) - 1, centre + Math.abs(gap) + 1, 1e-9);
  return [logistic(base), logistic(base + gap)];
}
