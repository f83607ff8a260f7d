import {statSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {resultKey} from "../../../data-loaders/multiverse/key.js";
import {readResults, resultsPath} from "../../../data-loaders/multiverse/results-file.js";
import {listOf, subjectName, subjects} from "../../../data-loaders/multiverse/subjects.js";
import {changed, outdated, recompute, sampleOf, TOLERANCE} from "../../../data-loaders/multiverse/verify.js";
import {load, loadWorld} from "../../../data-loaders/multiverse.js";
import {contrastFigures, contrasts} from "../../../src/analysis/calibration/effects.js";
import {measured, type Row} from "../../../src/analysis/multiverse/row.js";
import {seeds} from "../../../src/mbo/seeds.js";
import {simulateOutcomeYear} from "../../../src/mbo/simulation/register.js";
import {defaultWorld, worldNames, worlds} from "../../../src/mbo/world/worlds.js";

const lists = subjects.map(listOf);
const committed = worldNames.filter((world) => readResults(world));

describe.each(committed)("the committed multiverse of %s", (world) => {
  const file = readResults(world)!;

  it("is of the present world, list and version", () => {
    expect(outdated(world, file.key, resultKey(worlds[world], seeds.world, lists))).toBeUndefined();
  });

  it("has every specification of the outcomes and years it has, and is small: below 300 kB", () => {
    const there = lists.filter(({subject}) => Object.hasOwn(file.results, subjectName(subject)));
    expect(Object.keys(file.results)).toEqual(there.map(({subject}) => subjectName(subject)));
    for (const {subject, entries} of there) {
      const rows = file.results[subjectName(subject)]!;
      expect(rows.map(({query}) => query)).toEqual(entries.map(({query}) => query));
      expect(rows.filter(({status}) => status === "pending")).toEqual([]);
    }
    expect(statSync(resultsPath(world)).size).toBeLessThan(300_000);
  });

  it("is what a random sample gives when computed anew, each from a cold start", () => {
    for (const year of [2020, 2021]) {
      const records = simulateOutcomeYear(worlds[world], seeds.world, year);
      for (const {subject, entries} of lists) {
        const rows = file.results[subjectName(subject)];
        if (subject.year !== year || !rows) continue;
        // Early leaving has more than three times the students: one of it takes as long.
        const count = world === defaultWorld && subjectName(subject) === "doorstroom-2020" ? 3 : 1;
        for (const row of recompute(records, sampleOf(entries, rows, count, seeds.world + year))) {
          const old = rows.find(({query}) => query === row.query)!;
          expect(changed(world, old, row)).toBeUndefined();
        }
      }
    }
  }, 240_000);
});

describe("the committed multiverse", () => {
  it("is there for the default world, for both outcomes of 2020 at least", () => {
    expect(committed).toContain(defaultWorld);
    expect(Object.keys(load().subjects)).toEqual(expect.arrayContaining(["doorstroom-2020", "vsv-2020"]));
  });

  it("has the published figures at the published choices (truth: the study, 0.05 points on the default seed)", () => {
    for (const {subject, entries} of lists.filter(({subject}) => subject.year === 2020)) {
      const [row] = readResults(defaultWorld)!.results[subjectName(subject)]!;
      expect(row!.query).toBe(entries[0]!.query);
      contrasts.forEach((contrast, k) => {
        expect(Math.abs(measured(row!, contrast)! - contrastFigures[subject.outcome][k]!.value)).toBeLessThan(0.05);
      });
    }
  });

  it("comes with its summaries, and survives being written as JSON", () => {
    const multiverse = load();
    expect(JSON.parse(JSON.stringify(multiverse))).toEqual(multiverse);
    for (const {rows, firmness, variance} of Object.values(multiverse.subjects)) {
      expect(rows[0]!.set).toBe("published");
      expect(firmness.map(({claim}) => claim)).toContain("locationsCount");
      for (const {choices, r2} of variance) expect(choices.reduce((sum, {share}) => sum + share, 0)).toBeCloseTo(r2, 9);
    }
  });

  it("is refused by name where there is none", () => {
    const absent = worldNames.find((world) => !committed.includes(world));
    if (absent) expect(() => loadWorld(absent)).toThrow(`no results (npm run multiverse -- --world ${absent})`);
  });
});

describe("a change of the numbers", () => {
  const row: Row = {query: "model=1c", status: "converged", students: 10, values: [1, null]};

  it("is said in one sentence, with what to do", () => {
    const now = {...row, values: [1 + 3 * TOLERANCE, null]};
    expect(changed("neutraal", row, now)).toBe(
      "invalid multiverse of neutraal; numbers have changed, so raise RESULT_VERSION in data-loaders/multiverse/key.ts " +
        "and run npm run multiverse -- --world neutraal: westers of model=1c was 1 and is 1.000003"
    );
    expect(changed("neutraal", row, {...row, students: 11})).toContain("students of model=1c was 10 and is 11");
    expect(changed("neutraal", row, {...row, values: [1, 0]})).toContain("niet-westers of model=1c was null and is 0");
  });
  it("is none within the tolerance", () => {
    expect(changed("neutraal", row, {...row, values: [1 + TOLERANCE / 2, null]})).toBeUndefined();
  });
  it("of world, list or version is said before anything is computed", () => {
    const key = {world: "a", list: "b", version: 1};
    expect(outdated("neutraal", key, key)).toBeUndefined();
    expect(outdated("neutraal", {...key, list: "c"}, key)).toBe(
      "invalid multiverse of neutraal; made for another list (b now), so run npm run multiverse -- --world neutraal: c"
    );
  });
});

describe("sampleOf", () => {
  it("takes different entries with a result, the same for the same seed", () => {
    const {entries} = lists[0]!;
    const rows = entries.map(
      ({query}, k): Row => ({query, status: "converged", students: k % 2 ? null : 1, values: []})
    );
    const sample = sampleOf(entries, rows, 20, 3);
    expect(new Set(sample).size).toBe(20);
    expect(sample.every((entry) => entries.indexOf(entry) % 2 === 0)).toBe(true);
    expect(sampleOf(entries, rows, 20, 3)).toEqual(sample);
    expect(sampleOf(entries, rows, 20, 4)).not.toEqual(sample);
    expect(sampleOf(entries, rows, 1e4, 3)).toHaveLength(Math.ceil(entries.length / 2));
  });
});
