import {analyseCommand, usage as analyseUsage} from "./command-line/analyse.js";
import {fitCommand, usage as fitUsage} from "./command-line/fit.js";
import {UsageError} from "./command-line/usage-error.js";

/** A command takes its own arguments; one file each in command-line/. */
const commands: Record<string, {readonly run: (args: readonly string[]) => Promise<void>; readonly usage: string}> = {
  fit: {run: fitCommand, usage: fitUsage},
  analyse: {run: analyseCommand, usage: analyseUsage}
};

/** Runs a command; returns the exit code: 0 fine, 1 bad input (one sentence on stderr), 2 usage. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  try {
    const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(name === undefined ? "missing command" : `unknown command: ${name}`);
    await command.run(args);
    return 0;
  } catch (error) {
    const message = (error as Error).message.replaceAll(/\s*\n\s*/g, " ");
    process.stderr.write(`${message}\n`);
    if (!(error instanceof UsageError)) return 1;
    const lines = Object.values(commands).map(({usage}) => `  kansen ${usage}`);
    process.stderr.write(`usage:\n${lines.join("\n")}\n`);
    return 2;
  }
}

// A reader that has seen enough (such as `head`) closes the pipe: no reason to complain.
process.stdout.on("error", () => process.exit());
process.exitCode = await main(process.argv.slice(2));
