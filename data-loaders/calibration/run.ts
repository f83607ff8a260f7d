import {execFileSync} from "node:child_process";
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {balancedStreams} from "../../src/analysis/calibration/balance.js";
import {basesFor} from "../../src/analysis/calibration/bases.js";
import {calibrate} from "../../src/analysis/calibration/calibrate.js";
import {published2020, sixEffects} from "../../src/analysis/calibration/effects.js";
import {reportOf} from "../../src/analysis/calibration/report.js";
import {yearTargets} from "../../src/analysis/calibration/targets.js";
import {seeds} from "../../src/mbo/seeds.js";
import {simulateOutcomeYear} from "../../src/mbo/simulation/register.js";
import {careers, prepare} from "../../src/mbo/simulation/simulate.js";
import {calibrated} from "../../src/mbo/world/calibrated.js";
import {type Changes, parameter, parameterNames, type World, worldWith} from "../../src/mbo/world/world.js";
import {defaultWorld, stories, type WorldName, worldNames} from "../../src/mbo/world/worlds.js";
import {monitorCells} from "./monitor-cells.js";

/*
 * npm run calibrate                    solves all worlds, starting with the default one
 * npm run calibrate -- citoscheef      solves one
 * npm run calibrate -- --balance       chooses the outcome streams of the default seed anew (then calibrate all)
 * npm run calibrate -- --report        only measures again what the committed worlds reach
 * npm run calibrate -- --seeds         the effects under seeds 1 to 20, for seeds.json
 */

const root = new URL("../../", import.meta.url);
const targets = {years: yearTargets, cells: monitorCells()[2020]!};
const seed = seeds.world;
const flags = process.argv.slice(2).filter((word) => word.startsWith("--"));
const asked = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const names = asked.length > 0 ? asked.map(worldName) : worldNames;
const solved: Record<string, Changes> = {...calibrated};

if (flags.includes("--balance")) balance();
else if (flags.includes("--seeds")) overSeeds();
else {
  for (const name of names) {
    const world = flags.includes("--report") ? committed(name) : solve(name);
    write(`data-loaders/calibration/${name}.json`, json(reportOf(world, seed, monitorCells())));
    console.error(`${name}: ${summary(name)}`);
  }
}

const written = ["data-loaders/calibration", "src/mbo/world/calibrated.ts", "src/mbo/simulation/balanced.ts"];
execFileSync(process.execPath, ["node_modules/@biomejs/biome/bin/biome", "format", "--write", ...written], {
  cwd: fileURLToPath(root),
  stdio: "ignore"
});

function worldName(text: string): WorldName {
  if (!Object.hasOwn(stories, text)) throw new RangeError(`invalid world; not in (${worldNames.join(", ")}): ${text}`);
  return text as WorldName;
}

function committed(name: WorldName): World {
  return worldWith({...(solved[name] ?? solved[defaultWorld]), ...stories[name].assumptions});
}

/** Starts where the world was solved before, or where the default one was. */
function solve(name: WorldName): World {
  const run = calibrate(committed(name), targets, {seed});
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

/** Year by year, since the outcomes of one year feed the next. */
function balance(): void {
  const chosen: Record<number, string> = {};
  for (const year of [2019, 2020]) {
    const simulation = prepare(committed(defaultWorld), seed, year);
    let bases = {doorstroom: 0, vsv: 0};
    const find = basesFor(yearTargets, (_, found) => {
      bases = found;
    });
    for (const {now, chances} of careers(simulation, find)) {
      if (now.year === year) chosen[year] = balancedStreams(now, chances, simulation, bases);
    }
    writeModule("src/mbo/simulation/balanced.ts", json({[seed]: chosen}));
  }
}

/** The twelve effects of 2020 under other seeds: how far the committed coefficients hold on average. */
function overSeeds(): void {
  const path = "data-loaders/calibration/seeds.json";
  const known = existsSync(new URL(path, root)) ? JSON.parse(readFileSync(new URL(path, root), "utf8")) : {};
  for (const name of names) {
    known[name] = Array.from({length: 20}, (_, k) => {
      const {register} = simulateOutcomeYear(committed(name), k + 1, 2020);
      const of = (outcome: "doorstroom" | "vsv") => sixEffects(published2020(register, outcome, 2020));
      return {seed: k + 1, doorstroom: of("doorstroom"), vsv: of("vsv")};
    });
    write(path, json(known));
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
  writeFileSync(new URL(path, root), `${text}\n`);
}

/** Puts an object in place of the one that a generated module holds after its last `= `. */
function writeModule(path: string, object: string): void {
  const text = readFileSync(new URL(path, root), "utf8");
  write(path, `${text.slice(0, text.lastIndexOf("> = ") + 4)}${object};`);
}
