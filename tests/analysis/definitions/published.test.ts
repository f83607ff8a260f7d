import {describe, expect, it} from "vitest";
import {readReported, reportedFrom} from "../../../data-loaders/published/improved.js";
import {readVsv} from "../../../data-loaders/published/vsv.js";
import {load as werkagenda} from "../../../data-loaders/werkagenda.js";
import {load} from "../../../data-loaders/yardsticks.js";
import {defaultDefinition} from "../../../src/analysis/definitions/definition.js";
import {gapChange} from "../../../src/analysis/definitions/published-change.js";
import {scaledGaps} from "../../../src/analysis/definitions/published-scales.js";
import {publishedSizes} from "../../../src/analysis/definitions/published-sizes.js";
import {publishedVerdicts} from "../../../src/analysis/definitions/published-verdict.js";
import {linearProgram} from "../../../src/math/linear-program.js";
import {streams} from "../../../src/math/random.js";

const {rows, students} = readVsv();
const gaps = scaledGaps(rows, students);

describe("linearProgram", () => {
  const solve = (objective: number[], constraints: [row: number[], limit: number][]) =>
    linearProgram({objective, constraints: constraints.map(([row, limit]) => ({row, limit}))});
  it("finds the corner (by hand: max 3x + 2y, x + y <= 4, x + 3y <= 6, x <= 3 is 11 at (3, 1))", () => {
    const solved = solve(
      [-3, -2],
      [
        [[1, 1], 4],
        [[1, 3], 6],
        [[1, 0], 3]
      ]
    );
    expect(solved).toMatchObject({status: "optimal", value: expect.closeTo(-11, 9)});
    expect(solved.status === "optimal" && solved.x).toEqual([expect.closeTo(3, 9), expect.closeTo(1, 9)]);
  });
  it("takes equalities as two limits, and says when nothing fits or nothing bounds", () => {
    const equal = solve(
      [1, 0],
      [
        [[1, 1], 1],
        [[-1, -1], -1],
        [[0, 1], 0.25]
      ]
    );
    expect(equal).toMatchObject({status: "optimal", value: expect.closeTo(0.75, 9)});
    expect(
      solve(
        [1],
        [
          [[1], 1],
          [[-1], -2]
        ]
      ).status
    ).toBe("infeasible");
    expect(solve([-1], [[[-1], 0]]).status).toBe("unbounded");
  });
  it("is never beaten by a point that satisfies its limits (truth: 2,000 random points)", () => {
    const random = streams(4, 1)[0]!;
    const objective = [1, -2, 0.5];
    const limits: [number[], number][] = [
      [[1, 1, 1], 2],
      [[-1, 2, 0], 1],
      [[0, -1, -1], -0.3],
      [[2, 0, 1], 2.5]
    ];
    const solved = solve(objective, limits);
    const value = solved.status === "optimal" ? solved.value : Number.NaN;
    let inside = 0;
    let better = 0;
    for (let i = 0; i < 2000; ++i) {
      const x = [2, 2, 2].map((high) => high * random.uniform());
      const dot = (a: number[]) => a.reduce((sum, entry, k) => sum + entry * x[k]!, 0);
      if (limits.some(([row, limit]) => dot(row) > limit)) continue;
      ++inside;
      if (dot(objective) < value - 1e-9) ++better;
    }
    expect(inside).toBeGreaterThan(100);
    expect(better).toBe(0);
  });
});

describe("publishedSizes", () => {
  it("bounds the groups as the facts do (2023/24: bol 68-69, 5-7, 24-27%; bbl without background 85-86%)", () => {
    const share = (leerweg: "bol" | "bbl", group: "geen" | "westers" | "niet-westers") => {
      const total = students
        .filter((s) => s.leerweg === leerweg && s.jaar === 2023)
        .reduce((sum, s) => sum + s.studenten, 0);
      const {low, high} = publishedSizes(rows, students, leerweg, 2023)[group];
      return [low, high].map((n) => Math.round((100 * n) / total));
    };
    expect([share("bol", "geen"), share("bol", "westers"), share("bol", "niet-westers")]).toEqual([
      [68, 69],
      [5, 7],
      [24, 27]
    ]);
    expect(share("bbl", "geen")).toEqual([85, 86]);
  });
  it("refuses tables that contradict each other", () => {
    const wrong = rows.map((r) =>
      r.leerweg === "bol" && r.niveau === "totaal" && r.jaar === 2023 ? {...r, percentage: 90} : r
    );
    expect(() => publishedSizes(wrong, students, "bol", 2023)).toThrow(
      "invalid tables; no group sizes agree with them: bol 2023"
    );
    expect(() => publishedSizes(rows, students, "bol", 2019)).toThrow("invalid students; no cell for: 1 bol 2019");
  });
});

