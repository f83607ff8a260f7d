import {readFile, stat} from "node:fs/promises";
import type {Table} from "../../src/glmm/table.js";
import {fileFormat} from "../formats/file-format.js";
import {unreadable} from "../formats/unreadable.js";
import {writeTable} from "../formats/write-table.js";
import {integerColumns} from "../register/integer-columns.js";
import {counted} from "./counted.js";
import {parseOptions} from "./parse-options.js";
import {Progress, type Terminal} from "./progress.js";
import {UsageError} from "./usage-error.js";

export const usage = `simulate [--world w.json|name] [--seed n] [--students n]
    --out register.csv|register.csv.gz|register.arrow|register.parquet [--truth truth.csv|...]`;

const options = {
  world: {type: "string"},
  seed: {type: "string"},
  students: {type: "string"},
  out: {type: "string"},
  truth: {type: "string"}
} as const;

/** What to simulate; absent: the simulator's own default. */
export interface SimulateOptions {
  /** The name of a world, or what its JSON file says. */
  readonly world?: unknown;
  readonly seed?: number;
  readonly students?: number;
}

/** Makes a wide register, and beside it what no register knows. @throws RangeError for a world that is not allowed. */
export type Simulate = (options: SimulateOptions) => {readonly register: Table; readonly truth: Table};

/** The command that writes what a simulator makes. */
export function simulateCommand(simulate: Simulate, terminal: Terminal = process.stderr) {
  return async (args: readonly string[]): Promise<void> => {
    const {out, truth, world, seed, students} = parse(args);
    const began = performance.now();
    const progress = new Progress(terminal);
    try {
      const asked = {world: await readWorld(world), seed, students};
      progress.show("simulating ...");
      const made = simulate(asked);
      const {rows, columns} = made.register;
      const show = (written: number) => progress.show(`writing ${out}: ${Math.floor((100 * written) / rows)}%`);
      await writeTable(out, made.register, {integers: integerColumns(), progress: show});
      if (truth !== undefined) {
        const id = made.register.columns.id!;
        await writeTable(truth, {rows, columns: {id, ...made.truth.columns}}, {integers: truthIntegers});
      }
      progress.clear();
      const size = `${((await stat(out)).size / 1e6).toFixed(1)} MB`;
      const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`;
      const what = `${counted(rows, "student")}, ${counted(Object.keys(columns).length, "column")}`;
      terminal.write(`wrote ${out}: ${what}, ${size} in ${seconds}\n`);
    } catch (error) {
      progress.clear();
      throw error;
    }
  };
}

const truthIntegers: ReadonlySet<string> = new Set(["id", "cito_volledig", "nieuwkomer"]);

function parse(args: readonly string[]) {
  const {out, truth, world, seed, students} = parseOptions(args, options);
  if (out === undefined) throw new UsageError("missing option: --out");
  fileFormat(out);
  if (truth !== undefined) fileFormat(truth);
  return {
    out,
    truth,
    world,
    seed: wholeNumber("seed", seed, 1 - 2 ** 32, "a whole number of 32 bits"),
    students: wholeNumber("students", students, 1, "a whole number, 1 or more")
  };
}

function wholeNumber(name: string, text: string | undefined, smallest: number, what: string): number | undefined {
  if (text === undefined) return undefined;
  const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= smallest && value < 2 ** 32)) throw new UsageError(`invalid --${name}; not ${what}: ${text}`);
  return value;
}

/** A file of JSON, or else a name: the simulator knows which there are. */
async function readWorld(world: string | undefined): Promise<unknown> {
  if (world === undefined || !/\.json$/i.test(world)) return world;
  try {
    return JSON.parse(await readFile(world, "utf8"));
  } catch (error) {
    throw unreadable(error, world);
  }
}
