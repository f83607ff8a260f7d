import type {ParseArgsConfig} from "node:util";
import {parseOptions} from "./parse-options.js";
import {UsageError} from "./usage-error.js";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Runs a loader with the options of the command line: of a bad call, one sentence on stderr and exit code 2. */
export async function runLoader<T extends Options>(
  options: T,
  run: (given: ReturnType<typeof parseOptions<T>>) => void | Promise<void>
): Promise<void> {
  try {
    await run(parseOptions(process.argv.slice(2), options));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
