import {appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {RESULT_VERSION, resultKey} from "../../../data-loaders/multiverse/key.js";
import {progressBar} from "../../../data-loaders/multiverse/progress-bar.js";
import {formatResults, parseResults} from "../../../data-loaders/multiverse/results-file.js";
import {type MultiverseOptions, runMultiverse} from "../../../data-loaders/multiverse/run-multiverse.js";
import {recompute} from "../../../data-loaders/multiverse/verify.js";
import {type Entry, multiverseList} from "../../../src/analysis/multiverse/list.js";
import {measured} from "../../../src/analysis/multiverse/row.js";
import {simulateOutcomeYear} from "../../../src/mbo/simulation/register.js";
import {worldWith} from "../../../src/mbo/world/world.js";
import {worlds} from "../../../src/mbo/world/worlds.js";

const folder = mkdtempSync(join(tmpdir(), "multiverse-"));
afterAll(() => rmSync(folder, {recursive: true}));

const subject = {outcome: "doorstroom", year: 2020} as const;
const world = worldWith({students: 60_000, institutions: 12, locations: 40}, worlds.neutraal);
const seed = 7;
const several = [
  "cito=imputation_3&ouders=imputation_3",
  "model=1c&cito=imputation_3&ouders=imputation_3",
  "cito=weighting"
];
const wanted = ["", "model=1c", "model=1c&leeftijd=alle", "leeftijd=alle", "definitie=typical", ...several];
const entries = multiverseList(subject).filter(({query}) => wanted.includes(query));
const lists = [{subject, entries}];
const options = (cache: string, more: Partial<MultiverseOptions> = {}): MultiverseOptions => {
  return {world, seed, lists, cache: join(folder, cache), workers: 2, ...more};
};
const file = async (given: MultiverseOptions) =>
  formatResults({key: resultKey(world, seed, lists), results: await runMultiverse(given)});

describe("runMultiverse", () => {
  let whole: string;

  it("gives a row per specification in the order of the list; none is pending", async () => {
    whole = await file(options("whole"));
    const rows = parseResults(whole).results["doorstroom-2020"]!;
    expect(rows.map(({query}) => query)).toEqual(entries.map(({query}) => query));
    expect(rows).toHaveLength(wanted.length);
    expect(rows.every(({status, students}) => status !== "pending" && students! > 0)).toBe(true);
  });

  it("gives the same file with another number of workers, and all of it from the cache (identity)", async () => {
    expect(await file(options("one", {workers: 1}))).toBe(whole);
    const seen: number[][] = [];
    const again = options("whole", {onProgress: (...counts) => seen.push(counts)});
    expect(await file(again)).toBe(whole);
    expect(seen).toEqual([[7, 7, 7]]); // 8 specifications, of which two are one fit
  });

  it("goes on after it was stopped, and gives the same file (identity)", async () => {
    const stop = new AbortController();
    const reason = new Error("stopped");
    const first = options("stopped", {
      workers: 1,
      signal: stop.signal,
      onProgress: (done) => done === 4 && stop.abort(reason) // in the third chunk
    });
    await expect(runMultiverse(first)).rejects.toBe(reason);
    appendFileSync(join(folder, "stopped"), '{"key":"cut o');
    const cached: number[] = [];
    expect(await file(options("stopped", {onProgress: (_done, _all, known) => cached.push(known)}))).toBe(whole);
    expect(cached[0]).toBe(3); // a family of two fits, and one of one
    expect(await file(options("stopped"))).toBe(whole);
  });

  it("agrees with every specification fitted from a cold start (identity: the same optimum)", () => {
    const records = simulateOutcomeYear(world, seed, 2020);
    const rows = parseResults(whole).results["doorstroom-2020"]!;
    for (const row of recompute(records, entries)) {
      const warm = rows.find(({query}) => query === row.query)!;
      // decisions.md 12: 1e-5 standard errors, which are more than a point in so small a world
      expect(Math.abs(measured(row, "niet-westers")! - measured(warm, "niet-westers")!)).toBeLessThan(1e-5);
      expect(row.students).toBe(warm.students);
    }
  });

  it("passes on what goes wrong in a thread", async () => {
    const broken: Entry = {...entries[0]!, specification: {...entries[0]!.specification, year: 2014 as never}};
    const lists = [{subject: {...subject, year: 2014 as never}, entries: [broken]}];
    await expect(runMultiverse(options("broken", {lists}))).rejects.toThrow("invalid outcome year");
  });
});

describe("the key of results", () => {
  it("changes with the world, the seed and the list, and holds the version", () => {
    const key = resultKey(world, seed, lists);
    expect(key.version).toBe(RESULT_VERSION);
    expect(resultKey(worldWith({locations: 41}, world), seed, lists).world).not.toBe(key.world);
    expect(resultKey(world, 8, lists).world).not.toBe(key.world);
    expect(resultKey(world, seed, [{subject, entries: entries.slice(1)}]).list).not.toBe(key.list);
    expect(resultKey(worldWith({}, world), seed, lists)).toEqual(key);
  });
});

describe("a file of results", () => {
  it("survives being written (identity), a line per specification", () => {
    const text = formatResults({
      key: {world: "a", list: "b", version: 1},
      results: {
        "vsv-2020": [
          {query: "x=1", status: "singular", students: 3, values: [1.5, null]},
          {query: "x=2", status: "pending", students: null, values: [null, null]}
        ]
      }
    });
    expect(text).toContain('\n["x=1","singular",3,1.5,null],\n["x=2","pending",null,null,null]\n');
    expect(formatResults(parseResults(text))).toBe(text);
    writeFileSync(join(folder, "results.json"), text);
    expect(parseResults(readFileSync(join(folder, "results.json"), "utf8")).key.version).toBe(1);
  });
});

describe("the progress bar", () => {
  it("fills up, and says how long it takes as soon as it can", () => {
    expect(progressBar(0, 10, undefined)).toBe(`[${"-".repeat(30)}] 0 of 10 fits`);
    expect(progressBar(5, 10, 1.5)).toBe(`[${"#".repeat(15)}${"-".repeat(15)}] 5 of 10 fits, 8 s left`);
    expect(progressBar(0, 0, undefined)).toContain("#".repeat(30));
  });
});
