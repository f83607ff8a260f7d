import {tableFromArrays} from "@uwdata/flechette";
import type {OutcomeName} from "../src/mbo/simulation/equation.js";

type Loader = {load: () => unknown};
type Columns = Parameters<typeof tableFromArrays>[0];

/** What each door can give: `src/data/<name>.<format>` runs `load()` of the module named here. */
const loaders = {
  json: {
    vsv: () => import("./vsv.js"),
    corrections: () => import("./corrections.js"),
    descriptives: () => import("./descriptives.js"),
    calibration: () => import("./calibration.js"),
    multiverse: () => import("./multiverse.js"),
    truth: () => import("./truth.js").then(({loadShown}) => ({load: loadShown})),
    aannames: () => import("./aannames.js"),
    story: () => import("./story.js"),
    werkagenda: () => import("./werkagenda.js"),
    definitions: () => import("./definitions.js"),
    yardsticks: () => import("./yardsticks.js"),
    werelden: () => import("./werelden.js"),
    methods: () => import("./methods.js"),
    parity: () => import("./parity.js"),
    "if-real": () => import("./if-real.js"),
    repetitions: () => import("./repetitions.js"),
    imputation: () => import("./imputation.js")
  },
  csv: {descriptives: () => import("./descriptives-file.js"), werkagenda: () => import("./werkagenda-file.js")},
  arrow: {
    "doorstroom-2020": () => students("doorstroom", 2020),
    "doorstroom-2021": () => students("doorstroom", 2021),
    "vsv-2020": () => students("vsv", 2020),
    "vsv-2021": () => students("vsv", 2021)
  }
} satisfies Record<string, Record<string, () => Promise<Loader>>>;

/** The packed students of an outcome year. */
async function students(outcome: OutcomeName, year: number): Promise<Loader> {
  const {loadStudents} = await import("./students.js");
  return {load: () => loadStudents(outcome, year)};
}

/**
 * Runs the loader that `--name=` asks for. Logs of loaders go to stderr: stdout is the file.
 *
 * @returns the rows or object to publish; for `csv` the file's text; for `arrow` an Arrow table of the returned columns
 * @throws RangeError if there is no loader of that name for the format.
 */
export async function door(format: "json"): Promise<unknown>;
export async function door(format: "csv"): Promise<string>;
export async function door(format: "arrow"): Promise<ReturnType<typeof tableFromArrays>>;
export async function door(format: keyof typeof loaders): Promise<unknown> {
  const name = process.argv.find((a) => a.startsWith("--name="))?.slice("--name=".length) ?? "";
  const available: Record<string, () => Promise<Loader>> = loaders[format];
  const find = Object.hasOwn(available, name) ? available[name] : undefined;
  if (!find) throw new RangeError(`invalid ${format} door; not in (${Object.keys(available).join(", ")}): ${name}`);
  const result = await (await find()).load();
  return format === "arrow" ? tableFromArrays(result as Columns) : result;
}
