import {createHash} from "node:crypto";
import {existsSync, readFileSync} from "node:fs";
import type {PackedEvidence} from "../../src/analysis/definitions/evidence-file.js";
import {seeds} from "../../src/mbo/seeds.js";
import {defaultWorld, worlds} from "../../src/mbo/world/worlds.js";
import {replaceFile} from "../replace-file.js";
import {EVIDENCE_YEAR} from "./compute.js";

/** Goes up whenever the same world gives other numbers: a test recomputes them. */
const EVIDENCE_VERSION = 3;

const path = new URL("./evidence.json", import.meta.url);

interface Stored {
  readonly key: string;
  readonly evidence: PackedEvidence;
}

/** Twelve hexadecimal digits that change with the default world, its seed, the year and the version. */
export function evidenceKey(): string {
  const about = [EVIDENCE_VERSION, EVIDENCE_YEAR, seeds.world, worlds[defaultWorld]];
  return createHash("sha256").update(JSON.stringify(about)).digest("hex").slice(0, 12);
}

/** The committed evidence, or nothing where it is of another world. */
export function storedEvidence(): PackedEvidence | undefined {
  if (!existsSync(path)) return undefined;
  const {key, evidence} = JSON.parse(readFileSync(path, "utf8")) as Stored;
  return key === evidenceKey() ? evidence : undefined;
}

export function writeEvidence(evidence: PackedEvidence): void {
  const {units, evidence: entries, interacted, entrants, variation, students} = evidence;
  const lines = (list: readonly unknown[]) => list.map((entry) => JSON.stringify(entry)).join(",\n");
  const shared = Object.entries(units).map(([name, rows]) => `${JSON.stringify(name)}:${JSON.stringify(rows)}`);
  replaceFile(
    path,
    `{"key":"${evidenceKey()}","evidence":{"units":{\n${shared.join(",\n")}},\n"entrants":${JSON.stringify(entrants)},\n"variation":${JSON.stringify(variation)},\n"students":[\n${lines(students)}],\n"interacted":[\n${lines(interacted)}],\n"evidence":[\n${lines(entries)}]}}\n`
  );
}
