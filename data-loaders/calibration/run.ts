import {execFileSync} from "node:child_process";
import {existsSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {balancedStreams, type Shift} from "../../src/analysis/calibration/balance.js";
import {basesFor} from "../../src/analysis/calibration/bases.js";
import {type Aim, calibrate} from "../../src/analysis/calibration/calibrate.js";
import {missesOf, published2020, sixEffects} from "../../src/analysis/calibration/effects.js";
import {reportOf} from "../../src/analysis/calibration/report.js";
import {EFFECT_TOLERANCE, yearTargets} from "../../src/analysis/calibration/targets.js";
import {seeds} from "../../src/mbo/seeds.js";
import type {Choice} from "../../src/mbo/simulation/draws.js";
import type {OutcomeName} from "../../src/mbo/simulation/equation.js";
import {recordOnly, simulateOutcomeYear} from "../../src/mbo/simulation/register.js";
import {careers, prepare, type Simulation} from "../../src/mbo/simulation/simulate.js";
import {calibrated} from "../../src/mbo/world/calibrated.js";
import {type Changes, parameter, parameterNames, type World, worldWith} from "../../src/mbo/world/world.js";
import {defaultWorld, stories, type WorldName, worldNames} from "../../src/mbo/world/worlds.js";
import {runLoader} from "../command-line/run-loader.js";
import {replaceFile} from "../replace-file.js";
import {asked, options} from "./asked.js";
import {monitorCells} from "./monitor-cells.js";

/*
 * npm run calibrate                          solves all worlds, starting with the default one
 * npm run calibrate -- --world citoscheef    solves one (may be given more than once)
 * npm run calibrate -- --balance             chooses the outcome streams of the default seed anew, after --seeds; then
 *                                            calibrate all
 * npm run calibrate -- --report              only measures again what the committed worlds reach
 * npm run calibrate -- --seeds               the effects under seeds 1 to 20, for seeds.json
 */

const root = new URL("../../", import.meta.url);
const seedsFile = "data-loaders/calibration/seeds.json";
const targets = {years: yearTargets, cells: monitorCells()[2020]!};
const seed = seeds.world;
const solved: Record<string, Changes> = {...calibrated};
const outcomes = ["doorstroom", "vsv"] as const;
/** About 100 p (1 - p), to turn a miss into log-odds. */
const pointsPerLogOdds = {doorstroom: [20, 20, 20, 20, 20, 20], vsv: [4.5, 4.5, 4.5, 8, 5, 4]} as const;

const ATTEMPTS = 14;
/** Part of a miss that the next attempt aims to make up for. */
const DAMPING = 0.6;

await runLoader(options, (given) => {
  const {task, names} = asked(given);
  if (task === "balance") balance();
  else if (task === "seeds") overSeeds(names);
  else for (const name of names) report(name, task === "report" ? committed(name) : solve(name));
  formatWritten();
});

function report(name: WorldName, world: World): void {
  write(`data-loaders/calibration/${name}.json`, json(reportOf(world, seed, monitorCells())));
  console.error(`${name}: ${summary(name)}`);
}

function formatWritten(): void {
  const written = ["data-loaders/calibration", "src/mbo/world/calibrated.ts", "src/mbo/simulation/balanced.ts"];
  execFileSync(process.execPath, ["node_modules/@biomejs/biome/bin/biome", "format", "--write", ...written], {
    cwd: fileURLToPath(root),
    stdio: "ignore"
  });
}

function committed(name: WorldName): World {
  return worldWith({...(solved[name] ?? solved[defaultWorld]), ...stories[name].assumptions});
}

/** Starts where the world was solved before, or where the default one was. */
function solve(name: WorldName): World {
  const run = calibrate(committed(name), targets, {seed, effectTolerance: 0.02, aim: aimOf(name)});
  let step = run.next();
  for (; !step.done; step = run.next()) {
    const {stage, round, evaluations, miss} = step.value;
    console.error(`${name}: ${stage} ${round}.${evaluations}, largest miss ${miss.toFixed(4)}`);
  }
  const world = step.value;
  const found = Object.fromEntries(
    parameterNames.filter((own) => parameter(own).solved).map((own) => [own, world[own]])
  );
  solved[name] = JSON.parse(json(found));
  const inOrder = Object.fromEntries(worldNames.filter((own) => solved[own]).map((own) => [own, solved[own]]));
  writeModule("src/mbo/world/calibrated.ts", json(inOrder));
  return committed(name);
}

/** Against what the mean over seeds on record is off, as far as the tolerance on the default seed has room for it. */
function aimOf(name: WorldName): Aim {
  const room = EFFECT_TOLERANCE - 0.025;
  const rows = onRecord()[name];
  const against = (outcome: OutcomeName) =>
    meanOff(outcome, rows ?? []).map((off) => -Math.max(-room, Math.min(room, off)) + 0);
  return {doorstroom: against("doorstroom"), vsv: against("vsv")};
}

/**
 * First the coefficients of the default world are moved such that the effects of 2020, averaged over the seeds on
 * record, are the published ones; then, per school year, the outcome streams of the default seed are chosen such that
 * the outcome year it ends in returns them as well.
 */
function balance(): void {
  const world = centred();
  const digits: Record<number, string> = {};
  const choice = (institution: number, year: number) => Number(digits[year]?.[institution] ?? 0);
  for (const year of [2019, 2020]) digits[year] = iterate(prepare(world, seed, year + 1), year, digits, choice);
  writeModule("src/mbo/simulation/balanced.ts", json({[seed]: digits}));
}

/** Chooses, measures what is left, aims for that as well; keeps the best of some attempts. */
function iterate(simulation: Simulation, year: number, digits: Record<number, string>, choice: Choice): string {
  const shift = {doorstroom: [0, 0, 0, 0, 0, 0], vsv: [0, 0, 0, 0, 0, 0]};
  let least = Number.POSITIVE_INFINITY;
  let best = "";
  for (let attempt = 1; attempt <= ATTEMPTS; ++attempt) {
    digits[year] = chooseStreams(simulation, year, choice, shift);
    const misses = effectsOf(simulation, year, choice);
    const miss = Math.max(...[...misses.doorstroom, ...misses.vsv].map(Math.abs));
    console.error(`balance ${year}, attempt ${attempt}: largest miss ${miss.toFixed(3)}`);
    if (miss < least) [least, best] = [miss, digits[year]];
    for (const outcome of outcomes) {
      misses[outcome].forEach((points, k) => {
        shift[outcome][k]! -= (DAMPING * points) / pointsPerLogOdds[outcome][k]!;
      });
    }
  }
  return best;
}

/** The default world with coefficients moved by what seeds.json is off on average. */
function centred(): World {
  const world = committed(defaultWorld);
  const rows = onRecord()[defaultWorld] ?? [];
  const moved = (outcome: OutcomeName, own: readonly number[]) => {
    const off = meanOff(outcome, rows);
    return own.map((coefficient, k) => coefficient - off[k]! / pointsPerLogOdds[outcome][k]!);
  };
  const d = moved("doorstroom", [...world.doorstroomGroup, world.doorstroomParents, ...world.doorstroomLevel]);
  const v = moved("vsv", [...world.vsvGroup, world.vsvParents, ...world.vsvLevel]);
  return worldWith(
    {
      doorstroomGroup: d.slice(0, 2),
      doorstroomParents: d[2]!,
      doorstroomLevel: d.slice(3),
      vsvGroup: v.slice(0, 2),
      vsvParents: v[2]!,
      vsvLevel: v.slice(3)
    },
    world
  );
}

type SeedRow = Readonly<Record<OutcomeName, readonly number[]>>;

/** How far the mean over seeds is from the published effects, points; zero where no seeds are on record. */
function meanOff(outcome: OutcomeName, rows: readonly SeedRow[]): number[] {
  if (rows.length === 0) return [0, 0, 0, 0, 0, 0];
  const mean = rows[0]![outcome].map((_, k) => rows.reduce((sum, row) => sum + row[outcome][k]!, 0) / rows.length);
  return missesOf(outcome, mean);
}

/** The effects under other seeds by world, as the last run with --seeds left them. */
function onRecord(): Partial<Record<WorldName, SeedRow[]>> {
  const path = new URL(seedsFile, root);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

function chooseStreams(simulation: Simulation, year: number, choice: Choice, shift: Shift): string {
  let bases = {doorstroom: 0, vsv: 0};
  const find = basesFor(yearTargets, (_, found) => {
    bases = found;
  });
  for (const {now, chances} of careers(simulation, find, choice)) {
    if (now.year === year) return balancedStreams(now, chances, simulation, bases, shift);
  }
  throw new RangeError(`invalid year; not in [2015, 2020]: ${year}`);
}

/**
 * How far the effects of the outcome year after a school year are from the published ones under a choice of streams.
 */
function effectsOf(simulation: Simulation, year: number, choice: Choice): Record<"doorstroom" | "vsv", number[]> {
  const find = basesFor(yearTargets, () => {});
  for (const {now} of careers(simulation, find, choice)) {
    if (now.year !== year) continue;
    const {register} = recordOnly(now, simulation);
    const of = (outcome: OutcomeName) => missesOf(outcome, sixEffects(published2020(register, outcome, year + 1)));
    return {doorstroom: of("doorstroom"), vsv: of("vsv")};
  }
  throw new RangeError(`invalid simulation; it ends before: ${year}`);
}

/** The twelve effects of 2020 under other seeds: how far the committed coefficients hold on average. */
function overSeeds(names: readonly WorldName[]): void {
  const known = onRecord();
  for (const name of names) {
    known[name] = Array.from({length: 20}, (_, k) => {
      const {register} = simulateOutcomeYear(committed(name), k + 1, 2020);
      const of = (outcome: OutcomeName) => sixEffects(published2020(register, outcome, 2020));
      return {seed: k + 1, doorstroom: of("doorstroom"), vsv: of("vsv")};
    });
    write(seedsFile, json(known));
    console.error(`${name}: 20 seeds`);
  }
}

function summary(name: WorldName): string {
  const {targets: reached} = JSON.parse(readFileSync(new URL(`data-loaders/calibration/${name}.json`, root), "utf8"));
  const missed = reached
    .filter(({met}: {met: boolean}) => !met)
    .map(({id, difference}: {id: string; difference: number}) => `${id} ${difference.toFixed(2)}`);
  return `${reached.length - missed.length} of ${reached.length} targets met; not: ${missed.join(", ") || "none"}`;
}

function json(value: unknown): string {
  return JSON.stringify(value, (_, entry) => (typeof entry === "number" ? Number(entry.toPrecision(12)) : entry), 1);
}

function write(path: string, text: string): void {
  replaceFile(new URL(path, root), `${text}\n`);
}

/** Puts an object in place of the one that a generated module holds after its last `= `. */
function writeModule(path: string, object: string): void {
  const text = readFileSync(new URL(path, root), "utf8");
  write(path, `${text.slice(0, text.lastIndexOf("> = ") + 4)}${object};`);
}
