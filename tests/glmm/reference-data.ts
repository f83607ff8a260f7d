import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {gunzipSync} from "node:zlib";
import {csvParse} from "d3-dsv";
import {type Column, factorColumn, type Table} from "../../src/glmm/table.js";

const folder = fileURLToPath(new URL("../reference/", import.meta.url));

/** Levels of the reference data, reference level first (tests/reference/generator-sim.R, mk_factors). */
export const levels: Record<string, readonly string[]> = {
  migration: ["none", "western", "nonwestern"],
  parentEdu: ["low", "high", "unknown"],
  sex: ["male", "female"],
  level: ["1", "2", "3", "4"],
  sector: ["1", "2", "3", "4"],
  citoPeriod: ["2004-2006", "2007-2008", "2009-2010", "2011-2012", "missing"],
  citoPeriodStrict: ["2004-2006", "2007-2008", "2009-2010", "2011-2012", "missing"],
  herd: Array.from({length: 15}, (_, k) => String(k + 1)),
  period: ["1", "2", "3", "4"]
};

export const readJson = (name: string) => JSON.parse(readFileSync(folder + name, "utf8"));

/** A reference CSV as a table. */
export function readReference(name: string): Table {
  const bytes = readFileSync(folder + name);
  const text = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const records: Record<string, string>[] = csvParse(text);
  const names = Object.keys(records[0]!);
  return {rows: records.length, columns: Object.fromEntries(names.map((key) => [key, column(key, records)]))};
}

function column(name: string, records: readonly Record<string, string>[]): Column {
  const strings = records.map((record) => (record[name] === "" ? null : record[name]!));
  const numeric = !(name in levels) && strings.every((text) => text === null || Number.isFinite(Number(text)));
  if (!numeric) return factorColumn(strings, levels[name]);
  return {kind: "numeric", values: Float64Array.from(strings, (text) => (text === null ? Number.NaN : Number(text)))};
}
