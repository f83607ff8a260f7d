import {describe, expect, it} from "vitest";
import {type Analysis, analyse} from "../../../src/analysis/analyse.js";
import {standardErrors, withErrors} from "../../../src/analysis/direct/standard-errors.js";
import {audit} from "../../../src/analysis/disclosure/audit.js";
import {disclose} from "../../../src/analysis/disclosure/disclose.js";
import type {Publishable} from "../../../src/analysis/disclosure/publishable.js";
import {checkRules, defaultRules} from "../../../src/analysis/disclosure/rules.js";
import type {Records} from "../../../src/analysis/records.js";
import {fromQuery} from "../../../src/analysis/specification/specification-query.js";
import type {FactorColumn} from "../../../src/glmm/table.js";
import {finish} from "../../../src/math/finish.js";
import {analysisRegister} from "../../support/analysis-register.js";

const records = analysisRegister({students: 12_000, locations: 60});
const analysed = (query = "", of: Records = records): Analysis =>
  finish(analyse(of, fromQuery(query), {locations: true}));
const fileOf = (analysis: Analysis, rules = defaultRules, result = analysis.result): Publishable =>
  disclose(analysis, result, {mode: "enforced", rules}).publishable;

const published = analysed();
const exact = withErrors(published.result, standardErrors(published));
const file = fileOf(published, defaultRules, exact);

/** A file that can be written in. */
type Draft<T> = {-readonly [K in keyof T]: Draft<T[K]>};
/** What the second look finds after something was put into the file. */
function planted(plant: (draft: Draft<Publishable>) => void): string[] {
  const draft = structuredClone(file) as Draft<Publishable>;
  plant(draft);
  return audit(draft, published, defaultRules).map(({path, rule}) => `${path}: ${rule}`);
}

