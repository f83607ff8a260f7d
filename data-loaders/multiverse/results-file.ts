import {existsSync, mkdirSync, readFileSync} from "node:fs";
import {measures, type Row, type RowStatus} from "../../src/analysis/multiverse/row.js";
import type {WorldName} from "../../src/mbo/world/worlds.js";
import {replaceFile} from "../replace-file.js";
import type {ResultKey} from "./key.js";
import type {Results} from "./run-multiverse.js";

/** The results of a world, as committed. */
export interface ResultsFile {
  readonly key: ResultKey;
  readonly results: Results;
}

/** Where the results of a world are kept. */
export const resultsPath = (world: WorldName): URL => new URL(`./results/${world}.json`, import.meta.url);

/** JSON with a line per specification: [query, status, students, ...measures]. */
export function formatResults({key, results}: ResultsFile): string {
  const blocks = Object.entries(results).map(([name, rows]) => {
    const lines = rows.map(({query, status, students, values}) => JSON.stringify([query, status, students, ...values]));
    return `${JSON.stringify(name)}: [\n${lines.join(",\n")}\n]`;
  });
  return `{\n"key": ${JSON.stringify(key)},\n"measures": ${JSON.stringify(measures)},\n"results": {\n${blocks.join(",\n")}\n}\n}\n`;
}

export function parseResults(text: string): ResultsFile {
  const {key, results} = JSON.parse(text) as {key: ResultKey; results: Record<string, Line[]>};
  const row = ([query, status, students, ...values]: Line): Row => ({query, status, students, values});
  return {
    key,
    results: Object.fromEntries(Object.entries(results).map(([name, lines]) => [name, lines.map(row)]))
  };
}

type Line = [query: string, status: RowStatus, students: number | null, ...values: (number | null)[]];

/** The committed results of a world, if there are any. */
export function readResults(world: WorldName): ResultsFile | undefined {
  const path = resultsPath(world);
  return existsSync(path) ? parseResults(readFileSync(path, "utf8")) : undefined;
}

export function writeResults(world: WorldName, file: ResultsFile): void {
  mkdirSync(new URL("./results/", import.meta.url), {recursive: true});
  replaceFile(resultsPath(world), formatResults(file));
}
