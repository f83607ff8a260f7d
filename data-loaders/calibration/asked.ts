import {defaultWorld, type WorldName, worldNames} from "../../src/mbo/world/worlds.js";
import {UsageError} from "../command-line/usage-error.js";
import {worldsNamed} from "../command-line/worlds-named.js";

export const options = {
  world: {type: "string", multiple: true},
  balance: {type: "boolean"},
  report: {type: "boolean"},
  seeds: {type: "boolean"}
} as const;

interface Given {
  readonly world?: readonly string[] | undefined;
  readonly balance?: boolean | undefined;
  readonly report?: boolean | undefined;
  readonly seeds?: boolean | undefined;
}

/** What a run does, and to which worlds. */
export interface Asked {
  readonly task: "solve" | "balance" | "report" | "seeds";
  readonly names: readonly WorldName[];
}

/** @throws UsageError for two tasks at a time, an unknown world, or a world beside `--balance`. */
export function asked({world, ...given}: Given): Asked {
  const [task = "solve", other] = (["balance", "report", "seeds"] as const).filter((name) => given[name]);
  if (other) throw new UsageError(`invalid --${other}; not together with: --${task}`);
  if (task !== "balance") return {task, names: world ? worldsNamed(world) : worldNames};
  if (world) throw new UsageError(`invalid --world; --balance is about ${defaultWorld} only: ${world.join(", ")}`);
  return {task, names: [defaultWorld]};
}
