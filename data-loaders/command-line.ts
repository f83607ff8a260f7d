import {analyseCommand, usage as analyseUsage} from "./command-line/analyse.js";
import {checkCommand, usage as checkUsage} from "./command-line/check.js";
import {fitCommand, usage as fitUsage} from "./command-line/fit.js";
import {simulateCommand, usage as simulateUsage} from "./command-line/simulate.js";
import {UsageError} from "./command-line/usage-error.js";
import {simulator} from "./simulator.js";

/** A command takes its own arguments; one file each in command-line/. */
const commands: Record<string, {readonly run: (args: readonly string[]) => Promise<void>; readonly usage: string}> = {
  analyse: {run: analyseCommand, usage: analyseUsage},
  check: {run: checkCommand, usage: checkUsage},
  fit: {run: fitCommand, usage: fitUsage},
  simulate: {run: simulateCommand(simulator), usage: simulateUsage}
};

const codes = `
exit codes: 0 done, 1 input that cannot be used (one sentence says why), 2 usage
what each option is, and what a specification can hold: README.md
`;

const isHelp = (word: string | undefined): boolean => word === "--help" || word === "-h" || word === "help";

/** Runs a command; returns the exit code: 0 fine, 1 bad input (one sentence on stderr), 2 usage. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  try {
    const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (isHelp(name) || (command && args.some(isHelp))) {
      const own = command ? [command] : Object.values(commands);
      process.stdout.write(`${own.map(({usage}) => `kansen ${usage}`).join("\n")}\n${codes}`);
      return 0;
    }
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
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`cannot write to the standard output: ${error.code}\n`);
  process.exit(1);
});
process.exitCode = await main(process.argv.slice(2));