describe("a second look at what is about to leave", () => {
  it.each([
    "model=2i",
    "model=2w",
    "model=single",
    "capaciteit=none",
    "capaciteit=period",
    "capaciteit=spline_3",
    "cito=listwise",
    "model=1c&cito=weighting",
    "migratie=none",
    "uitkomst=vsv",
    "model=1c&groep=leerweg.bbl"
  ])("finds nothing in what disclosure control lets through: %s", (query) => {
    const own = analysed(query);
    for (const threshold of [5, 10, 40]) {
      const rules = checkRules({threshold});
      expect(audit(fileOf(own, rules), own, rules), String(threshold)).toEqual([]);
    }
  });

  it("finds nothing at any threshold, whatever is suppressed, with standard errors", () => {
    expect(audit(file, published, defaultRules)).toEqual([]);
    for (const threshold of [5, 15, 30, 100, 500]) {
      const rules = checkRules({threshold});
      expect(audit(fileOf(published, rules), published, rules), String(threshold)).toEqual([]);
    }
  });

  it("finds many leaks in a whole result that nobody controlled", () => {
    const {publishable} = disclose(published, exact, {mode: "reported"});
    const rules = new Set(audit(publishable, published, defaultRules).map(({rule}) => rule));
    expect(["not rounded", "few-students", "few-successes", "few-groups"].filter((rule) => !rules.has(rule))).toEqual(
      []
    );
  });

  it("finds one small location put back, rounded and all", () => {
    const [k, n] = [0, file.locations[0]!.gaps.findIndex((gap) => "suppressed" in gap)];
    const {location, institution} = file.locations[k]!.gaps[n]!;
    const leaks = planted(({locations}) => {
      locations[k]!.gaps[n] = {location, institution, shrunken: 1.5, standardError: 2.1, students: 5};
    });
    expect(leaks).toEqual([expect.stringMatching(`^locations.${k}.gaps.${n}: few-`)]);
  });

  it("finds the mode of a location whose gap is hidden", () => {
    const k = file.modes.findIndex(({values}) => Object.values(values).includes(null));
    const term = Object.keys(file.modes[k]!.values).find((name) => file.modes[k]!.values[name] === null)!;
    const leaks = planted(({modes}) => {
      modes[k]!.values[term] = 0.12;
    });
    expect(leaks).toEqual([expect.stringMatching(`^modes.${k}.values..*: few-`)]);
  });

  it("finds a number that was not rounded, in each kind of figure", () => {
    const off = (value: number | null) => value! + 0.003;
    expect(planted((draft) => void Object.assign(draft, {students: off(draft.students)}))).toEqual([
      "students: not rounded"
    ]);
    expect(planted((draft) => void Object.assign(draft, {mean: off(draft.mean)}))).toEqual(["mean: not rounded"]);
    const leaks = planted(({effects: [effect], fixed: [coefficient]}) => {
      Object.assign(effect!, {points: off(1), students: 123});
      Object.assign(coefficient!, {estimate: off(1)});
    });
    expect(leaks).toEqual(
      ["effects.0.points", "effects.0.students", "fixed.0.estimate"].map((at) => `${at}: not rounded`)
    );
  });

  it("finds a number beside the word that it is suppressed, and one that no file has", () => {
    const k = file.locations[0]!.gaps.findIndex((gap) => "suppressed" in gap);
    expect(planted(({locations}) => void Object.assign(locations[0]!.gaps[k]!, {students: 5}))).toEqual([
      `locations.0.gaps.${k}.students: suppressed, and yet there`
    ]);
    const shown = file.locations.at(-1)!.gaps.findIndex((gap) => "students" in gap);
    const at = file.locations.length - 1;
    expect(planted(({locations}) => void Object.assign(locations[at]!.gaps[shown]!, {born: {in: [1999]}}))).toEqual([
      `locations.${at}.gaps.${shown}.born.in.0: nothing that may leave`
    ]);
    expect(planted((draft) => void Object.assign(draft, {smallest: 3}))).toEqual(["smallest: nothing that may leave"]);
  });

  it("finds the spread between the eight institutions of this register", () => {
    expect(planted((draft) => void Object.assign(draft, {r2: {marginal: 0.1, conditional: 0.2}}))).toEqual([
      "r2: few-groups"
    ]);
  });

  it("finds two boxes of the flow chart with a few students between them", () => {
    const small = exact.flow.findIndex(({before, after}) => before > after && before - after < 500);
    const rules = checkRules({threshold: 500});
    const own = structuredClone(fileOf(published, rules)) as Draft<Publishable>;
    own.flow.steps.forEach((step, k) => {
      step.after = 5 * Math.round(exact.flow[k]!.after / 5);
    });
    own.flow.before = 5 * Math.round(exact.flow[0]!.before / 5);
    const leaks = audit(own, published, rules).filter(({rule}) => rule === "difference");
    expect(leaks).toContainEqual({path: `flow.steps.${small}.after`, rule: "difference"});
  });

  it("finds a small level put back, and one that its neighbours give away", () => {
    const few = analysisRegister({students: 12_000});
    const migration = few.register.columns.migratieachtergrond as FactorColumn;
    let kept = 0;
    // Western: 30 in the register, fewer analysed.
    for (let i = 0; i < migration.codes.length; ++i) {
      if (migration.codes[i] === 1 && ++kept > 30) migration.codes[i] = 0;
    }
    const analysis = analysed("model=1c", few);
    const draft = structuredClone(fileOf(analysis)) as Draft<Publishable>;
    expect(audit(draft, analysis, defaultRules)).toEqual([]);
    const k = draft.effects.findIndex((effect) => "suppressed" in effect);
    const {variable, level, reference, definition} = draft.effects[k]!;
    draft.effects[k] = {variable, level: level!, reference: reference!, definition, points: 1.2};
    const leaks = audit(draft, analysis, defaultRules);
    expect(leaks).toEqual([{path: `effects.${k}.points`, rule: expect.stringMatching(/^few-/)}]);
    const term = draft.fixed.findIndex((coefficient) => "suppressed" in coefficient);
    draft.fixed[term] = {term: draft.fixed[term]!.term, estimate: 0.2};
    expect(audit(draft, analysis, defaultRules)).toHaveLength(2);
  });

  it("finds what follows from the figures beside it: one hidden location, a reference group of a few", () => {
    const [{gaps}] = file.locations as [Publishable["locations"][number]];
    const last = gaps.findLastIndex((gap) => "suppressed" in gap);
    const leaks = planted(({locations: [level]}) => {
      level!.gaps.forEach((gap, k) => {
        if (k === last || !("suppressed" in gap)) return;
        level!.gaps[k] = {
          location: gap.location,
          institution: gap.institution,
          shrunken: 1,
          standardError: 2,
          students: 10
        };
      });
    });
    expect(leaks).toContain("locations.0.gaps: secondary");
    const few = analysisRegister({students: 12_000});
    const migration = few.register.columns.migratieachtergrond as FactorColumn;
    let kept = 0;
    for (let i = 0; i < migration.codes.length; ++i) {
      if (migration.codes[i] === 0 && ++kept > 12) migration.codes[i] = 2; // without a background: 12 in the register
    }
    const analysis = analysed("model=1c", few);
    const {publishable} = disclose(analysis, analysis.result, {mode: "reported"});
    const at = publishable.effects.findIndex(({variable}) => variable === "migratieachtergrond");
    expect(audit(publishable, analysis, defaultRules)).toContainEqual({
      path: `effects.${at}.students`,
      rule: "secondary"
    });
  });

  it("takes no name for granted: events and counts put back, words, and groups that are not there", () => {
    const at = file.locations.length - 1;
    const shown = file.locations[at]!.gaps.findIndex((gap) => "students" in gap);
    const leaks = planted((draft) => {
      Object.assign(draft.locations[at]!.gaps[shown]!, {events: 45, note: "3"});
      Object.assign(draft, {groups: {locatie: 60, instelling: 60}, r2: {marginal: 0.1, conditional: 0.2}});
    });
    expect(leaks).toEqual(
      [
        "r2: few-groups",
        `locations.${at}.gaps.${shown}.events: nothing that may leave`,
        `locations.${at}.gaps.${shown}.note: nothing that may leave`
      ].sort((a, b) => leaks.indexOf(a) - leaks.indexOf(b))
    );
  });

  it("looks at modes where there are no gaps beside them", () => {
    const leaks = planted((draft) => {
      draft.locations = [];
      for (const {values} of draft.modes) for (const term of Object.keys(values)) values[term] ??= 0.12;
    });
    expect(leaks.length).toBeGreaterThan(20);
    expect(leaks.every((leak) => /^modes\.\d+\.values\..*: few-/.test(leak))).toBe(true);
  });

  it("lets nothing through where all together are too few", () => {
    const rules = checkRules({threshold: 5000});
    const {publishable} = disclose(published, exact, {mode: "reported"});
    const paths = audit(publishable, published, rules).map(({path}) => path.split(".")[0]);
    expect(new Set(paths)).toEqual(
      new Set(Object.keys(publishable).filter((key) => !/outcome|year|query|groups/.test(key)))
    );
    expect(audit(fileOf(published, rules), published, rules)).toEqual([]);
  });
});

