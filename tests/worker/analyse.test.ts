import {tableFromArrays, tableToIPC} from "@uwdata/flechette";
import {describe, expect, it} from "vitest";
import {analyse} from "../../src/analysis/analyse.js";
import {fromQuery} from "../../src/analysis/specification/specification-query.js";
import {finish} from "../../src/math/finish.js";
import {packYear} from "../../src/mbo/simulation/pack-year.js";
import {type PackedStudents, unpack} from "../../src/mbo/simulation/packed.js";
import {worldWith} from "../../src/mbo/world/world.js";
import {worldToQuery} from "../../src/mbo/world/world-query.js";
import {worlds} from "../../src/mbo/world/worlds.js";
import {handle} from "../../src/worker/handle.js";
import type {Host} from "../../src/worker/host.js";
import {Memory} from "../../src/worker/memory.js";
import type {Part, Progress, Questions, ReportName, Request} from "../../src/worker/protocol.js";
import {readStudents, studentColumns} from "../../src/worker/student-file.js";

const world = worldWith({students: 60_000, institutions: 10, locations: 30}, worlds.neutraal);
const packed = finish(packYear(world, 4, "doorstroom", 2020));
const file = Uint8Array.from(tableToIPC(tableFromArrays(studentColumns(packed) as never), {format: "stream"})!).buffer;
const about = {outcome: "doorstroom", year: 2020, institutions: packed.institutions} as const;
const records = unpack(packed.students, about);

function host(changes: Partial<Host> = {}) {
  const told = {parts: [] as Part[], progress: [] as Progress[], reads: 0};
  const own: Host = {
    read: async () => {
      ++told.reads;
      return file;
    },
    breathe: async () => {},
    rest: async () => {},
    progress: (progress) => told.progress.push(progress),
    part: (part) => told.parts.push(part),
    signal: new AbortController().signal,
    memory: new Memory(),
    ...changes
  };
  return {own, told};
}

const ask = (query: string, report: readonly ReportName[] = []): Request<"analyse"> => ({
  kind: "analyse",
  students: {file: "bestand"},
  query,
  report
});

const pointsOf = (parts: readonly Part[]) => parts.flatMap((part) => (part.name === "points" ? [part.result] : []));

describe("the file of an outcome year", () => {
  it("gives back the students and the institution of every location that has any", () => {
    const read = readStudents(file);
    expect(Object.keys(read.students)).toEqual(Object.keys(packed.students));
    const same = (name: keyof PackedStudents) =>
      packed.students[name].length === read.students[name].length &&
      packed.students[name].every((value, i) => value === read.students[name][i]);
    for (const name of Object.keys(packed.students) as (keyof PackedStudents)[]) expect(same(name), name).toBe(true);
    const used = [...new Set(packed.students.location)];
    expect(used.map((l) => read.institutions[l])).toEqual(used.map((l) => packed.institutions[l]));
  });
  it("is refused without one of its columns, by name", () => {
    const {capacity: _, ...rest} = studentColumns(packed);
    const bytes = Uint8Array.from(tableToIPC(tableFromArrays(rest as never), {format: "stream"})!).buffer;
    expect(() => readStudents(bytes)).toThrow("no column: capacity");
  });
  it("is not made of more institutions than a byte can number, and says which is too many", () => {
    const institutions = packed.institutions.map((number, l) => (l === 1 ? 256 : number));
    expect(() => studentColumns({...packed, institutions})).toThrow(
      new RangeError("invalid institution; not a byte, from 0 to 255: 256")
    );
  });
});

