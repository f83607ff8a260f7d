import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {gathered} from "../../src/analysis/students/gather-columns.js";
import type {Table} from "../../src/glmm/table.js";
import {streams} from "../../src/math/random.js";
import {type Variable, variable} from "../../src/mbo/codebook.js";
import {registerColumns} from "../../src/mbo/register.js";
import {seeds} from "../../src/mbo/seeds.js";
import {simulatedMarker} from "../../src/mbo/simulated-marker.js";
import type {Download, DownloadField} from "../../src/tables/downloads.js";
import {writeTable} from "../formats/write-table.js";
import {hashOf} from "../kept.js";
import {integerColumns} from "../register/integer-columns.js";
import {simulator} from "../simulator.js";
import {type Described, measured} from "./written.js";

/** Students of the sample (decisions 5). */
export const SAMPLE = 50_000;

const root = fileURLToPath(new URL("../../", import.meta.url));
const cache = `${root}node_modules/.cache/kansenverkenner-register/`;
const sources = ["src/math", "src/mbo", "data-loaders/formats", "data-loaders/register", "data-loaders/simulator.ts"];

const sample = (ending: string) => `register-steekproef-gesimuleerd.${ending}`;
const whole = "register-gesimuleerd.parquet";

/** The columns of the register files, from the codebook. */
export function registerFields(): DownloadField[] {
  const integers = integerColumns();
  const own = registerColumns().map(({name, variable: of, year}): DownloadField => {
    const {label, description, values, empty}: Variable = variable(of);
    return {
      name,
      type: integers.has(name) ? "integer" : "string",
      description: `${label.nl}${year ? ` (${year})` : ""}: ${description.nl}`,
      ...(values && {values: values.map(({value}) => value)}),
      missing: empty.nl
    };
  });
  const marker: DownloadField = {
    name: simulatedMarker,
    type: "integer",
    description: "1: deze student bestaat niet",
    values: ["1"]
  };
  return [...own, marker];
}

/** Rows of a simple random sample without replacement, in the order of the register: always the same ones. */
export function sampleRows(rows: number, size = SAMPLE, seed: number = seeds.world): Int32Array {
  const [stream] = streams(seed, 1);
  const chosen = new Int32Array(Math.min(size, rows));
  for (let i = 0, k = 0; i < rows && k < chosen.length; ++i) {
    if (stream!.uniform() * (rows - i) < chosen.length - k) chosen[k++] = i;
  }
  return chosen;
}

/**
 * Writes the register of the default world: a sample in three formats, and the whole as Parquet. Kept between builds.
 */
export async function writeRegisterFiles(directory: string, from = cache): Promise<Download[]> {
  const key = hashOf(sources.map((path) => `${root}${path}`));
  const folder = join(from, key);
  const counts = join(folder, "rows.json");
  if (!existsSync(counts)) {
    mkdirSync(folder, {recursive: true});
    for (const other of readdirSync(from)) if (other !== key) rmSync(join(from, other), {recursive: true});
    const register: Table = simulator({}).register;
    const rows = sampleRows(register.rows);
    const columns = Object.entries(register.columns).map(([name, column]) => [name, gathered(column, rows)] as const);
    const part: Table = {rows: rows.length, columns: Object.fromEntries(columns)};
    const options = {integers: integerColumns()};
    for (const ending of ["csv", "arrow", "parquet"]) await writeTable(join(folder, sample(ending)), part, options);
    await writeTable(join(folder, whole), register, options);
    writeFileSync(counts, JSON.stringify({part: part.rows, whole: register.rows}));
  }
  const known: {part: number; whole: number} = JSON.parse(readFileSync(counts, "utf8"));
  const about = (file: string, title: Described["title"]): Described => ({
    file,
    title,
    badge: "simulated",
    fields: registerFields(),
    source: "Kansenverkenner mbo, wereld neutraal"
  });
  const sampled = {
    nl: "steekproef uit het nagebootste register",
    en: "sample of the simulated register"
  };
  const files: [Described, number][] = [
    ...["csv", "arrow", "parquet"].map((ending): [Described, number] => [about(sample(ending), sampled), known.part]),
    [about(whole, {nl: "het hele nagebootste register", en: "the whole simulated register"}), known.whole]
  ];
  return files.map(([own, rows]) => {
    copyFileSync(join(folder, own.file), join(directory, own.file));
    return measured(directory, own, rows);
  });
}
