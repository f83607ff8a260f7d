import {beforeAll, describe, expect, it} from "vitest";
import {EVIDENCE_YEAR} from "../../data-loaders/definitions/compute.js";
import {REPETITION_SEED, REPLICATES, rounded, storedRepetitions} from "../../data-loaders/definitions/repetitions.js";
import {evidenceKey, storedEvidence} from "../../data-loaders/definitions/store.js";
import {load} from "../../data-loaders/definitions.js";
import {load as loadSideBySide} from "../../data-loaders/side-by-side.js";
import {type Definition, defaultDefinition} from "../../src/analysis/definitions/definition.js";
import {evidenceFor} from "../../src/analysis/definitions/evidence.js";
import {packEvidence, unpackEvidence} from "../../src/analysis/definitions/evidence-file.js";
import {gatherEvidence, interactedEvidence, publishedAnalysis} from "../../src/analysis/definitions/gather.js";
import {gapBetween, gapOf} from "../../src/analysis/definitions/measure.js";
import {presets} from "../../src/analysis/definitions/presets.js";
import {repeatVariation} from "../../src/analysis/definitions/repetitions.js";
import {Judge} from "../../src/analysis/definitions/side-by-side.js";
import {studentEquation} from "../../src/analysis/definitions/student-equation.js";
import {variationByModel} from "../../src/analysis/definitions/variation-by-model.js";
import {studyYear} from "../../src/analysis/truth/study-year.js";
import {seeds} from "../../src/mbo/seeds.js";
import {defaultWorld, worlds} from "../../src/mbo/world/worlds.js";

const evidence = unpackEvidence(load());

describe("the committed evidence", () => {
  it("is of the present default world: npm run definitions makes it anew", () => {
    expect(evidenceKey()).toMatch(/^[0-9a-f]{12}$/);
    expect(storedEvidence()).toBeDefined();
  });
  it("is what the code computes now, to the last digit, for going on; a change asks for a new version", () => {
    const year = studyYear(worlds[defaultWorld], seeds.world, EVIDENCE_YEAR);
    const published = publishedAnalysis(year, "doorstroom");
    const own = packEvidence([...gatherEvidence(year, "doorstroom", published)], {
      variation: variationByModel(published),
      interacted: interactedEvidence(year, "doorstroom", published),
      students: [studentEquation(published)]
    });
    const stored = load();
    const entries = stored.evidence.filter(({outcome}) => outcome === "doorstroom");
    expect(JSON.stringify(own.evidence) === JSON.stringify(entries)).toBe(true);
    const same = <T extends {readonly outcome: string}>(list: readonly T[]) =>
      JSON.stringify(list.filter(({outcome}) => outcome === "doorstroom"));
    expect(JSON.stringify(own.interacted) === same(stored.interacted)).toBe(true);
    expect(JSON.stringify(own.students)).toBe(same(stored.students));
    expect(own.variation).toEqual(stored.variation.filter(({outcome}) => outcome === "doorstroom"));
    const [first] = [...repeatVariation(published, 1, REPETITION_SEED)];
    const repeated = storedRepetitions().find(({outcome}) => outcome === "doorstroom")!;
    expect(rounded(first!).draws[0]).toEqual(repeated.draws[0]);
    const shared = ["niet-westers", "westers"].map((group) => `doorstroom ${group}`);
    expect(shared.every((key) => JSON.stringify(own.units[key]) === JSON.stringify(stored.units[key]))).toBe(true);
  }, 120_000);
  // The truth with the level held is what the model would find without chance: its intervals hold it as
  // often as they say.
  it("holds the truth in 90% of the intervals of going on, within 4 points, whether the level or all is held", () => {
    for (const held of ["niveau", "alles"] as const) {
      const {locations} = evidenceFor(evidence, {outcome: "doorstroom", group: "niet-westers", held});
      const known = locations.flatMap(({truth, ...unit}) => (truth ? [{unit, truth}] : []));
      expect(known.length).toBeGreaterThan(400);
      const inside = known.filter(({unit, truth}) => {
        const {value, error} = gapOf(unit, "doorstroom", "verschil");
        return Math.abs(value - gapBetween(truth, "doorstroom", "verschil")) <= 1.6449 * error;
      });
      expect(Math.abs(inside.length / known.length - 0.9)).toBeLessThan(0.04); // 2.7 standard errors of 413
    }
  });
  it("holds the truth over a location’s own students as often", () => {
    const {locations} = evidenceFor(evidence, {outcome: "doorstroom", group: "niet-westers", held: "alles"});
    const inside = locations.filter(({own}) => {
      const {group, reference, error, truth} = own!;
      return Math.abs(group - reference - truth!) <= 1.6449 * error;
    });
    expect(Math.abs(inside.length / locations.length - 0.9)).toBeLessThan(0.04);
  });
  it("follows one cohort of every group through its transitions", () => {
    for (const {diploma, onward, both} of load().entrants) expect(both).toBeCloseTo(diploma * onward, 5);
    expect(load().entrants.map(({group}) => group)).toEqual([0, 1, 2]);
  });
});

