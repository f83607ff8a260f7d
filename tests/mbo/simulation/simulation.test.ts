import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {firstYear, lastYear} from "../../../src/mbo/codebook.js";
import {registerColumns} from "../../../src/mbo/register.js";
import {drawsOf} from "../../../src/mbo/simulation/draws.js";
import type {Recorded, RecordedFactor} from "../../../src/mbo/simulation/recorded-levels.js";
import {simulateOutcomeYear, simulateRegister} from "../../../src/mbo/simulation/register.js";
import {type Changes, worldWith} from "../../../src/mbo/world/world.js";
import {worlds} from "../../../src/mbo/world/worlds.js";
import {anyChanges} from "../world/any-world.js";

const small = worldWith({students: 12_000, institutions: 12, locations: 60}, worlds.neutraal);
const seed = 5;
const of = (changes: Changes) => simulateRegister(worldWith(changes, small), seed).register;
const register = of({});
const years = Array.from({length: lastYear - firstYear + 1}, (_, k) => firstYear + k);

function factor(table: Recorded, name: string): RecordedFactor {
  const column = table.columns[name];
  if (column?.kind !== "factor") throw new Error(`no factor: ${name}`);
  return column;
}
const text = (table: Recorded, name: string, i: number) => factor(table, name).levels[factor(table, name).codes[i]!];
const count = (table: Recorded, keep: (i: number) => boolean) => {
  let n = 0;
  for (let i = 0; i < table.rows; ++i) if (keep(i)) ++n;
  return n;
};

/** Names of the columns that are not byte for byte those of the register above. */
function changedColumns(other: Recorded): string[] {
  const bytes = (table: Recorded, name: string) => {
    const column = table.columns[name]!;
    const {buffer, byteOffset, byteLength} = column.kind === "factor" ? column.codes : column.values;
    return Buffer.from(buffer, byteOffset, byteLength);
  };
  return Object.keys(register.columns).filter((name) => bytes(other, name).compare(bytes(register, name)) !== 0);
}

describe("the register", () => {
  it("has the columns of the codebook, in order, a row for each student", () => {
    expect(Object.keys(register.columns)).toEqual(registerColumns().map(({name}) => name));
    expect(register.rows).toBe(12_000);
  });
  it("is the same for the same world and seed, another for another seed", () => {
    expect(of({})).toEqual(register);
    expect(factor(simulateRegister(small, seed + 1).register, "cito").codes).not.toEqual(
      factor(register, "cito").codes
    );
  });
  it("keeps the rules of the study", () => {
    const broken = new Set<string>();
    const rule = (name: string, holds: boolean) => {
      if (!holds) broken.add(name);
    };
    for (let i = 0; i < register.rows; ++i) {
      rule(
        "a score has a year",
        (text(register, "cito", i) === undefined) === (text(register, "cito_jaar", i) === undefined)
      );
      for (const year of years) {
        const value = (name: string) => text(register, `${name}_${year}`, i);
        const next = (name: string) => text(register, `${name}_${year + 1}`, i);
        const enrolled = value("niveau") !== undefined;
        for (const name of ["leeftijd", "leerweg", "sector", "instelling", "startpopulatie"]) {
          rule(`${name} is known of who is enrolled`, (value(name) !== undefined) === enrolled);
        }
        rule("entry level is sector other", value("niveau") !== "1" || value("sector") === "overig");
        rule("the start population is under 23", value("startpopulatie") !== "1" || Number(value("leeftijd")) < 23);
        if (year === lastYear) continue;
        rule("going on needs a diploma", (next("hoger") !== undefined) === (value("diploma") !== undefined));
        rule(
          "early leaving needs the start population",
          (next("vsv") !== undefined) === (value("startpopulatie") === "1")
        );
        if (next("vsv") === "1") {
          rule("no early leaver goes on", next("hoger") !== "1");
          rule("no early leaver has a basic qualification", [undefined, "1"].includes(value("diploma")));
          rule("no early leaver is enrolled", next("niveau") === undefined && next("diploma") === undefined);
        }
        if (next("hoger") !== "1") continue;
        if (value("diploma") === "4") rule("from level 4 one goes on outside mbo", next("niveau") === undefined);
        else if (next("niveau") !== undefined) rule("going on is upwards", next("niveau")! > value("diploma")!);
      }
    }
    expect([...broken]).toEqual([]);
  });
  it("has each location in one institution", () => {
    const of2020 = new Map<string, string>();
    for (let i = 0; i < register.rows; ++i) {
      const location = text(register, "locatie_2020", i);
      if (location === undefined) continue;
      const institution = text(register, "instelling_2020", i)!;
      expect(of2020.get(location) ?? institution).toBe(institution);
      of2020.set(location, institution);
    }
  });
});

