import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {gunzipSync} from "node:zlib";
import {csvParse} from "d3-dsv";
import {buildDesign} from "../src/glmm/build-design.js";
import {averageEffects} from "../src/glmm/effects.js";
import {fitModel} from "../src/glmm/fit.js";
import {summarize} from "../src/glmm/summary.js";
import {type Column, factorColumn, type Table} from "../src/glmm/table.js";
import type {Parity, ParityModel, ParityTime, ScriptRun} from "../src/tables/parity.js";

const folder = fileURLToPath(new URL("../tests/reference/", import.meta.url));
const results = new URL("../tests/bench/RESULTS.md", import.meta.url);

/** Levels of the reference data, the reference first (tests/reference/generator-sim.R). */
const levels: Readonly<Record<string, readonly string[]>> = {
  migration: ["none", "western", "nonwestern"],
  parentEdu: ["low", "high", "unknown"],
  sex: ["male", "female"],
  level: ["1", "2", "3", "4"],
  sector: ["1", "2", "3", "4"],
  citoPeriod: ["2004-2006", "2007-2008", "2009-2010", "2011-2012", "missing"]
};

/** The study's models, by the names under which R's answers are kept. */
const models = {m0: "0", m1a_ri: "1a", m1b_ri: "1b", m1c_ri: "1c", m1c: "2"} as const;

/** R writes a list of one as its only entry. */
type OneOrMore<T> = T | readonly T[];
const listOf = <T>(value: OneOrMore<T>): readonly T[] => (Array.isArray(value) ? value : [value as T]);

interface PeerModel {
  readonly formula: string;
  readonly lme4_laplace: {readonly logLik: number};
  readonly glmmTMB: {
    readonly logLik: number;
    readonly fixef_names: OneOrMore<string>;
    readonly fixef: OneOrMore<number>;
    readonly se: OneOrMore<number>;
    readonly varcorr: Readonly<Record<string, {readonly sd: OneOrMore<number>}>>;
  };
  readonly ame?: {
    readonly migration: {
      readonly conditional_on_random_effects: {readonly levels: readonly string[]; readonly ame: readonly number[]};
    };
  };
}

interface PeerTime {
  readonly rows: number;
  readonly tool: string;
  readonly seconds: number;
  readonly logLik: number | "NA";
  readonly warnings: readonly string[];
}

/**
 * Our fits beside the stored answers of lme4 and glmmTMB on the same 20,000 students (tests/reference), computed here
 * and now; and the times that were measured (tests/reference/peer-times.json, tests/bench/RESULTS.md).
 */
export function load(): Parity {
  const table = referenceTable();
  const answers = readJson<{models: Readonly<Record<string, PeerModel>>}>("ref20k.json").models;
  return {
    students: table.rows,
    models: Object.entries(models).map(([name, own]) => compared(own, answers[name]!, table)),
    times: [...ownTimes(), ...peerTimes()].sort((a, b) => a.rows - b.rows),
    scripts: readJson<ScriptRun[]>("r-script-runs.json")
  };
}

function compared(model: string, peer: PeerModel, table: Table): ParityModel {
  const fitted = fitModel(buildDesign(peer.formula, table));
  const summary = summarize(fitted);
  const {glmmTMB, lme4_laplace: lme4, ame} = peer;
  const names = listOf(glmmTMB.fixef_names);
  const own = new Map(summary.fixed.map(({term, estimate}) => [term, estimate]));
  const beta = names.map((name, k) => {
    const estimate = own.get(name);
    if (estimate === undefined) throw new Error(`no coefficient of that name in our fit of model ${model}: ${name}`);
    return Math.abs(estimate - listOf(glmmTMB.fixef)[k]!) / listOf(glmmTMB.se)[k]!;
  });
  const sds = summary.random.flatMap(({group, sd}) =>
    sd.map((value, k) => Math.abs(value - listOf(glmmTMB.varcorr[group]!.sd)[k]!))
  );
  const stored = ame?.migration.conditional_on_random_effects;
  const at = stored?.levels.indexOf("nonwestern") ?? -1;
  const effect = averageEffectsOf();
  return {
    model,
    logLik: {ours: fitted.logLik, glmmTMB: glmmTMB.logLik, lme4: lme4.logLik},
    coefficients: Math.max(...beta),
    deviations: Math.max(...sds),
    ...(stored && effect !== undefined && {effect: {ours: 100 * effect, peer: 100 * stored.ame[at]!}})
  };

  function averageEffectsOf(): number | undefined {
    if (!stored) return undefined;
    return averageEffects(fitted, "migration").find(
      ({definition, level}) => definition === "conditional" && level === "nonwestern"
    )?.estimate;
  }
}

function peerTimes(): ParityTime[] {
  return readJson<(PeerTime & {data: string})[]>("peer-times.json")
    .filter(({data}) => data !== "ref20ksing")
    .map(({rows, tool, seconds, logLik, warnings}) => ({
      rows,
      tool,
      seconds,
      logLik: logLik === "NA" ? undefined : logLik,
      warned: warnings.length > 0
    }));
}

/** Our times, from the table that `npm run bench` wrote. @throws Error if the table is not there. */
function ownTimes(): ParityTime[] {
  const rows = readFileSync(results, "utf8")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const head = rows.find((cells) => cells[1] === "rows" && cells.includes("cold s"));
  if (!head) throw new Error("invalid tests/bench/RESULTS.md; no table with the columns rows and cold s");
  const [count, design, cold] = ["rows", "design s", "cold s"].map((name) => head.indexOf(name));
  const known = new Set(peerTimes().map(({rows: own}) => own));
  return rows
    .filter((cells) => cells.length === head.length && known.has(Number(cells[count!])))
    .map((cells) => ({
      rows: Number(cells[count!]),
      tool: "kansen",
      seconds: Number(cells[design!]) + Number(cells[cold!]),
      logLik: undefined,
      warned: false
    }));
}

function referenceTable(): Table {
  const records: Record<string, string>[] = csvParse(
    gunzipSync(readFileSync(`${folder}ref20k.csv.gz`)).toString("utf8")
  );
  const columns = Object.keys(records[0]!).map((name): [string, Column] => {
    const texts = records.map((record) => record[name]!);
    const numeric = !(name in levels) && texts.every((text) => Number.isFinite(Number(text)));
    if (!numeric) return [name, factorColumn(texts, levels[name])];
    return [name, {kind: "numeric", values: Float64Array.from(texts, Number)}];
  });
  return {rows: records.length, columns: Object.fromEntries(columns)};
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(folder + name, "utf8"));
}
