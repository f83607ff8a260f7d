import {checkRegister, type RegisterCheck} from "../../src/analysis/register/register-check.js";
import {InputError} from "../../src/glmm/input-error.js";
import {readTable} from "../formats/read-table.js";
import {okLine, placeOf, reportLines} from "./check-report.js";
import {counted} from "./counted.js";
import {parseOptions} from "./parse-options.js";
import {UsageError} from "./usage-error.js";
import {writeJson} from "./write-json.js";

export const usage = "check --data register.csv [--json out.json]";

const options = {data: {type: "string"}, json: {type: "string"}} as const;

/** Holds a register against the codebook: what is wrong on stderr, a line each, and as JSON if asked for. */
export async function checkCommand(args: readonly string[]): Promise<void> {
  const {data, json} = parseOptions(args, options);
  if (data === undefined) throw new UsageError("missing option: --data");
  const check = checkRegister(await readTable(data, {asTexts: true}));
  if (json !== undefined) await writeJson(json, describe(check, data));
  for (const line of reportLines(check, data)) process.stderr.write(`${line}\n`);
  if (check.errors > 0) throw new InputError(`invalid register; ${counted(check.errors, "error")}: ${data}`);
  process.stderr.write(`${okLine(check)}\n`);
}

function describe({tallies, ...check}: RegisterCheck, file: string) {
  const findings = tallies.map(({first, ...tally}) => {
    return {...tally, first: first.map(({row, value}) => ({place: placeOf(row, file), value}))};
  });
  return {file, ok: check.errors === 0, ...check, findings};
}
