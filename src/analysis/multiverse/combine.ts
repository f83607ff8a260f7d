import {InputError} from "../../glmm/input-error.js";
import {hasCapacity} from "../direct/model-formula.js";
import {checkSpecification} from "../specification/check-specification.js";
import type {OutcomeName, OutcomeYear, Specification} from "../specification/specification.js";
import {type OptionCode, option} from "./options.js";

/** What a specification is about, whatever the choices. */
export interface Subject {
  readonly outcome: OutcomeName;
  readonly year: OutcomeYear;
}

/**
 * The published specification with all these options. Undefined where they do not go together: two want another value
 * of the same choice, the rules of a specification refuse them (check-combination.ts), or one of them changes nothing,
 * since the model has no capacity.
 */
export function combine(subject: Subject, codes: readonly OptionCode[]): Specification | undefined {
  const merged: Changes = {...subject};
  for (const code of codes) if (!mergeInto(merged, option(code).change)) return undefined;
  const specification = possible(merged);
  return specification && codes.every((code) => matters(code, specification)) ? specification : undefined;
}

type Changes = Record<string, unknown>;

/** Adds changes to those that there are, one level deep; false if they contradict each other. */
function mergeInto(merged: Changes, change: Readonly<Changes>): boolean {
  return Object.entries(change).every(([key, value]) => {
    if (key === "selection") {
      merged[key] ??= {};
      return mergeInto(merged[key] as Changes, value as Changes);
    }
    const free = !Object.hasOwn(merged, key);
    if (free) merged[key] = value;
    return free || JSON.stringify(merged[key]) === JSON.stringify(value);
  });
}

function possible(changes: Changes): Specification | undefined {
  try {
    return checkSpecification(changes);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/**
 * Without capacity in the model its shape means nothing, and unknown scores only matter where students without one go.
 */
function matters(code: OptionCode, {model, cito}: Specification): boolean {
  if (hasCapacity(model)) return true;
  const {choice, change} = option(code);
  if (choice === "capacity") return false;
  return !Object.hasOwn(change, "cito") || cito.kind === "listwise" || cito.kind === "weighting";
}
