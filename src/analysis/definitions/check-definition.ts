import {InputError} from "../../glmm/input-error.js";
import {bounds, type Definition, defaultDefinition, definitionOptions, type Rule, ruleKinds} from "./definition.js";

/** What is wrong with a definition that somebody gave: the whole, a choice of it, or the file or name around it. */
export type Subject = "file" | "name" | "definition" | "share" | keyof Definition;

export class DefinitionError extends InputError {
  constructor(
    readonly about: Subject,
    rule: string
  ) {
    super(`invalid ${about}; ${rule}`);
  }
}

/**
 * A definition from what somebody gave: absent choices as in the default.
 *
 * @throws DefinitionError with one sentence: a choice that is unknown, out of bounds, or does not go with another.
 */
export function checkDefinition(given: unknown): Definition {
  const fields = record("definition", given, Object.keys(defaultDefinition));
  const choose = <Name extends keyof typeof definitionOptions>(name: Name) =>
    choice(name, fields[name] ?? defaultDefinition[name], definitionOptions[name]) as Definition[Name];
  const level = choose("level");
  const definition: Definition = {
    outcome: choose("outcome"),
    group: choose("group"),
    held: choose("held"),
    scale: choose("scale"),
    tolerance: onGrid("tolerance", fields.tolerance ?? defaultDefinition.tolerance, bounds.tolerance),
    direction: choose("direction"),
    level,
    rule: checkRule(fields.rule ?? (level === "landelijk" ? {kind: "alle"} : defaultDefinition.rule))
  };
  const error = refusal(definition);
  if (error) throw error;
  return definition;
}

/** Why these choices do not go together, or undefined where they do. */
export function refusal({group, level, rule}: Definition): DefinitionError | undefined {
  if (level === "landelijk" && rule.kind !== "alle") {
    return new DefinitionError("rule", `a national definition has one number, so no share of units: ${rule.kind}`);
  }
  if (group === "ouders-laag" && level !== "landelijk") {
    return new DefinitionError(
      "level",
      `the models have no gap of parents' education per unit, so landelijk only: ${level}`
    );
  }
  return undefined;
}

function checkRule(given: unknown): Rule {
  const fields = record("rule", given, ["kind", "share"]);
  const kind = choice("rule", fields.kind, ruleKinds);
  if (kind !== "alle") return {kind, share: onGrid("share", fields.share, bounds.share)};
  if (fields.share !== undefined) throw new DefinitionError("share", `not with the rule alle: ${shown(fields.share)}`);
  return {kind};
}

function onGrid(name: Subject, value: unknown, {low, high, step}: {low: number; high: number; step: number}): number {
  const steps = typeof value === "number" ? Math.round((value - low) / step) : Number.NaN;
  const nearest = Number((low + steps * step).toFixed(1));
  if (!(typeof value === "number" && value >= low && value <= high && Math.abs(value - nearest) < 1e-9)) {
    throw new DefinitionError(name, `not ${low} to ${high} in steps of ${step}: ${shown(value)}`);
  }
  return nearest;
}

function choice<T extends string>(name: Subject, value: unknown, options: readonly T[]): T {
  const found = options.find((option) => option === value);
  if (found === undefined) throw new DefinitionError(name, `not one of ${options.join(", ")}: ${shown(value)}`);
  return found;
}

/** A plain object with no other fields than these. */
export function record(thing: Subject, value: unknown, known: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new DefinitionError(thing, `not an object with ${known.join(", ")}: ${shown(value)}`);
  }
  const foreign = Object.keys(value).find((key) => !known.includes(key));
  if (foreign !== undefined) throw new DefinitionError(thing, `not one of ${known.join(", ")}: ${foreign}`);
  return value as Record<string, unknown>;
}

/** A value in a message, short. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 60)} (cut off)` : text;
}
