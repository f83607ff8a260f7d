import {subjectOf} from "../../mbo/simulation/careers.js";
import {locationCodes} from "../../mbo/simulation/recorded-levels.js";
import {analysedStudents} from "../truth/analysed-students.js";
import {chanceOf, type Setting} from "../truth/chance.js";
import {trueLocationChances} from "../truth/location-gaps.js";
import type {StudyYear} from "../truth/study-year.js";
import {isAt} from "../truth/true-contrasts.js";
import type {GapGroup, GapOutcome, Held} from "./definition.js";
import type {Pair} from "./evidence.js";
import {type LevelCells, levelHeldPair} from "./level-held-truth.js";

/** What the groups are in the world's own codes. */
const settings: Readonly<Record<GapGroup, readonly [group: Setting, reference: Setting]>> = {
  "niet-westers": [{group: 2}, {group: 0}],
  westers: [{group: 1}, {group: 0}],
  "ouders-laag": [{parents: 0}, {parents: 1}]
};

export interface TruePairs {
  /** Mean chances of the groups in the whole country, by what is held. */
  readonly national: Readonly<Record<Held, Pair>>;
  /** By code of the location, those where both groups have one; alles only for groups with migration background. */
  readonly locations: Readonly<Record<Held, ReadonlyMap<string, Pair>>>;
  /** Everything held, over each location's own analysed students, whatever their group. */
  readonly own: ReadonlyMap<string, Pair>;
}

/**
 * True chances of two groups, from the world's own equation. alles: everyone set to the group and to the reference
 * (truth/location-gaps.ts). niets: the groups' own students as they are. niveau: the same, each level weighted as among
 * all analysed students; a level without one of the groups counts for neither. Of a location with the level held: see
 * level-held-truth.ts. own: as alles, but each location's mean over those who are there (statistics.md 39).
 */
export function truePairs(year: StudyYear, outcome: GapOutcome, group: GapGroup): TruePairs {
  const rows = analysedStudents(year, outcome);
  const chance = chanceOf(year, outcome);
  const own = settings[group];
  const set = [0, 0];
  const byLevel = new Tally();
  const byLocation = new Tally();
  const setAt = new Tally();
  const levelsAt = new Map<number, Tally>();
  const sizes = new Map<number, number>();
  for (const i of rows) {
    const p = chance(i);
    const subject = subjectOf(year.now, year.simulation.students, i);
    own.forEach((setting, side) => {
      const chance = p(setting);
      set[side]! += chance / rows.length;
      setAt.add(subject.location, side, chance);
    });
    sizes.set(subject.level, (sizes.get(subject.level) ?? 0) + 1);
    const side = own.findIndex((setting) => isAt(subject, setting));
    if (side < 0) continue;
    byLevel.add(subject.level, side, p());
    byLocation.add(subject.location, side, p());
    const levels = levelsAt.get(subject.location) ?? new Tally();
    levelsAt.set(subject.location, levels);
    levels.add(subject.level, side, p());
  }
  const codes = locationCodes(year.simulation.landscape.locations.length);
  const coded = (pairs: Iterable<readonly [number, Pair]>) => new Map([...pairs].map(([l, pair]) => [codes[l]!, pair]));
  return {
    national: {
      niets: byLevel.mean(() => 0).get(0)!,
      niveau: byLevel.weighted(sizes),
      alles: {group: set[0]!, reference: set[1]!}
    },
    locations: {
      niets: coded(byLocation.mean((l) => l)),
      niveau: coded(
        [...levelsAt].flatMap(([location, levels]) => {
          const pair = levelHeldPair(levels.cells, byLevel.cells, sizes);
          return pair ? [[location, pair] as const] : [];
        })
      ),
      alles: group === "ouders-laag" ? new Map() : coded(atLocations(year, outcome, group))
    },
    own: coded(setAt.mean((l) => l))
  };
}

function atLocations(year: StudyYear, outcome: GapOutcome, group: "westers" | "niet-westers") {
  const [none, westers, nietWesters] = trueLocationChances(year, outcome).chances;
  const own = group === "westers" ? westers : nietWesters;
  return Array.from(own, (chance, l) => [l, {group: chance, reference: none[l]!}] as const);
}

/** Sums and counts of chances of both sides, per key. */
class Tally {
  readonly #cells = new Map<number, {sums: [number, number]; counts: [number, number]}>();

  get cells(): LevelCells {
    return this.#cells;
  }

  add(key: number, side: number, p: number): void {
    const cell = this.#cells.get(key) ?? {sums: [0, 0], counts: [0, 0]};
    this.#cells.set(key, cell);
    cell.sums[side]! += p;
    ++cell.counts[side]!;
  }

  /** Mean chances of both sides per group of keys that have both. */
  mean(of: (key: number) => number): Map<number, Pair> {
    const joined = new Map<number, {sums: [number, number]; counts: [number, number]}>();
    for (const [key, {sums, counts}] of this.#cells) {
      const cell = joined.get(of(key)) ?? {sums: [0, 0], counts: [0, 0]};
      joined.set(of(key), cell);
      for (const side of [0, 1] as const) {
        cell.sums[side] += sums[side];
        cell.counts[side] += counts[side];
      }
    }
    const whole = [...joined].filter(([, {counts}]) => counts[0] > 0 && counts[1] > 0);
    return new Map(
      whole.map(([key, {sums, counts}]) => [key, {group: sums[0] / counts[0], reference: sums[1] / counts[1]}])
    );
  }

  /** Means per key, weighted by the sizes of the keys. */
  weighted(sizes: ReadonlyMap<number, number>): Pair {
    let [group, reference, total] = [0, 0, 0];
    for (const [key, pair] of this.mean((own) => own)) {
      const size = sizes.get(key) ?? 0;
      group += size * pair.group;
      reference += size * pair.reference;
      total += size;
    }
    return {group: group / total, reference: reference / total};
  }
}