describe("one outcome year", () => {
  it("is the same part of the register, careers included", () => {
    const {register: part, truth} = simulateOutcomeYear(small, seed, 2020);
    expect(truth.rows).toBe(part.rows);
    const tally = (table: Recorded, name: string, keep: (i: number) => boolean) => {
      const counts: Record<string, number> = {};
      for (let i = 0; i < table.rows; ++i) {
        if (!keep(i)) continue;
        const own = String(text(table, name, i));
        counts[own] = (counts[own] ?? 0) + 1;
      }
      return counts;
    };
    const there = (i: number) =>
      text(register, "niveau_2019", i) !== undefined || text(register, "diploma_2019", i) !== undefined;
    const names = Object.keys(part.columns).filter((name) => name !== "id");
    expect(names).toContain("vsv_2020");
    for (const name of names)
      expect(
        tally(part, name, () => true),
        name
      ).toEqual(tally(register, name, there));
  });
  it("refuses a year without outcomes", () => {
    expect(() => simulateOutcomeYear(small, seed, 2015)).toThrow("invalid outcome year; not in [2016, 2021]: 2015");
    expect(() => simulateOutcomeYear(small, seed, Number.NaN)).toThrow("invalid outcome year");
  });
});

describe("the draws", () => {
  it("of an institution do not depend on how many others there are", () => {
    const take = (draws: ReturnType<typeof drawsOf>) =>
      [draws[1]!.landscape, draws[1]!.traits, draws[1]!.careers[3]!, draws[1]!.outcomes[3]!].map((s) => s.uniform());
    expect(take(drawsOf(7, 2))).toEqual(take(drawsOf(7, 9)));
  });
  it("stay when a parameter of the test changes: only scores change", () => {
    const other = of({citoReliability: 0.5, citoShiftGroup: [0, -6]});
    expect(changedColumns(other)).toEqual(["cito"]);
  });
  it("stay when the gap changes: in the first year nobody else is moved, and nobody back", () => {
    const raised = of({doorstroomGroup: [small.doorstroomGroup[0]!, small.doorstroomGroup[1]! + 0.5]});
    let moved = 0;
    for (let i = 0; i < register.rows; ++i) {
      const [before, after] = [text(register, "hoger_2016", i), text(raised, "hoger_2016", i)];
      if (before === after) continue;
      ++moved;
      expect([before, after]).toEqual(["0", "1"]);
    }
    expect(moved).toBeGreaterThan(20);
  });
});

describe("the composition follows its parameters", () => {
  const share = (table: Recorded, keep: (i: number) => boolean, among: (i: number) => boolean = () => true) =>
    count(table, (i) => among(i) && keep(i)) / count(table, among);
  const group = (table: Recorded, i: number) => text(table, "migratieachtergrond", i);
  const entree = (table: Recorded) =>
    share(
      table,
      (i) => text(table, "niveau_2016", i) === "1",
      (i) => text(table, "niveau_2016", i) !== undefined
    );
  const cases: readonly [string, Changes, (table: Recorded) => number][] = [
    [
      "more non-western students",
      {nonWestern: small.nonWestern + 0.3},
      (t) => share(t, (i) => group(t, i) === "niet-westers")
    ],
    ["more western students", {western: small.western + 0.3}, (t) => share(t, (i) => group(t, i) === "westers")],
    ["more newcomers, more at entry level", {newcomers: small.newcomers + 0.1}, entree],
    [
      "a higher border, more at entry level",
      {cutsEntrants: [small.cutsEntrants[0]! + 0.3, small.cutsEntrants[1]!, small.cutsEntrants[2]!]},
      entree
    ],
    [
      "more low-educated parents",
      {parentsLow: small.parentsLow.map((x) => x + 0.5)},
      (t) =>
        share(
          t,
          (i) => text(t, "opleiding_ouders", i) === "laag",
          (i) => text(t, "opleiding_ouders", i) !== undefined
        )
    ],
    [
      "more unknown parents",
      {parentsUnknown: small.parentsUnknown.map((x) => x + 0.5)},
      (t) => share(t, (i) => text(t, "opleiding_ouders", i) === undefined)
    ],
    [
      "more unknown scores",
      {citoUnknown: small.citoUnknown.map((x) => x + 0.1)},
      (t) => share(t, (i) => text(t, "cito", i) === undefined)
    ],
    ["more women", {women: small.women + 0.1}, (t) => share(t, (i) => text(t, "geslacht", i) === "vrouw")],
    [
      "more early leavers",
      {vsvYears: small.vsvYears.map((x) => x + 0.5)},
      (t) => share(t, (i) => text(t, "vsv_2016", i) === "1")
    ]
  ];
  it.each(cases)("%s", (_, changes, measure) => {
    expect(measure(of(changes))).toBeGreaterThan(measure(register));
  });
});

describe("any valid world", () => {
  it("gives a register without a code outside its levels or a capacity that is no number", () => {
    fc.assert(
      fc.property(anyChanges, fc.integer({min: 1, max: 1000}), (changes, ownSeed) => {
        const {register: own, truth} = simulateRegister(worldWith(changes, worlds.neutraal), ownSeed);
        for (const [name, column] of Object.entries(own.columns)) {
          if (column.kind === "numeric") continue;
          for (const code of column.codes) if (!(code <= column.levels.length)) throw new Error(`${name}: ${code}`);
        }
        const capacity = truth.columns.capaciteit!;
        expect(capacity.kind === "numeric" && capacity.values.every((c) => Number.isFinite(c))).toBe(true);
      }),
      {numRuns: 40}
    );
  });
});
