import {type WorldName, worldNames} from "../../src/mbo/world/worlds.js";
import {UsageError} from "./usage-error.js";

/** The worlds that `--world` names, once or more; `all` names all of them. @throws UsageError */
export function worldsNamed(texts: readonly string[]): readonly WorldName[] {
  const unknown = texts.find((text) => text !== "all" && !worldNames.some((name) => name === text));
  if (unknown !== undefined) {
    throw new UsageError(`invalid --world; not all or one of ${worldNames.join(", ")}: ${unknown}`);
  }
  return worldNames.filter((name) => texts.includes("all") || texts.includes(name));
}
