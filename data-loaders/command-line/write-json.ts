import {writeFile} from "node:fs/promises";
import {InputError} from "../../src/glmm/input-error.js";

/** Writes a report as JSON, to stdout if the path is a dash. @throws InputError if the file cannot be written. */
export async function writeJson(path: string, report: unknown): Promise<void> {
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (path === "-") {
    process.stdout.write(json);
    return;
  }
  try {
    await writeFile(path, json);
  } catch (error) {
    throw new InputError(`cannot write; ${(error as {code?: string}).code}: ${path}`);
  }
}
