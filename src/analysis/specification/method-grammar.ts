import {InputError} from "../../glmm/input-error.js";
import type {Capacity, Missing} from "./specification.js";

/** A number that a method takes: its range, and whether it is whole. */
export interface Parameter {
  readonly name: string;
  readonly start: number;
  readonly low: number;
  readonly high: number;
  readonly whole?: true;
  /** Exclusive lower bound. */
  readonly above?: true;
}

/** A kind of method and the numbers it takes, in the order of its text: `calibrated_3_0.9`. */
export type Grammar<Kind extends string> = Readonly<Record<Kind, readonly Parameter[]>>;

/** m of multiple imputation: 10 unless said otherwise; from 2 on, since errors need the spread between imputations. */
const m: Parameter = {name: "m", start: 10, low: 2, high: 100, whole: true};
const error: Parameter = {name: "error", start: 3, low: 0, high: 15};
const validity: Parameter = {name: "validity", start: 1, low: 0, high: 1, above: true};

const missing = {indicator: [], listwise: [], mean: [], imputation: [m], weighting: [], complete: []} as const;

export const citoGrammar: Grammar<Missing["kind"]> = {
  ...missing,
  mnar: [m, {name: "delta", start: -3, low: -30, high: 30}]
};

export const parentsGrammar: Grammar<Missing["kind"]> = {
  ...missing,
  mnar: [m, {name: "delta", start: -0.5, low: -5, high: 5}]
};

export const capacityGrammar: Grammar<Capacity["kind"]> = {
  none: [],
  linear: [],
  spline: [{name: "df", start: 4, low: 2, high: 8, whole: true}],
  period: [],
  shifted: [{name: "points", start: 2, low: -20, high: 20}],
  calibrated: [error, validity],
  simex: [error, validity, {name: "replicates", start: 50, low: 10, high: 1000, whole: true}],
  latent: [error, validity],
  true: []
};

/** A method with exactly the numbers of its kind; those not given are at their start. */
export type Method<Kind extends string> = {readonly kind: Kind} & Readonly<Record<string, unknown>>;

/** @throws InputError for an unknown kind, a number that the kind does not take, or one out of range. */
export function checkMethod<Kind extends string>(grammar: Grammar<Kind>, thing: string, value: unknown): Method<Kind> {
  const kinds = Object.keys(grammar);
  const given = typeof value === "string" ? {kind: value} : (value as Record<string, unknown> | null);
  const kind = given?.kind;
  if (typeof kind !== "string" || !Object.hasOwn(grammar, kind)) {
    throw new InputError(`invalid ${thing}; not one of ${kinds.join(", ")}: ${shown(kind ?? value)}`);
  }
  const parameters = grammar[kind as Kind];
  const names = parameters.map(({name}) => name);
  const foreign = Object.keys(given!).find((key) => key !== "kind" && !names.includes(key));
  if (foreign !== undefined) {
    throw new InputError(`invalid ${thing}; ${kind} takes ${names.join(", ") || "no numbers"}, and not: ${foreign}`);
  }
  const numbers = parameters.map((parameter) => [
    parameter.name,
    checkNumber(parameter, `${thing} ${kind}`, given![parameter.name] ?? parameter.start)
  ]);
  return {kind: kind as Kind, ...Object.fromEntries(numbers)};
}

/** `kind`, with its numbers behind underscores if any of them is not at its start. */
export function formatMethod<Kind extends string>(grammar: Grammar<Kind>, method: Method<Kind>): string {
  const parameters = grammar[method.kind];
  if (parameters.every(({name, start}) => method[name] === start)) return method.kind;
  return [method.kind, ...parameters.map(({name}) => String(method[name]))].join("_");
}

/** Reads what {@link formatMethod} writes. @throws InputError as checkMethod, and for too many numbers. */
export function parseMethod<Kind extends string>(grammar: Grammar<Kind>, thing: string, text: string): Method<Kind> {
  const [kind, ...numbers] = text.split("_");
  const parameters = Object.hasOwn(grammar, kind!) ? grammar[kind as Kind] : [];
  if (numbers.length > parameters.length && Object.hasOwn(grammar, kind!)) {
    throw new InputError(`invalid ${thing}; ${kind} takes at most ${parameters.length} numbers: ${text}`);
  }
  const given = numbers.map((number, k) => [parameters[k]?.name ?? `${k}`, readNumber(number)]);
  return checkMethod(grammar, thing, {kind, ...Object.fromEntries(given)});
}

function checkNumber({name, low, high, whole, above}: Parameter, thing: string, value: unknown): number {
  const inside = typeof value === "number" && value <= high && (above ? value > low : value >= low);
  if (!inside || (whole && !Number.isInteger(value))) {
    const range = `${above ? "above" : "from"} ${low} to ${high}`;
    throw new InputError(`invalid ${thing}; ${name} not a ${whole ? "whole " : ""}number ${range}: ${shown(value)}`);
  }
  return value + 0; // + 0 turns -0 into 0, which is written the same
}

/** A number, or the text itself, which is then refused by its own name. */
export function readNumber(text: string): number | string {
  return /^-?\d+(\.\d+)?(e-?\d+)?$/.test(text) ? Number(text) : text;
}

/** A refused value in one line. */
export function shown(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
}
