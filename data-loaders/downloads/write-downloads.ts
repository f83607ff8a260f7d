import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {type Download, folder} from "../../src/tables/downloads.js";
import type {Release} from "../site/furniture.js";
import {dataPackage, dcat} from "./datapackage.js";
import {writeParameters} from "./parameters-file.js";
import {writeCorrections, writePublished} from "./published-files.js";
import {writeRegisterFiles} from "./register-files.js";
import {writeMultiverse, writeTruth} from "./results-files.js";
import {writeTruthSummary} from "./truth-summary-file.js";

/** Writes all files to take along below `directory`, with their two descriptions. */
export async function writeDownloads(directory: string, release: Release): Promise<Download[]> {
  const place = join(directory, folder);
  mkdirSync(place, {recursive: true});
  const downloads = [
    ...(await writeRegisterFiles(place)),
    writeMultiverse(place),
    writeTruth(place),
    writeTruthSummary(place),
    writeParameters(place),
    ...writePublished(place),
    writeCorrections(place)
  ];
  const write = (name: string, content: object) =>
    writeFileSync(join(place, name), `${JSON.stringify(content, null, 1)}\n`);
  write("datapackage.json", dataPackage(downloads, release));
  write("dcat.jsonld", dcat(downloads, release));
  return downloads;
}
