import {describe, expect, it} from "vitest";
import {type Analysis, analyse} from "../../../src/analysis/analyse.js";
import {standardErrors, withErrors} from "../../../src/analysis/direct/standard-errors.js";
import {type Disclosed, disclose} from "../../../src/analysis/disclosure/disclose.js";
import type {Finding} from "../../../src/analysis/disclosure/report.js";
import {checkRules, defaultRules} from "../../../src/analysis/disclosure/rules.js";
import type {Records} from "../../../src/analysis/records.js";
import {fromQuery} from "../../../src/analysis/specification/specification-query.js";
import type {FactorColumn, NumericColumn} from "../../../src/glmm/table.js";
import {finish} from "../../../src/math/finish.js";
import {analysisRegister, reorderRecords} from "../../support/analysis-register.js";

const records = analysisRegister({students: 12_000, locations: 60});

const analysed = (query = "", of: Records = records, locations = true): Analysis =>
  finish(analyse(of, fromQuery(query), {locations}));
const enforced = (analysis: Analysis, rules = defaultRules): Disclosed =>
  disclose(analysis, analysis.result, {mode: "enforced", rules});

const published = analysed();
const safe = enforced(published);
const without = (findings: readonly Finding[], kind: Finding["kind"]) =>
  new Set(findings.filter((finding) => finding.kind === kind).map(({item}) => item));

/** Students of the published selection by location, background and outcome, counted from its table. */
function tallies({selection}: Analysis) {
  const {locatie, migratieachtergrond, y} = selection.table.columns;
  const place = locatie as FactorColumn;
  const level = migratieachtergrond as FactorColumn;
  const counts = new Map<string, [failures: number, successes: number]>();
  selection.rows.forEach((_, i) => {
    const key = `${place.levels[place.codes[i]!]} ${level.levels[level.codes[i]!]}`;
    const own = counts.get(key) ?? [0, 0];
    own[(y as NumericColumn).values[i]!]!++;
    counts.set(key, own);
  });
  return counts;
}

