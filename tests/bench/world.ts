import {spawnSync} from "node:child_process";
import {fileURLToPath} from "node:url";
import {worldTime} from "./world-case.js";

const bars = {year: "2 s", register: "6 s, 1200 MB"} as const;
const names = {year: "outcome year 2020, careers included", register: "whole register, 1,359,242 students"} as const;

/** The simulated world beside its bars: a Markdown table. */
export function worldTable(): string[] {
  const lines = ["| simulated world | s | MB, whole process | bar |", "|---|---|---|---|"];
  for (const what of ["year", "register"] as const) {
    lines.push(`| ${names[what]} | ${worldTime(what).toFixed(2)} | ${megabytes(what)} | ${bars[what]} |`);
    process.stderr.write(`${lines.at(-1)}\n`);
  }
  return lines;
}

function megabytes(what: string): string {
  const args = ["--import", "tsx", fileURLToPath(new URL("world-memory.ts", import.meta.url)), what];
  return spawnSync(process.execPath, args, {encoding: "utf8"}).stdout.trim();
}
