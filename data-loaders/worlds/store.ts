import {createHash} from "node:crypto";
import {existsSync, readFileSync} from "node:fs";
import {EVIDENCE_YEAR, type WorldsEvidence} from "../../src/analysis/worlds/evidence.js";
import {SECOND_TEST_RELIABILITY} from "../../src/analysis/worlds/information.js";
import {tippingPlaces} from "../../src/analysis/worlds/tipping.js";
import {seeds} from "../../src/mbo/seeds.js";
import {worlds} from "../../src/mbo/world/worlds.js";
import {replaceFile} from "../replace-file.js";

/** To be raised when numbers change though no world did. */
const VERSION = 1;
const path = new URL("./results.json", import.meta.url);
/** Significant digits in the file. */
const DIGITS = 7;

/** Twelve hexadecimal digits that change with all that the evidence depends on. */
export function evidenceKey(): string {
  const all = [VERSION, EVIDENCE_YEAR, seeds.world, SECOND_TEST_RELIABILITY, tippingPlaces, worlds];
  return createHash("sha256").update(JSON.stringify(all)).digest("hex").slice(0, 12);
}

/** The committed evidence. */
export const readEvidence = (): WorldsEvidence => JSON.parse(readFileSync(path, "utf8")) as WorldsEvidence;

/** The committed evidence, or none where it is of other worlds or of another version. */
export function currentEvidence(): WorldsEvidence {
  const none: WorldsEvidence = {key: evidenceKey(), worlds: {}, tipping: []};
  if (!existsSync(path)) return none;
  const found = readEvidence();
  return found.key === none.key ? found : none;
}

/** Writes the evidence, a line per world and per point. */
export function writeEvidence({key, worlds: known, tipping}: WorldsEvidence): void {
  const own = Object.entries(known).map(([name, evidence]) => `${JSON.stringify(name)}:${json(evidence)}`);
  replaceFile(
    path,
    `{"key":${JSON.stringify(key)},"worlds":{\n${own.join(",\n")}},\n"tipping":[\n${tipping.map(json).join(",\n")}\n]}\n`
  );
}

const json = (value: unknown): string =>
  JSON.stringify(value, (_, own) => (typeof own === "number" ? Number(own.toPrecision(DIGITS)) : own));
