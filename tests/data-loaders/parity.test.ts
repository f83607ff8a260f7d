import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {load} from "../../data-loaders/parity.js";
import {parityTable, parityTimesTable, scriptRunsTable} from "../../src/tables/parity.js";
import {en} from "../../src/text/en.js";
import {nl} from "../../src/text/nl.js";

// Truth: the stored answers of R (tests/reference); tolerances are those of the engine's own tests.
const parity = load();
const peers = JSON.parse(readFileSync(new URL("../reference/peer-times.json", import.meta.url), "utf8")) as {
  rows: number;
  data: string;
}[];

it("has the study's five models, as good as the best peer and with its effects", () => {
  expect(parity.models.map(({model}) => model)).toEqual(["0", "1a", "1b", "1c", "2"]);
  for (const {logLik, coefficients, deviations, effect} of parity.models) {
    expect(logLik.ours).toBeGreaterThan(Math.max(logLik.glmmTMB, logLik.lme4) - 1e-3);
    expect(coefficients).toBeLessThan(1e-3);
    expect(deviations).toBeLessThan(1e-3);
    if (effect) expect(Math.abs(effect.ours - effect.peer)).toBeLessThan(1e-3);
  }
  expect(parity.models.filter(({effect}) => effect).length).toBe(4);
});

it("has every time that was measured, ours among them, in order of size", () => {
  const rows = parity.times.map((time) => time.rows);
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
  expect(parity.times.filter(({tool}) => tool !== "kansen").length).toBe(
    peers.filter(({data}) => data !== "ref20ksing").length
  );
  expect(parity.times.filter(({tool}) => tool === "kansen").map((time) => time.rows)).toEqual([
    20_000, 140_000, 380_000
  ]);
  for (const {seconds} of parity.times) expect(seconds).toBeGreaterThan(0);
});

it("is written as two tables, whose tools all have a name", () => {
  for (const text of [nl, en]) {
    const {badge, columns, rows} = parityTable(parity, text);
    expect(badge).toBe("simulated");
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    const times = parityTimesTable(parity, text);
    expect(times.badge).toBe("simulated");
    const tools = times.rows.map((row) => row[1]);
    for (const tool of tools) expect(Object.values(text.methode.times.tools)).toContain(tool);
  }
});

it("has the runs of the whole R script, with both packages and with imputations, each within 1e-4 points", () => {
  const {scripts} = parity;
  expect(new Set(scripts.map((run) => run.package.split(" ")[0]))).toEqual(new Set(["glmmTMB", "lme4"]));
  expect(scripts.some(({tables}) => tables > 1)).toBe(true);
  for (const {difference} of scripts) expect(difference).toBeLessThan(1e-4);
  for (const text of [nl, en]) {
    const {badge, columns, rows} = scriptRunsTable(parity, text);
    expect(badge).toBe("simulated");
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    for (const [choices] of rows) expect(choices).not.toMatch(/[=&_]/);
  }
  const [run] = scripts;
  expect(() => scriptRunsTable({...parity, scripts: [{...run!, query: "model=3"}]}, nl)).toThrow(
    "invalid run of the R script; no words for its choices: model=3"
  );
});
