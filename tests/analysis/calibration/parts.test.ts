import {describe, expect, it} from "vitest";
import {balancedStreams, landscapeImbalance} from "../../../src/analysis/calibration/balance.js";
import {basesFor, inFigures} from "../../../src/analysis/calibration/bases.js";
import {cellCount, cellsOf, nextCells} from "../../../src/analysis/calibration/cells.js";
import {tallyYear, total} from "../../../src/analysis/calibration/tally.js";
import {compare} from "../../../src/analysis/calibration/targets.js";
import {trueEffects} from "../../../src/analysis/calibration/truth.js";
import {logistic} from "../../../src/math/logistic.js";
import {ageIn} from "../../../src/mbo/simulation/careers.js";
import {careers, prepare} from "../../../src/mbo/simulation/simulate.js";
import {type Changes, worldWith} from "../../../src/mbo/world/world.js";
import {worlds} from "../../../src/mbo/world/worlds.js";

const small = worldWith({students: 20_000, institutions: 10, locations: 50}, worlds.neutraal);
const simulated = (changes: Changes = {}) => prepare(worldWith(changes, small), 3, 2019);

/** The study year of a simulation. */
function studyYear(changes: Changes = {}) {
  const simulation = simulated(changes);
  for (const {now, chances} of careers(simulation)) if (now.year === 2019) return {now, chances, simulation};
  throw new Error("no such year");
}

describe("bases", () => {
  it("give each year its share, to one student", () => {
    const simulation = simulated();
    const wanted = {doorstroom: 0.31, vsv: 0.07};
    const find = basesFor(
      () => wanted,
      () => {}
    );
    for (const {now} of careers(simulation, find)) {
      const {graduates, higher, starters, left} = tallyYear(now, simulation);
      expect(Math.abs(higher - wanted.doorstroom * graduates)).toBeLessThanOrEqual(0.5);
      expect(Math.abs(left - wanted.vsv * starters)).toBeLessThanOrEqual(0.5);
    }
  });
  it("refuse a share that nobody or everybody would have to reach", () => {
    const find = basesFor(
      () => ({doorstroom: 0.44, vsv: 0.9}),
      () => {}
    );
    expect(() => [...careers(simulated(), find)]).toThrow("invalid target; not between none and the");
  });
});

describe("tallies", () => {
  it("are the counts of a filter on the students", () => {
    const {now, simulation} = studyYear();
    const {students: s} = simulation;
    const all = Array.from({length: s.count}, (_, i) => i).filter((i) => now.level[i]! > 0);
    const tally = tallyYear(now, simulation);
    expect(total(tally.enrolled)).toBe(all.length);
    expect(total(tally.young)).toBe(all.filter((i) => ageIn(s, i, 2019) < 23).length);
    expect(tally.graduates).toBe(all.filter((i) => inFigures(now, s, i) && now.diploma[i]! > 0).length);
    expect(total(tally.cellLeft)).toBe(all.filter((i) => now.left[i] === 1).length);
  });
});

describe("cells", () => {
  const {now, simulation} = studyYear();
  const tally = tallyYear(now, simulation);
  const {students, rates} = cellsOf(tally);
  it("hold nothing that separate terms of group and level can say", () => {
    const wanted = rates.map((rate, k) => Math.min(0.5, (rate + 0.01) * (1 + 0.3 * (k % 3))));
    const next = nextCells(new Array(cellCount).fill(0), tally, wanted);
    for (const of of [(k: number) => Math.floor(k / 8), (k: number) => Math.floor(k / 2) % 4]) {
      for (const at of [0, 1, 2]) {
        const sum = next.reduce((all, own, k) => all + (of(k) === at ? students[k]! * own : 0), 0);
        expect(Math.abs(sum)).toBeLessThan(1e-6 * total(Float64Array.from(students)));
      }
    }
  });
});

