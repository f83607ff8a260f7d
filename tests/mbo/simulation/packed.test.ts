import {describe, expect, it} from "vitest";
import {publishedMethod} from "../../../src/analysis/published-method.js";
import {finish} from "../../../src/math/finish.js";
import {pack, unpack} from "../../../src/mbo/simulation/packed.js";
import {type RegisterAndTruth, recordOnly} from "../../../src/mbo/simulation/register.js";
import {careers, prepare} from "../../../src/mbo/simulation/simulate.js";
import {worldWith} from "../../../src/mbo/world/world.js";
import {worlds} from "../../../src/mbo/world/worlds.js";

const world = worldWith({students: 30_000, institutions: 10, locations: 40}, worlds.neutraal);

function studyYear(outcome: "doorstroom" | "vsv"): {whole: RegisterAndTruth; packed: RegisterAndTruth; bytes: number} {
  const simulation = prepare(world, 4, 2019);
  for (const {now} of careers(simulation)) {
    if (now.year !== 2019) continue;
    const p = pack(now, simulation, outcome);
    const institutions = simulation.landscape.locations.map(({institution}) => institution);
    const bytes = Object.values(p).reduce((sum, {byteLength}) => sum + byteLength, 0) / p.age.length;
    return {whole: recordOnly(now, simulation), packed: unpack(p, {outcome, year: 2020, institutions}), bytes};
  }
  throw new Error("no such year");
}

describe.each(["doorstroom", "vsv"] as const)("packed students (%s)", (outcome) => {
  const {whole, packed, bytes} = studyYear(outcome);
  it("take at most eight bytes each", () => expect(bytes).toBeLessThanOrEqual(8));
  it("give the same analysis as the register they come from (to the last digits: rows stand in another order)", () => {
    const [a, b] = [whole, packed].map(({register}) => finish(publishedMethod(register, {outcome, year: 2020})));
    expect(b!.counts.migratieachtergrond).toBe(a!.counts.migratieachtergrond);
    expect(b!.fitted.logLik).toBeCloseTo(a!.fitted.logLik, 6);
    for (const [k, {points}] of a!.effects.entries()) expect(b!.effects[k]!.points).toBeCloseTo(points, 6);
  });
  it("keep every cell that the register has of these students, and the truth", () => {
    const member = outcome === "doorstroom" ? "hoger_2020" : "vsv_2020";
    const tally = (
      {columns, rows}: RegisterAndTruth["register"],
      names: readonly string[],
      keep: (i: number) => boolean
    ) => {
      const counts: Record<string, number> = {};
      for (let i = 0; i < rows; ++i) {
        if (!keep(i)) continue;
        const cells = names.map((name) => {
          const column = columns[name]!;
          return column.kind === "factor" ? column.levels[column.codes[i]!] : Math.round(column.values[i]! * 24);
        });
        const key = cells.join("|");
        counts[key] = (counts[key] ?? 0) + 1;
      }
      return counts;
    };
    const known = (table: RegisterAndTruth["register"]) => (i: number) => {
      const column = table.columns[member]!;
      return column.kind === "factor" && column.codes[i]! < 2;
    };
    const names = Object.keys(packed.register.columns);
    expect(tally(packed.register, names, known(packed.register))).toEqual(
      tally(whole.register, names, known(whole.register))
    );
    const truths = Object.keys(packed.truth.columns);
    expect(tally(packed.truth, truths, known(packed.register))).toEqual(
      tally(whole.truth, truths, known(whole.register))
    );
  });
});
