import {type ParseArgsConfig, parseArgs} from "node:util";
import {UsageError} from "./usage-error.js";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** The options of a command; nothing else may stand there. @throws UsageError */
export function parseOptions<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({args: [...args], options, strict: true, allowPositionals: false}).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
