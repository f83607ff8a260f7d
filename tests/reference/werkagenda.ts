// Writes werkagenda.json: what was found in the documents and facts beside this repository, for checkouts without them.
// Run with: npx tsx tests/reference/werkagenda.ts
import {readdirSync, writeFileSync} from "node:fs";
import {
  claimFingerprint,
  claims,
  documentsPresent,
  documentText,
  fingerprint,
  publishedFolder,
  publishedTable
} from "../support/werkagenda-sources.js";

if (!documentsPresent) throw new Error("the documents do not stand beside this repository");
const missing = claims.filter(({source, passage}) => !documentText(source).includes(passage));
if (missing.length > 0) throw new Error(`not in the documents: ${missing.map(({name}) => name).join(", ")}`);
const tables = readdirSync(publishedFolder).filter((file) => file.endsWith(".csv"));
const reference = {
  tables: Object.fromEntries(tables.map((file) => [file, fingerprint(publishedTable(file))])),
  claims: [...new Set(claims.map(claimFingerprint))].sort()
};
writeFileSync(new URL("./werkagenda.json", import.meta.url), `${JSON.stringify(reference, null, 1)}\n`);
