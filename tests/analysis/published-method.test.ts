import {describe, expect, it} from "vitest";
import {publishedFormula, publishedMethod} from "../../src/analysis/published-method.js";
import {selectPublished} from "../../src/analysis/students/published-selection.js";
import {factorColumn, type Table} from "../../src/glmm/table.js";
import {finish} from "../../src/math/finish.js";
import {logistic} from "../../src/math/logistic.js";
import {streams} from "../../src/math/random.js";

/** A register of one cohort with known effects: non-western +.6, high parents +.3, entree +1.2 on the logit scale. */
function register(students: number): Table {
  const random = streams(40, 1)[0]!;
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random.uniform() * values.length)]!;
  const shifts = Array.from({length: 30}, () => 0.3 * random.normal());
  const rows = Array.from({length: students}, () => {
    const location = Math.floor(random.uniform() * 30);
    const migration = pick(["geen", "geen", "geen", "westers", "niet-westers", "niet-westers", null]);
    const parents = pick(["laag", "hoog", null]);
    const level = pick(["1", "2", "3", "4", "4"]);
    const cito = random.uniform() < 0.5 ? Math.round(530 + 8 * random.normal()) : null;
    const eta =
      -0.6 +
      shifts[location]! +
      (migration === "niet-westers" ? 0.6 : 0) +
      (parents === "hoog" ? 0.3 : 0) +
      (level === "1" ? 1.2 : 0);
    return {
      geslacht: pick(["man", "vrouw"]),
      migratieachtergrond: migration,
      opleiding_ouders: parents,
      cito,
      cito_jaar: cito === null ? null : 2009 + Math.floor(3 * random.uniform()),
      leeftijd_2019: 13 + Math.floor(15 * random.uniform()),
      niveau_2019: level,
      leerweg_2019: pick(["bol", "bol", "bbl", "extraneus"]),
      sector_2019: pick(["dienstverlening-handel", "techniek-ict", "zorg-sport", "overig"]),
      instelling_2019: `i${location % 6}`,
      locatie_2019: `l${location}`,
      diploma_2019: random.uniform() < 0.8 ? level : null,
      hoger_2020: random.uniform() < logistic(eta) ? 1 : 0,
      startpopulatie_2019: 1,
      vsv_2020: random.uniform() < 0.05 ? 1 : 0
    };
  });
  const names = Object.keys(rows[0]!) as (keyof (typeof rows)[number])[];
  const columns = names.map((name) => {
    const values = rows.map((row) => row[name]);
    if (values.some((value) => typeof value === "string")) return [name, factorColumn(values as (string | null)[])];
    return [
      name,
      {kind: "numeric", values: Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value)))}
    ];
  });
  return {rows: students, columns: Object.fromEntries(columns)};
}

const students = register(30000);

describe("the published method", () => {
  it("selects as the study did, and counts what is left", () => {
    const {table, counts} = selectPublished(students, "doorstroom", 2020);
    expect(counts.population).toBeGreaterThan(counts.age);
    expect(counts.age).toBeGreaterThan(counts.leerweg);
    expect(counts.leerweg).toBeGreaterThan(counts.migratieachtergrond);
    expect(table.rows).toBe(counts.migratieachtergrond);
    expect(table.columns.niveau).toMatchObject({levels: ["3", "1", "2", "4"]});
    expect(table.columns.opleiding_ouders).toMatchObject({levels: ["laag", "hoog", "onbekend"]});
  });

  it("fits model 2, drops the aliased indicator as R does, and finds the effects it was given (recovery)", () => {
    const {effects, fitted, mean, r2} = finish(publishedMethod(students, {outcome: "doorstroom", year: 2020}));
    expect(fitted.converged).toBe(true);
    expect(fitted.design.aliased).toEqual(["cito_jaaronbekend"]);
    const points = (level: string) => effects.find((effect) => effect.level === level)!.points;
    expect(effects.map(({level}) => level)).toEqual(["westers", "niet-westers", "hoog", "1", "2", "4"]);
    expect(points("niet-westers")).toBeGreaterThan(10);
    expect(points("niet-westers")).toBeLessThan(17);
    expect(points("hoog")).toBeGreaterThan(3);
    expect(points("1")).toBeGreaterThan(22);
    expect(Math.abs(points("2"))).toBeLessThan(5);
    expect(mean).toBeGreaterThan(30);
    expect(r2).toBeGreaterThan(0.05);
  });

  it("has the study's formulas", () => {
    expect(publishedFormula("0")).toBe("y ~ 1 + (1 | locatie) + (1 | instelling)");
    expect(publishedFormula("2", false)).toBe(
      "y ~ 1 + migratieachtergrond + opleiding_ouders + geslacht + niveau + leeftijd + sector + leerweg + " +
        "(1 + migratieachtergrond | locatie) + (1 | instelling)"
    );
  });

  it("names a column that the register lacks", () => {
    expect(() => finish(publishedMethod(students, {outcome: "vsv", year: 2021}))).toThrow(
      "unknown column; not in the data: vsv_2021"
    );
  });
});
