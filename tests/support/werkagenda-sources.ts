import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import type {SourceId} from "../../src/mbo/sources.js";
import {contradictions} from "../../src/mbo/werkagenda/contradictions.js";
import type {Figure} from "../../src/mbo/werkagenda/figure.js";
import {figures} from "../../src/mbo/werkagenda/figures.js";
import {goals} from "../../src/mbo/werkagenda/goals.js";
import {indicators} from "../../src/mbo/werkagenda/indicators.js";
import {requests} from "../../src/mbo/werkagenda/requests.js";
import {timeline} from "../../src/mbo/werkagenda/timeline.js";

/** Words that a document must contain, with the number that the module takes from them, if any. */
export interface Claim {
  readonly name: string;
  readonly source: SourceId;
  readonly passage: string;
  readonly value?: number;
}

/** Everything the data module says of a document. */
export const claims: readonly Claim[] = [
  ...Object.entries<Figure>(figures).map(([name, {source, passage, value}]) => ({name, source, passage, value})),
  ...indicators.flatMap(({id, source, passage, remarks}) => [
    {name: id, source, passage},
    ...remarks.map((remark, i) => ({name: `${id} remark ${i}`, source, passage: remark.passage}))
  ]),
  ...goals.map(({id, source, passage}) => ({name: id, source, passage})),
  ...timeline.map(({id, source, passage}) => ({name: id, source, passage})),
  ...contradictions.flatMap(({id, sayings}) => sayings.map(({source, passage}) => ({name: id, source, passage}))),
  ...requests.flatMap(({id, source, passage, answered}) => [
    {name: id, source, passage},
    ...(answered ? [{name: `${id} answered`, source: "monitor" as const, passage: answered.passage}] : [])
  ])
];

const shared = fileURLToPath(new URL("../../../shared/", import.meta.url));
const seeds: Readonly<Partial<Record<SourceId, string>>> = {
  rekenkamer: "000",
  brief: "001",
  monitor: "002",
  methode: "003",
  actieplan: "004"
};

/** Whether the documents themselves stand beside this repository, as they do where it is worked on. */
export const documentsPresent = existsSync(`${shared}bronnen`) && existsSync(`${shared}facts/tabellen`);

const read = new Map<SourceId, string>();

/** The text of a document, on one line. */
export function documentText(source: SourceId): string {
  const known = read.get(source);
  if (known !== undefined) return known;
  const folder = `${shared}bronnen/`;
  const start = seeds[source];
  if (!start) throw new RangeError(`invalid source; it has no document beside the repository: ${source}`);
  const file = readdirSync(folder).find((name) => name.startsWith(start));
  if (!file) throw new Error(`no text of the document: ${source}`);
  const text = readFileSync(folder + file, "utf8").replace(/\s+/g, " ");
  read.set(source, text);
  return text;
}

/** A table among the facts, as it was taken from the document. */
export function factsTable(file: string): string {
  return readFileSync(`${shared}facts/tabellen/${file}`, "utf8");
}

export const publishedFolder = fileURLToPath(new URL("../../data-loaders/published/", import.meta.url));

export function publishedTable(file: string): string {
  return readFileSync(publishedFolder + file, "utf8");
}

export function fingerprint(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16);
}

/** A claim as it was checked: other words, another document or another number have another fingerprint. */
export function claimFingerprint({source, passage, value}: Claim): string {
  return fingerprint(`${source}|${passage}|${value ?? ""}`);
}
