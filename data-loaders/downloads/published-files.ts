import {copyFileSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {csvParseRows} from "d3-dsv";
import {sources} from "../../src/mbo/sources.js";
import type {Download, DownloadField} from "../../src/tables/downloads.js";
import {load as loadCorrections} from "../corrections.js";
import {measured, writeRows} from "./written.js";

const published = fileURLToPath(new URL("../published/", import.meta.url));
const source = `${sources.monitor.author.nl}, ${sources.monitor.title}`;

/** The tables of the monitor as they were printed, each a file. */
export function writePublished(directory: string): Download[] {
  return readdirSync(published)
    .filter((name) => name.endsWith(".csv"))
    .sort()
    .map((name) => {
      const [header = [], ...rows] = csvParseRows(readFileSync(join(published, name), "utf8"));
      const file = `gepubliceerd-${name.replaceAll("_", "-")}`;
      copyFileSync(join(published, name), join(directory, file));
      const label = name
        .replace(/\.csv$/, "")
        .replace(/^tabel_(\d+)_(\d+)_/, "$1.$2 ")
        .replaceAll("_", " ");
      const title = {nl: `tabel ${label}, zoals gedrukt`, en: `table ${label}, as printed`};
      const fields = header.map((own, k) =>
        fieldOf(
          own,
          rows.map((row) => row[k] ?? "")
        )
      );
      return measured(directory, {file, title, badge: "published", fields, source}, rows.length);
    });
}

/** What was wrong in those tables and what we use instead. */
export function writeCorrections(directory: string): Download {
  const fields: DownloadField[] = [
    {name: "plaats", type: "string", description: "cel van de tabel"},
    {name: "gedrukt", type: "number", description: "wat er staat"},
    {name: "gebruikt", type: "number", description: "wat wij gebruiken"},
    {name: "reden", type: "string", description: "waarom"}
  ];
  const title = {nl: "fouten in die tabellen en wat wij gebruiken", en: "errors in those tables and what we use"};
  const rows = loadCorrections().map(({cell, printed, used, reason}) => [cell.nl, printed, used, reason.nl]);
  return writeRows(
    directory,
    {file: "gepubliceerd-verbeteringen.csv", title, badge: "published", fields, source},
    rows
  );
}

function fieldOf(name: string, cells: readonly string[]): DownloadField {
  const full = cells.filter((cell) => cell !== "");
  const numeric = full.length > 0 && full.every((cell) => Number.isFinite(Number(cell)));
  return {name, type: numeric ? "number" : "string"};
}