describe("scaledGaps", () => {
  const of = (schaal: string, jaar: number, verdeling = false) =>
    gaps.find(
      (g) =>
        g.leerweg === "bol" &&
        g.groep === "niet-westers" &&
        g.schaal === schaal &&
        g.jaar === jaar &&
        g.verdeling === verdeling
    )!;
  it("reproduces the published figures (truth: facts 8.3): points, ratio, log odds ratio; and the standardised 1.38", () => {
    const rounded = (schaal: string) => [2019, 2022, 2023].map((jaar) => Number(of(schaal, jaar).value.toFixed(2)));
    expect(rounded("verschil")).toEqual([2.78, 3.22, 3.08]);
    expect(rounded("ongunstig")).toEqual([1.83, 1.64, 1.67]);
    expect([2019, 2022, 2023].map((jaar) => Number(of("odds", jaar).additive.toFixed(2)))).toEqual([0.63, 0.53, 0.55]);
    expect(of("verschil", 2023, true).value).toBeCloseTo(1.38, 2);
  });
  it("has the wider error with the smaller groups, and none where a group may be absent from a level", () => {
    const raw = gaps.filter(({verdeling}) => !verdeling);
    expect(raw.every(({leastError, mostError}) => mostError !== null && mostError >= leastError)).toBe(true);
    expect(gaps.filter(({verdeling}) => verdeling).every(({mostError}) => mostError === null)).toBe(true);
    expect(of("verschil", 2023).sizesOf).toBe(2023);
    expect(of("verschil", 2019).sizesOf).toBe(2022);
  });
  it("grew in points and shrank as a ratio, both by more than chance; not so in the last year", () => {
    const change = (schaal: "verschil" | "ongunstig", from: number) =>
      gapChange(gaps, {leerweg: "bol", groep: "niet-westers", verdeling: false, schaal, from, to: 2023}).change;
    expect([change("verschil", 2019), change("ongunstig", 2019)]).toEqual(["larger", "smaller"]);
    expect([change("verschil", 2022), change("ongunstig", 2022)]).toEqual(["unknown", "unknown"]);
    expect(() => change("verschil", 2001)).toThrow("invalid change; no gap of: bol niet-westers verschil 2001");
  });
});

describe("publishedVerdicts", () => {
  const definition = {
    ...defaultDefinition,
    outcome: "vsv",
    held: "niets",
    level: "landelijk",
    rule: {kind: "alle"}
  } as const;
  // Bol 3.08 points, error at most .11; bbl 6.67, its groups hardly bounded.
  it.each([
    [2, "fails", "fails"],
    [3, "unknown", "fails"],
    [3.5, "meets", "fails"],
    [7, "meets", "unknown"]
  ] as const)("with %d points bol %s and bbl %s (truth: table 8.3)", (tolerance, bol, bbl) => {
    const verdicts = publishedVerdicts({...definition, tolerance}, gaps);
    expect(verdicts.map(({leerweg, verdict}) => `${leerweg} ${verdict}`)).toEqual([`bol ${bol}`, `bbl ${bbl}`]);
    expect(verdicts[0]!.value).toBeCloseTo(3.08, 9);
  });
  it("leave it open with the level held, for sizes by level are not bounded; and are silent on other definitions", () => {
    expect(publishedVerdicts({...definition, held: "niveau", tolerance: 50}, gaps)[0]).toMatchObject({
      verdict: "unknown",
      bounded: false
    });
    for (const other of [
      {held: "alles"},
      {outcome: "doorstroom"},
      {level: "locatie"},
      {group: "ouders-laag"}
    ] as const) {
      expect(publishedVerdicts({...definition, ...other}, gaps)).toEqual([]);
    }
  });
});

describe("what chance alone improves", () => {
  const {improved, correlations} = load();
  it("is about one half if nothing changes, and with the national change what the facts say (8.4), to a point", () => {
    for (const {still} of improved) expect(Math.abs(still.expected - 50)).toBeLessThan(1.5);
    const share = (track: string) =>
      improved.filter(({leerweg}) => leerweg === track).map(({niveau, shifted}) => [niveau, shifted.expected] as const);
    const facts = {bol: {1: 68, 2: 73, 3: 66, 4: 84}, bbl: {1: 50, 2: 56, 3: 48, 4: 60}};
    for (const track of ["bol", "bbl"] as const) {
      for (const [niveau, expected] of share(track)) {
        expect(Math.abs(expected - facts[track][Number(niveau) as 1])).toBeLessThan(1);
      }
    }
  });
  it("is the same on the page of the monitor (identity: two pages, one calculation)", () => {
    for (const {niveau, leerweg, shifted} of improved) {
      const other = werkagenda().cells.find((cell) => cell.niveau === niveau && cell.leerweg === leerweg)!;
      expect(other.improved).toEqual(shifted);
    }
  });
  it("makes the correlations of the facts (8.4): .71 if two years have nothing in common, .50 at .5", () => {
    const at = (wanted: number) => correlations.find(({reliability}) => reliability === wanted)!.correlation;
    expect(at(0)).toBeCloseTo(0.71, 2);
    expect(at(0.5)).toBe(0.5);
  });
});

describe("the yardsticks", () => {
  it("count the leavers without doubling them (facts 6b: 22,308, not 44,616)", () => {
    expect(load().leavers).toEqual({jaar: 2023, count: 22_308});
  });
  it("have a reported share for every level and track, and refuse a table that is wrong", () => {
    expect(readReported().length).toBe(8);
    const row = (cells: Record<string, string>) => [{file: "made.csv", line: 2, cells}];
    const good = {niveau: "MBO-1", leerweg: "BOL", laag: "50", hoog: "60", grond: "bereik"};
    expect(() => reportedFrom(row({...good, laag: "61"}))).toThrow(
      "invalid laag in made.csv, line 2; above hoog, 60: 61"
    );
    expect(() => reportedFrom(row({...good, hoog: "161"}))).toThrow("invalid hoog in made.csv, line 2");
    expect(() => reportedFrom([...row(good), ...row(good)])).toThrow("a second row for 1 bol");
  });
});
