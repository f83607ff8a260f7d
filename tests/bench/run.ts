import {spawnSync} from "node:child_process";
import {readFileSync, writeFileSync} from "node:fs";
import {cpus} from "node:os";
import {fileURLToPath} from "node:url";
import {buildDesign} from "../../src/glmm/build-design.js";
import {type Fit, fitModel} from "../../src/glmm/fit.js";
import {generate, MODEL_2, type Shape} from "./generate.js";
import {worldTable} from "./world.js";

/*
 * npm run bench: prints our times beside the peers' stored ones, growth with rows and with locations, and memory;
 * the table goes to RESULTS.md. `npm run bench -- 20000 140000` does only those sizes. Never fails: a busy machine
 * is not an error.
 */

interface Measurement {
  readonly design: number;
  readonly cold: number;
  readonly warm: number;
  readonly fitted: Fit;
}

/** The neighbouring specification of a warm refit: without the cito block. */
const NEIGHBOUR = MODEL_2.replace(" + cito_c + cito_missing + citoPeriod", "");

const clock = () => performance.now();
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

function measure(shape: Shape, repeats: number): Measurement {
  const table = generate(shape);
  const times = Array.from({length: repeats}, () => {
    globalThis.gc?.();
    const began = clock();
    const built = buildDesign(MODEL_2, table);
    const designed = clock();
    const fitted = fitModel(built);
    const cold = clock();
    const neighbour = buildDesign(NEIGHBOUR, table);
    const ready = clock();
    fitModel(neighbour, {from: fitted});
    const end = clock();
    return {
      design: designed - began,
      cold: cold - designed,
      warm: end - ready,
      fitted
    };
  });
  const of = (key: "design" | "cold" | "warm") => median(times.map((time) => time[key]));
  return {
    design: of("design"),
    cold: of("cold"),
    warm: of("warm"),
    fitted: times[0]!.fitted
  };
}

/** Growth of a fresh process over its first design and fit, at the peak. */
function megabytes(rows: number): string {
  const args = ["--expose-gc", "--import", "tsx", fileURLToPath(new URL("memory.ts", import.meta.url)), String(rows)];
  return spawnSync(process.execPath, args, {encoding: "utf8"}).stdout.trim();
}

const seconds = (ms: number) => (ms / 1000).toFixed(3);
const bars: Record<number, string> = {
  20000: "0.12 / 0.03",
  140000: "0.5 / 0.15",
  380000: "1.3 / 0.4",
  1360000: "5 / 1.6"
};
const peers: {rows: number; data: string; tool: string; seconds: number}[] = JSON.parse(
  readFileSync(new URL("../reference/peer-times.json", import.meta.url), "utf8")
);
const peer = (rows: number, tool: string) => {
  const found = peers.find((entry) => entry.rows === rows && entry.tool === tool && !entry.data.includes("sing"));
  return found ? found.seconds.toFixed(0) : "";
};

/** The first fit of a process that has fitted nothing yet: what just-in-time compilation costs. */
function main(sizes: readonly number[], groups: readonly number[]): string {
  const fresh = measure({rows: 20000}, 1);
  for (let k = 0; k < 8; ++k) measure({rows: 20000}, 1);
  const lines = [
    "| rows | design s | cold s | warm s | bar cold / warm | MB | sweeps | glmmTMB s | lme4 s | lme4 nAGQ = 0 s | glmmTMB / ours |",
    "|---|---|---|---|---|---|---|---|---|---|---|"
  ];
  for (const rows of sizes) {
    const {design, cold, warm, fitted} = measure({rows}, rows > 500000 ? 3 : 7);
    const tmb = peer(rows, "glmmTMB_p1");
    const ratio = tmb ? `${(Number(tmb) / ((design + cold) / 1000)).toFixed(0)}x` : "";
    const others = [tmb, peer(rows, "glmer_default"), peer(rows, "glmer_nagq0"), ratio];
    const ours = [
      rows,
      seconds(design),
      seconds(cold),
      seconds(warm),
      bars[rows] ?? "",
      megabytes(rows),
      fitted.sweeps
    ];
    lines.push(`| ${[...ours, ...others].join(" | ")} |`);
    process.stderr.write(`${lines.at(-1)}\n`);
  }
  lines.push(
    "",
    "| locations (100,000 rows) | design s | cold s | warm s | evaluations | ms per evaluation |",
    "|---|---|---|---|---|---|"
  );
  for (const locations of groups) {
    const {design, cold, warm, fitted} = measure({rows: 100000, locations}, 5);
    lines.push(
      `| ${[locations, seconds(design), seconds(cold), seconds(warm), fitted.evaluations, (cold / fitted.evaluations).toFixed(1)].join(" | ")} |`
    );
    process.stderr.write(`${lines.at(-1)}\n`);
  }
  const first = `First fit of a fresh process, 20,000 rows: design ${seconds(fresh.design)} s, fit ${seconds(fresh.cold)} s.`;
  return [first, "", ...lines, ...(groups.length > 0 ? ["", ...worldTable()] : [])].join("\n");
}

const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const all = asked.length === 0;
const table = main(all ? [20000, 50000, 140000, 380000, 1360000] : asked, all ? [100, 300, 1000, 3000, 10000] : []);
process.stdout.write(`${table}\n`);
if (all) {
  const notes = readFileSync(new URL("NOTES.md", import.meta.url), "utf8");
  const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}, one thread`;
  writeFileSync(fileURLToPath(new URL("RESULTS.md", import.meta.url)), `${notes}\n${machine}.\n\n${table}\n`);
}