describe("analyse in the worker", () => {
  it("gives what the analyst gives without a worker: point estimates first, then each report, in order", async () => {
    const {own, told} = host();
    const answer = await handle(ask("", ["errors", "variation", "definitions", "locations", "ladder"]), own);
    expect(answer).toEqual({query: ""});
    const names = ["points", "errors", "variation", "definitions", "locations", "ladder"];
    expect(told.parts.map(({name}) => name)).toEqual(names);
    const direct = finish(analyse(records, fromQuery(""), {variation: false})).result;
    expect(pointsOf(told.parts)[0]).toEqual(direct);
    const whole = finish(analyse(records, fromQuery(""), {locations: true})).result;
    const [, errors, variation, definitions, locations, rungs] = told.parts;
    if (errors?.name !== "errors" || variation?.name !== "variation" || definitions?.name !== "definitions") throw told;
    if (locations?.name !== "locations" || rungs?.name !== "ladder") throw told;
    expect(errors.result.effects.map(({points}) => points)).toEqual(direct.effects.map(({points}) => points));
    expect(errors.result.effects.every(({standardError}) => standardError! > 0)).toBe(true);
    expect(variation.result).toEqual({partition: whole.partition, gaps: whole.gaps});
    expect(new Set(definitions.effects.map(({definition}) => definition)).size).toBe(3);
    expect(locations.locations).toEqual(whole.locations);
    expect(rungs.ladder.rungs.map(({specification}) => specification.model)).toEqual(["0", "1a", "1b", "1c", "2"]);
  });
  it("reads the students once, and starts where the last analysis ended: the same answer in fewer steps", async () => {
    const {own, told} = host();
    await handle({kind: "prepare", students: {file: "bestand"}, query: ""}, own);
    const before = told.progress.length;
    await handle(ask("capaciteit=none"), own);
    expect(told.reads).toBe(1);
    const warm = pointsOf(told.parts)[0]!;
    const cold = finish(analyse(records, fromQuery("capaciteit=none"), {variation: false})).result;
    expect(warm.convergence.evaluations).toBeLessThan(cold.convergence.evaluations);
    expect(told.progress.length - before).toBeLessThan(cold.convergence.evaluations + 4);
    expect(Math.abs(warm.convergence.logLik - cold.convergence.logLik)).toBeLessThan(1e-7);
    for (const [k, {points}] of warm.effects.entries()) expect(points).toBeCloseTo(cold.effects[k]!.points, 4);
  });
  it("simulates a world that has no file, year by year, and finds the same students", async () => {
    const {own, told} = host();
    await handle({...ask(""), students: {world: worldToQuery(world), seed: 4}}, own);
    expect(told.reads).toBe(0);
    const years = told.progress.flatMap(({stage, year}) => (stage === "simulate" && year ? [year] : []));
    expect(years).toEqual([2015, 2016, 2017, 2018, 2019]);
    expect(pointsOf(told.parts)[0]).toEqual(finish(analyse(records, fromQuery(""), {variation: false})).result);
  });
  it("stops between two steps, also while it reports, and has then said nothing more", async () => {
    const controller = new AbortController();
    const {own, told} = host({signal: controller.signal});
    const breathe = async () => {
      if (told.parts.length === 1) controller.abort();
    };
    await expect(handle(ask("", ["errors", "ladder"]), {...own, breathe})).rejects.toThrow(/abort/i);
    expect(told.parts.map(({name}) => name)).toEqual(["points"]);
  });
  it("gives of multiple imputation a preview with the first imputations, then all of them, and says how far it is", async () => {
    const {own, told} = host();
    await handle(ask("cito=imputation_4"), own);
    const points = told.parts.flatMap((part) => (part.name === "points" ? [part] : []));
    expect(points.map(({preview}) => preview)).toEqual([true, false]);
    expect(points.map(({result}) => result.query)).toEqual(["cito=imputation_4", "cito=imputation_4"]);
    expect(points[1]!.result).toEqual(
      finish(analyse(records, fromQuery("cito=imputation_4"), {variation: false})).result
    );
    const done = told.progress.flatMap((progress) =>
      progress.done === undefined ? [] : [progress.done / progress.of!]
    );
    expect(done.length).toBeGreaterThan(4);
    expect(Math.max(...done)).toBeLessThanOrEqual(1);
  });
  it("writes the R script with its tables, one per imputation, and refuses SIMEX and weighting", async () => {
    const students = {file: "bestand"};
    const answer = await handle({kind: "export", students, query: "model=1a"}, host().own);
    const [script, table] = (answer as Questions["export"]["answer"]).files;
    expect(script!.name).toMatch(/\.R$/);
    expect(script!.pieces.join("")).toContain(table!.name);
    const lines = table!.pieces.join("").trimEnd().split("\n");
    expect(lines.length - 1).toBe(finish(analyse(records, fromQuery("model=1a"))).result.students);
    const imputed = await handle({kind: "export", students, query: "model=1a&ouders=imputation_3"}, host().own);
    const names = (imputed as Questions["export"]["answer"]).files.map(({name}) => name);
    expect(names).toEqual(["analyse.R", "analyse-1.csv", "analyse-2.csv", "analyse-3.csv"]);
    const simex = handle({kind: "export", students, query: "model=1c&capaciteit=simex"}, host().own);
    await expect(simex).rejects.toThrow("one table and one fit");
    const weighted = handle({kind: "export", students, query: "model=1c&cito=weighting"}, host().own);
    await expect(weighted).rejects.toThrow("nor one fit per table: weighting");
  });
  it("refuses with the analyst's sentence", async () => {
    await expect(handle(ask("jaar=2017"), host().own)).rejects.toThrow("invalid year; model 2 has locations");
    await expect(handle(ask("kleur=rood"), host().own)).rejects.toThrow("kleur");
  });
});

describe("Memory", () => {
  it("keeps the sets asked for last", () => {
    const memory = new Memory();
    const [a, b] = [memory.keep("a", records), memory.keep("b", records)];
    expect(memory.find("a")).toBe(a);
    memory.keep("c", records);
    expect(memory.find("b")).toBeUndefined();
    expect(memory.find("a")).toBe(a);
    expect(b.analysis).toBeUndefined();
  });
});