describe("disclosure control of real data", () => {
  it("publishes a location only where both groups have ten of each outcome (reference: counted from the table)", () => {
    const counts = tallies(published);
    const enough = (key: string) => Math.min(...(counts.get(key) ?? [0, 0])) >= 10;
    let hidden = 0;
    for (const {level, reference, gaps} of safe.publishable.locations) {
      for (const gap of gaps) {
        const both = enough(`${gap.location} ${level}`) && enough(`${gap.location} ${reference}`);
        if (!both) {
          ++hidden;
          expect(gap).toEqual({location: gap.location, institution: gap.institution, suppressed: true});
        } else if ("students" in gap) {
          expect(gap.students % 5).toBe(0);
          expect(gap).not.toHaveProperty("events");
        }
      }
      const shown = gaps.filter((gap) => "students" in gap).length;
      expect([shown > 0, shown < gaps.length]).toEqual([level === "niet-westers", true]);
    }
    expect(hidden).toBeGreaterThan(20);
  });

  it("hides conditional modes with the gaps they belong to", () => {
    const gaps = new Map(
      safe.publishable.locations.flatMap(({level, gaps: own}) =>
        own.map((gap) => [`${gap.location} migratieachtergrond${level}`, "students" in gap])
      )
    );
    for (const {location, values} of safe.publishable.modes) {
      const slopes = Object.entries(values).filter(([term]) => term !== "(Intercept)");
      for (const [term, value] of slopes) expect(value !== null).toBe(gaps.get(`${location} ${term}`));
      expect(values["(Intercept)"] !== null).toBe(slopes.some(([, value]) => value !== null));
    }
  });

  it("never leaves one location to be worked out from the national number and the others", () => {
    for (const {level, gaps} of published.result.locations) {
      const hidden = safe.publishable.locations
        .find((own) => own.level === level)!
        .gaps.map((gap) => !("students" in gap));
      const rest = gaps.filter((_, l) => hidden[l]).map(({students}) => students);
      expect(rest.length).not.toBe(1);
      expect(rest.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(10);
    }
  });

  it("rounds what is left, and leaves the result itself as it was (identity)", () => {
    const {result} = published;
    const {publishable} = safe;
    expect(publishable.students).toBe(5 * Math.round(result.students / 5));
    expect(publishable.mean).toBeCloseTo(result.mean, 0);
    publishable.effects.forEach((effect, k) => {
      expect("points" in effect && Math.abs(effect.points - result.effects[k]!.points) <= 0.05 + 1e-9).toBe(true);
    });
    const flat = JSON.stringify(publishable.effects);
    expect(flat).not.toMatch(/\.\d\d/);
  });

  it("suppresses spread between fewer than ten institutions, of which this register has eight", () => {
    expect(safe.publishable.random).toBeNull();
    const {publishable} = enforced(published, checkRules({threshold: 8}));
    expect(publishable.random!.map(({group}) => group)).toEqual(["locatie", "instelling"]);
    expect(JSON.stringify(publishable.random)).not.toMatch(/\.\d\d\d/);
  });

  it("accounts for every figure in the report", () => {
    const {report, publishable} = safe;
    expect(report).toMatchObject({mode: "enforced", decision: "rest", rounded: true, rules: defaultRules});
    const kinds = Object.fromEntries(report.checked.map((own) => [own.kind, own]));
    expect(kinds.location!.figures).toBe(publishable.locations.reduce((sum, {gaps}) => sum + gaps.length, 0));
    expect(kinds.effect!.figures).toBe(publishable.effects.length);
    for (const {kind, suppressed, reasons} of report.checked) {
      expect(reasons.reduce((sum, {figures}) => sum + figures, 0)).toBe(suppressed);
      expect(report.findings.filter((finding) => finding.kind === kind)).toHaveLength(suppressed);
    }
    expect(JSON.parse(JSON.stringify(safe))).toEqual(safe);
  });

  it("suppresses for reasons of their own no fewer figures at a higher threshold", () => {
    const own = (threshold: number) => {
      const {findings} = enforced(published, checkRules({threshold})).report;
      return findings.filter(({reason}) => reason !== "secondary").map(({kind, item}) => `${kind} ${item}`);
    };
    const steps = [5, 10, 15, 30].map((threshold) => new Set(own(threshold)));
    steps.slice(1).forEach((higher, k) => {
      expect([...steps[k]!].filter((item) => !higher.has(item))).toEqual([]);
      expect(higher.size).toBeGreaterThan(steps[k]!.size);
    });
  });

  it("does not depend on the order of the students (symmetry)", () => {
    const order = Int32Array.from({length: 12_000}, (_, i) => 11_999 - ((i * 7) % 12_000));
    const moved = analysed(
      "",
      reorderRecords(
        records,
        Int32Array.from(order, (i) => 11_999 - i).map((i) => i)
      )
    );
    const again = enforced(moved).report;
    for (const kind of ["location", "mode", "effect"] as const) {
      expect(without(again.findings, kind)).toEqual(without(safe.report.findings, kind));
    }
  });

  it("lets nothing leave of students that are not on the fixed list, not even which locations there are", () => {
    for (const query of ["leeftijd=14-24", "leerweg=bol", "leeftijd=22-22&leerweg=bol&migratie=none&model=1a"]) {
      const {publishable, report} = enforced(analysed(query));
      expect(report.decision).toBe("none");
      expect(new Set(report.findings.map(({reason}) => reason))).toEqual(new Set(["not-listed"]));
      const {students, mean, locations, modes, groups, r2} = publishable;
      expect([students, mean, locations, modes, groups, r2]).toEqual([null, null, [], [], {}, null]);
      expect(JSON.stringify(publishable)).not.toMatch(/points|estimate|l\d{4}/);
    }
  });

  it("leaves free how listed students are modelled", () => {
    for (const query of ["model=1a", "model=single", "ouders=mean&capaciteit=spline_4", "groep=niveau.2&model=1c"]) {
      const {publishable} = enforced(analysed(query, records, false));
      expect(publishable.students).not.toBeNull();
    }
  });

  it("never lets two files tell a few students apart: any two that may leave differ by none, or by ten of each (property)", () => {
    const listed = ["", "cito=listwise", "ouders=listwise", "leeftijd=alle", "migratie=none"];
    const close = analysisRegister({students: 3000, locations: 12});
    const files = listed
      .map((query) => analysed(`model=1c${query && "&"}${query}`, close, false))
      .filter((analysis) => enforced(analysis).publishable.students !== null);
    expect(files.length).toBeGreaterThan(1);
    expect(files.length).toBeLessThan(listed.length); // one of them is too close to another
    const outcomes = ({selection}: Analysis) => {
      const {values} = selection.table.columns.y as NumericColumn;
      return new Map(Array.from(selection.rows, (row, i) => [row, values[i]!]));
    };
    for (const a of files.map(outcomes)) {
      for (const b of files.map(outcomes)) {
        const only = [...a].filter(([row]) => !b.has(row)).map(([, y]) => y);
        const successes = only.filter((y) => y === 1).length;
        expect(only.length === 0 || (successes >= 10 && only.length - successes >= 10)).toBe(true);
      }
    }
  });

  it("gives a mean that tells no more than the rounded numbers do", () => {
    const {fitted} = published;
    const {students, mean} = safe.publishable;
    const successes = 5 * Math.round(Array.from(fitted.design.successes).reduce((sum, y) => sum + y, 0) / 5);
    expect(mean).toBeCloseTo((100 * successes) / students!, 1);
    expect(students! % 5).toBe(0);
  });

  it("gives way to the published selection where a listed one differs from it by a few students of a location", () => {
    const {findings} = enforced(analysed("migratie=none")).report; // counts the few unknown as without a background
    const close = findings.filter(({kind, reason}) => kind === "location" && reason === "difference");
    expect(close.length).toBeGreaterThan(0);
    expect(safe.report.findings.filter(({kind, reason}) => kind === "location" && reason === "difference")).toEqual([]);
    const same = enforced(analysed("model=3")).report; // other model, same students
    expect(without(same.findings, "location")).toEqual(without(safe.report.findings, "location"));
  });

  it("withholds everything of a model with too few students for its parameters", () => {
    const {publishable, report} = enforced(published, checkRules({residualDegrees: 10_000}));
    expect([report.decision, publishable.students, publishable.mean, publishable.r2]).toEqual([
      "none",
      null,
      null,
      null
    ]);
    expect(report.findings.every(({reason}) => reason === "few-degrees")).toBe(true);
    expect(report.findings).toHaveLength(report.checked.reduce((sum, {figures}) => sum + figures, 0));
    expect(JSON.stringify(publishable.effects)).not.toContain("points");
  });

  it("withholds a level with few students, with a second one that hides it, and coefficients about them", () => {
    const few = analysisRegister({students: 12_000});
    const migration = few.register.columns.migratieachtergrond as FactorColumn;
    let kept = 0;
    // Western: 30 in the register, fewer analysed.
    for (let i = 0; i < migration.codes.length; ++i) {
      if (migration.codes[i] === 1 && ++kept > 30) migration.codes[i] = 0;
    }
    const analysis = analysed("model=1c", few, false);
    const {publishable, report} = enforced(analysis);
    const own = publishable.effects.filter(({variable}) => variable === "migratieachtergrond");
    expect(own.map((effect) => "points" in effect)).toEqual([false, true]); // the reference group hides the number
    const term = publishable.fixed.find((coefficient) => coefficient.term === "migratieachtergrondwesters");
    expect(term).toEqual({term: "migratieachtergrondwesters", suppressed: true});
    expect(report.decision).toBe("rest");
  });

  it("asks enough students outside a subgroup too: they follow from all students", () => {
    const rules = checkRules({threshold: 500});
    const reasons = (query: string) =>
      enforced(analysed(query, records, false), rules).report.findings.filter(({kind}) => kind === "effect");
    expect(reasons("model=1c&groep=leerweg.bbl").length).toBeGreaterThanOrEqual(reasons("model=1c").length);
    const outside = enforced(analysed("model=1c&groep=niveau.1", records, false), rules).publishable.effects;
    // Some 700 at entry level, not 500 of each outcome.
    expect(outside.every((effect) => "suppressed" in effect)).toBe(true);
  });
});

describe("disclosure control of simulated data", () => {
  it("suppresses and rounds nothing, and reports the same findings (identity)", () => {
    const {publishable, report} = disclose(published, published.result, {mode: "reported"});
    expect(report.findings).toEqual(safe.report.findings);
    expect(report).toMatchObject({mode: "reported", decision: "simulated", rounded: false});
    expect(publishable.students).toBe(published.result.students);
    expect(publishable.flow.steps.map(({after}) => after)).toEqual(published.result.flow.map(({after}) => after));
    publishable.effects.forEach((effect, k) => {
      expect(effect).toEqual(published.result.effects[k]);
    });
    const gaps = publishable.locations.flatMap((own) => own.gaps);
    expect(gaps).toEqual(published.result.locations.flatMap((own) => own.gaps.map(({events: _, ...gap}) => gap)));
  });

  it("takes standard errors with it where they are there", () => {
    const result = withErrors(published.result, standardErrors(published));
    const {publishable} = disclose(published, result, {mode: "enforced"});
    expect(publishable.effects.every((effect) => "standardError" in effect)).toBe(true);
    expect(publishable.fixed.every((coefficient) => "standardError" in coefficient)).toBe(true);
  });
});