describe("truth", () => {
  it("is zero where the world has no difference", () => {
    const {now, chances, simulation} = studyYear({
      doorstroomGroup: [0, 0],
      doorstroomParents: 0,
      doorstroomGapLocation: [0, 0],
      doorstroomGapInstitution: [0, 0]
    });
    const truth = trueEffects(now, chances, simulation, "doorstroom", -0.4);
    expect(truth).toMatchObject({westers: 0, nietWesters: 0, hoog: 0});
    expect(truth.students).toBe(tallyYear(now, simulation).graduates - unknownGroup(now, simulation));
  });
  it("is the mean difference of the world’s own probabilities (truth: one student at a time)", () => {
    const {now, chances, simulation} = studyYear();
    const {students: s, rules} = simulation;
    let sum = 0;
    let count = 0;
    for (let i = 0; i < s.count; ++i) {
      if (!inFigures(now, s, i) || now.diploma[i] === 0 || (s.missing[i]! & 4) !== 0) continue;
      ++count;
      const {group, location} = rules.equations.doorstroom;
      const l = now.location[i]!;
      const own = s.group[i]!;
      const rest = chances.higher[i]! - group[own]! - location[own]![l]!;
      sum += logistic(-0.4 + rest + group[2]! + location[2]![l]!) - logistic(-0.4 + rest + location[0]![l]!);
    }
    expect(trueEffects(now, chances, simulation, "doorstroom", -0.4).nietWesters).toBeCloseTo((100 * sum) / count, 8);
  });
});

function unknownGroup(now: Parameters<typeof inFigures>[0], {students: s}: ReturnType<typeof simulated>): number {
  let count = 0;
  for (let i = 0; i < s.count; ++i) {
    if (inFigures(now, s, i) && now.diploma[i]! > 0 && (s.missing[i]! & 4) !== 0) ++count;
  }
  return count;
}

describe("balance", () => {
  it("chooses a stream for each institution, and the chosen ones bring chance closer to nothing", () => {
    const {now, chances, simulation} = studyYear();
    const bases = {doorstroom: simulation.world.doorstroomYears[4]!, vsv: simulation.world.vsvYears[4]!};
    const digits = balancedStreams(now, chances, simulation, bases);
    expect(digits).toMatch(/^[0-7]{10}$/);
    expect(new Set(digits).size).toBeGreaterThan(1);
  });
  it("moves a gap on request: more non-western students go on under streams chosen for a wider gap", () => {
    const simulation = simulated();
    const gap = (choice: (institution: number, year: number) => number) => {
      for (const {now} of careers(simulation, undefined, choice)) {
        if (now.year !== 2019) continue;
        const {students: s} = simulation;
        const share = (group: number) => {
          const own = [...now.higher.keys()].filter((i) => s.group[i] === group && now.diploma[i]! > 0);
          return own.filter((i) => now.higher[i] === 1).length / own.length;
        };
        return share(2) - share(0);
      }
      throw new Error("no such year");
    };
    const {now, chances} = studyYear();
    const bases = {doorstroom: simulation.world.doorstroomYears[4]!, vsv: simulation.world.vsvYears[4]!};
    const streams = (shift: number) => {
      const none = [0, 0, 0, 0, 0, 0];
      const digits = balancedStreams(now, chances, simulation, bases, {doorstroom: [0, shift, 0, 0, 0, 0], vsv: none});
      return (institution: number, year: number) => (year === 2019 ? Number(digits[institution]) : 0);
    };
    expect(gap(streams(0.3))).toBeGreaterThan(gap(streams(-0.3)));
  });
  it("knows a landscape without differences as balanced", () => {
    const flat = worldWith(
      {
        doorstroomGapLocation: [0, 0],
        doorstroomGapInstitution: [0, 0],
        vsvGapLocation: [0, 0],
        vsvGapInstitution: [0, 0]
      },
      small
    );
    expect(landscapeImbalance(flat, 1)).toBe(0);
    expect(landscapeImbalance(small, 1)).toBeGreaterThan(0);
  });
});

describe("compare", () => {
  const target = {
    id: "x",
    label: {nl: "x", en: "x"},
    unit: "points",
    value: [1, 2],
    tolerance: 0.1,
    rank: "primary",
    place: {source: "methode", place: {nl: "x", en: "x"}}
  } as const;
  it("measures from the nearer end of a range", () => {
    expect(compare(target, 1.5)).toMatchObject({difference: 0, met: true});
    expect(compare(target, 2.05).met).toBe(true);
    expect(compare(target, 0.5)).toMatchObject({difference: -0.5, met: false});
    expect(compare({...target, value: 3}, 3.2).difference).toBeCloseTo(0.2, 12);
  });
});
