import {writeOutput} from "./write-output.js";

/** Writes a report as JSON, to stdout if the path is a dash. @throws InputError if the file cannot be written. */
export function writeJson(path: string, report: unknown): Promise<void> {
  return writeOutput(path, `${JSON.stringify(report, null, 2)}\n`);
}