describe("the committed repetitions", () => {
  const stored = storedRepetitions();
  it("are of the present default world: npm run repetitions makes them anew", () => {
    expect(stored.map(({outcome}) => outcome)).toEqual(["doorstroom", "vsv"]);
    for (const {draws} of stored) {
      expect(draws.length).toBeGreaterThanOrEqual(20); // a run that was stopped keeps what it has
      expect(draws.length).toBeLessThanOrEqual(REPLICATES);
    }
  });
  it("have the estimates of model 3 in the evidence (identity)", () => {
    for (const {outcome, estimate} of stored) {
      const three = load().variation.find((own) => own.outcome === outcome && own.model === "3")!;
      const gap = three.gaps.find(({level}) => level === "niet-westers")!;
      expect(estimate["niet-westers"][0] ** 2).toBeCloseTo(gap.institution, 3);
      expect(estimate["niet-westers"][1] ** 2).toBeCloseTo(gap.location, 3);
    }
  });
  it("are scattered around that estimate: it lies between the lowest and the highest of them", () => {
    const {draws, estimate} = stored[0]!;
    for (const level of [0, 1] as const) {
      const own = draws.map((draw) => draw["niet-westers"][level]);
      expect(Math.min(...own)).toBeLessThan(estimate["niet-westers"][level]);
      expect(Math.max(...own)).toBeGreaterThan(estimate["niet-westers"][level]);
    }
  });
});

describe("the judgement of all locations", () => {
  const judge = new Judge(evidence);
  beforeAll(() => {
    new Judge(evidence).sideBySide([{name: "", definition: defaultDefinition}]); // warm
  });
  it("takes less than 150 ms from definition to verdict (bar of the issue), the quickest of five that are new to it", () => {
    const times = [4, 4.5, 6, 6.5, 7].map((tolerance) => {
      const before = performance.now();
      judge.sideBySide([{name: "", definition: {...defaultDefinition, tolerance}}]);
      return performance.now() - before; // what other processes take is not the judge's
    });
    expect(Math.min(...times)).toBeLessThan(150);
  });
  it("judges every preset; the two views of the study and the minister’s aim part as the documents do", () => {
    const verdict = (name: string) => {
      const {definition} = presets.find((preset) => preset.name === name)!;
      return judge.sideBySide([{name, definition}]).evaluations[0]!.verdict;
    };
    expect(presets.map(({name}) => verdict(name)).every((v) => ["meets", "fails", "unknown"].includes(v))).toBe(true);
    // Published: +12.5 points, an advantage. Any difference beyond 5 fails; only a disadvantage counted, it meets.
    expect([verdict("capaciteit"), verdict("minister")]).toEqual(["fails", "meets"]);
    expect(verdict("onafhankelijk")).toBe("fails");
  });
  it("expects about the share that the estimated distribution has, where counting does not", () => {
    const {answer} = judge.sideBySide([{name: "", definition: defaultDefinition}]).evaluations[0]!;
    expect(Math.abs(answer!.share.expected - answer!.spread!.within)).toBeLessThan(0.02);
    expect(answer!.counted.shrunken).toBeLessThan(answer!.share.expected);
    expect(answer!.counted.raw).toBeGreaterThan(answer!.share.expected);
  });
  it("meets its aim nearly everywhere if locations hardly differ, and at fewer if they differ more", () => {
    const share = (definition: Definition, times: number) =>
      judge.sideBySide([{name: "", definition}], times).evaluations[0]!.answer!.share.expected;
    const [narrow, usual, wide] = [0.1, 1, 3].map((times) => share({...defaultDefinition, tolerance: 15}, times));
    expect(narrow!).toBeGreaterThan(0.95);
    expect(usual!).toBeLessThan(narrow!);
    expect(wide!).toBeLessThan(usual!);
    const own = {...defaultDefinition, level: "instelling", tolerance: 15} as const;
    expect(share(own, 0.1)).toBeGreaterThan(share(own, 3));
  });
  it("starts with two definitions that contradict each other in one part", () => {
    const {evaluations, pairs} = loadSideBySide();
    expect(evaluations.map(({verdict}) => verdict)).toEqual(["fails", "meets"]);
    expect(pairs[0]).toMatchObject({relation: "contradict", parts: ["direction"]});
  });
});
