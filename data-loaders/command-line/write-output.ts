import {writeFile} from "node:fs/promises";
import {InputError} from "../../src/glmm/input-error.js";

/** Writes text to a file, or to stdout without a path or for "-". @throws InputError if the file cannot be written. */
export async function writeOutput(path: string | undefined, text: string): Promise<void> {
  if (path === undefined || path === "-") {
    process.stdout.write(text);
    return;
  }
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new InputError(`cannot write; ${(error as {code?: string}).code}: ${path}`);
  }
}