/** The register with only the first few of those with a code at another one. */
function fewWith(name: string, code: number, other: number, count: number): Records {
  const few = analysisRegister({students: 12_000});
  const {codes} = few.register.columns[name] as FactorColumn;
  let kept = 0;
  for (let i = 0; i < codes.length; ++i) if (codes[i] === code && ++kept > count) codes[i] = other;
  return few;
}

describe("disclosure control, and the second look at it", () => {
  const codeOf = (name: string, level: string) =>
    (analysisRegister({students: 500}).register.columns[name] as FactorColumn).levels.indexOf(level);

  it("hide all coefficients of a factor with a small reference group, and the intercept", () => {
    const parents = (level: string) => codeOf("opleiding_ouders", level);
    const analysis = analysed("model=1c", fewWith("opleiding_ouders", parents("laag"), parents("hoog"), 12));
    const own = fileOf(analysis);
    const hidden = own.fixed.filter((coefficient) => "suppressed" in coefficient).map(({term}) => term);
    expect(hidden).toContain("(Intercept)");
    expect(hidden).toContain("opleiding_oudershoog");
    expect(audit(own, analysis, defaultRules)).toEqual([]);
    const draft = structuredClone(own) as Draft<Publishable>;
    draft.fixed = draft.fixed.map(({term}) => ({term, estimate: 0.1}));
    const leaks = audit(draft, analysis, defaultRules).map(({path}) => draft.fixed[Number(path.split(".")[1])]!.term);
    expect(leaks).toEqual(hidden);
  });

  it("hide the slope of a score in a test year that few have", () => {
    const few = analysisRegister({students: 12_000});
    const {codes} = few.register.columns.cito_jaar as FactorColumn;
    const rare = Math.min(...codes);
    let kept = 0;
    for (let i = 0; i < codes.length; ++i) if (codes[i] === rare && ++kept > 20) codes[i] = rare + 1;
    const analysis = analysed("capaciteit=period", few);
    const own = fileOf(analysis);
    const hidden = own.fixed.filter((coefficient) => "suppressed" in coefficient).map(({term}) => term);
    expect(hidden.some((term) => term.startsWith("cito:cito_jaar"))).toBe(true);
    const draft = structuredClone(own) as Draft<Publishable>;
    draft.fixed = draft.fixed.map(({term}) => ({term, estimate: 0.1}));
    expect(audit(draft, analysis, defaultRules)).toHaveLength(hidden.length);
  });

  it("keep the last box of the flow chart away from a number of students that differs from it by a few", () => {
    const few = analysisRegister({students: 6000, locations: 16, unknown: [0.0005, 0]});
    const analysis = analysed("model=1c&cito=weighting", few);
    const {students, flow} = analysis.result;
    expect(flow.at(-1)!.after - students).toBeGreaterThan(0);
    expect(flow.at(-1)!.after - students).toBeLessThan(10);
    const own = fileOf(analysis);
    expect(own.flow.steps.at(-1)!.after).toBeNull();
    const draft = structuredClone(own) as Draft<Publishable>;
    draft.flow.steps.at(-1)!.after = 5 * Math.round(flow.at(-1)!.after / 5);
    expect(audit(draft, analysis, defaultRules)).toContainEqual({path: "students", rule: "difference"});
  });
});
