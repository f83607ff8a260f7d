import {careers} from "./careers.js";
import {dimensions} from "./dimensions.js";
import {doorstroom, vsv} from "./outcomes.js";
import type {Parameter} from "./parameter.js";
import {people} from "./people.js";
import {recording} from "./recording.js";
import {size} from "./size.js";

/** Every parameter of the world, in the order in which readers see them. */
export const parameters = {...size, ...people, ...careers, ...doorstroom, ...vsv, ...recording};

export type ParameterName = keyof typeof parameters;

/** The truth about all students and what is recorded of them: one plain object, a value per parameter. */
export type World = {readonly [K in ParameterName]: (typeof parameters)[K]["value"]};

/** Some parameters of a world. */
export type Changes = Partial<World>;

export const parameterNames = Object.keys(parameters) as ParameterName[];

/** Sum of the entries that are shares of one whole may differ this much from 1. */
const WHOLE_TOLERANCE = 1e-6;

/** The parameter of that name, whatever its shape. */
export function parameter(name: ParameterName): Parameter {
  return parameters[name] as Parameter;
}

/**
 * The world with these changes.
 *
 * @param changes values by name, as they may come from a file or an address
 * @param base the world to change; without it the default values of the parameters
 * @throws RangeError if a name is no parameter, a value is not of its shape or outside its range, shares do not make
 * one whole, cuts do not rise, or there are fewer locations than institutions.
 */
export function worldWith(changes: Readonly<Record<string, unknown>> = {}, base: World = defaults()): World {
  if (changes === null || typeof changes !== "object" || Array.isArray(changes)) {
    throw new RangeError(`invalid world; not an object of parameters: ${JSON.stringify(changes)}`);
  }
  const world: Record<string, unknown> = {...base};
  for (const [name, value] of Object.entries(changes)) {
    if (!Object.hasOwn(parameters, name)) throw new RangeError(`invalid world; no such parameter: ${name}`);
    world[name] = checked(name as ParameterName, value);
  }
  const whole = world as World;
  if (!(whole.locations >= whole.institutions)) {
    throw new RangeError(
      `invalid locations; not at least the number of institutions ${whole.institutions}: ${whole.locations}`
    );
  }
  return Object.freeze(whole);
}

function defaults(): World {
  return Object.fromEntries(parameterNames.map((name) => [name, parameters[name].value])) as World;
}

function checked(name: ParameterName, value: unknown): number | readonly number[] {
  const {value: usual, of} = parameter(name);
  if (typeof usual === "number") return checkedNumber(name, value);
  const size = dimensions[of!].length;
  if (!Array.isArray(value) || value.length !== size) {
    throw new RangeError(`invalid ${name}; not a list of ${size} numbers: ${JSON.stringify(value)}`);
  }
  const numbers = value.map((entry) => checkedNumber(name, entry));
  const sum = numbers.reduce((a, b) => a + b, 0);
  if (parameter(name).whole && !(Math.abs(sum - 1) <= WHOLE_TOLERANCE)) {
    throw new RangeError(`invalid ${name}; the shares do not add up to 1: ${sum}`);
  }
  if (parameter(name).rising && !numbers.every((entry, k) => k === 0 || entry > numbers[k - 1]!)) {
    throw new RangeError(`invalid ${name}; the borders do not rise: ${numbers.join(", ")}`);
  }
  return Object.freeze(numbers);
}

function checkedNumber(name: ParameterName, value: unknown): number {
  const {range, integer} = parameter(name);
  if (!(typeof value === "number" && value >= range[0] && value <= range[1])) {
    throw new RangeError(`invalid ${name}; not in [${range.join(", ")}]: ${value}`);
  }
  if (integer && !Number.isInteger(value)) throw new RangeError(`invalid ${name}; not a whole number: ${value}`);
  return value + 0; // -0 becomes 0
}
