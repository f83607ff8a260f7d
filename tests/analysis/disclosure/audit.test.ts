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
  it("finds nothing in what disclosure control lets through, with errors and of the listed models", () => {
    expect(audit(file, published, defaultRules)).toEqual([]);
    for (const query of [
      "model=2i",
      "capaciteit=none",
      "cito=listwise",
      "uitkomst=vsv",
      "model=1c&groep=leerweg.bbl"
    ]) {
      const own = analysed(query);
      expect(audit(fileOf(own), own, defaultRules), query).toEqual([]);
    }
  });

  it("finds nothing at any threshold, whatever is suppressed", () => {
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
      `locations.${at}.gaps.${shown}.born.in.0: no figure that may leave`
    ]);
    expect(planted((draft) => void Object.assign(draft, {smallest: 3}))).toEqual([
      "smallest: no figure that may leave"
    ]);
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
    for (let i = 0; i < migration.codes.length; ++i) {
      if (migration.codes[i] === 1 && ++kept > 30) migration.codes[i] = 0; // western: 30 in the register, fewer analysed
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
});
