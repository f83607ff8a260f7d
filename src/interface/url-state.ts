/** One value of a page's state and how the address writes it. */
export interface Field<T> {
  readonly start: T;
  /** The value, or undefined if the text is not one. */
  parse(text: string): T | undefined;
  format(value: T): string;
}

export type Fields<State> = {readonly [Key in keyof State & string]: Field<State[Key]>};

/** A part of the address that we could not read; the page says so. */
export interface Invalid {
  readonly key: string;
  readonly value: string;
}

/** A number within [low, high] on a grid of `step`. */
export function numberField(
  start: number,
  {low, high, step}: {low: number; high: number; step: number}
): Field<number> {
  return {
    start,
    format: String,
    parse(text) {
      const value = text.trim() === "" ? Number.NaN : Number(text);
      const steps = Math.round((value - low) / step);
      const onGrid = Number((low + steps * step).toFixed(10)); // .1 + 24 x .1 is a hair above 2.5
      return value >= low && value <= high && Math.abs(value - onGrid) < 1e-9 ? onGrid : undefined;
    }
  };
}

/** One of a list. */
export function choiceField<T extends string | number>(start: T, choices: readonly T[]): Field<T> {
  return {start, format: String, parse: (text) => choices.find((choice) => String(choice) === text)};
}

/** On or off, written 1 and 0. */
export function switchField(start: boolean): Field<boolean> {
  return {
    start,
    format: (on) => (on ? "1" : "0"),
    parse: (text) => (text === "1" ? true : text === "0" ? false : undefined)
  };
}

/** Reads the state of the given fields; what is absent or invalid has its start value. */
export function readState<State>(fields: Fields<State>, search: string): {state: State; invalid: Invalid[]} {
  const query = new URLSearchParams(search);
  const invalid: Invalid[] = [];
  const entries = (Object.keys(fields) as (keyof State & string)[]).map((key) => {
    const text = query.get(key);
    const value = text === null ? fields[key].start : fields[key].parse(text);
    if (value === undefined) invalid.push({key, value: text ?? ""});
    return [key, value ?? fields[key].start];
  });
  return {state: Object.fromEntries(entries) as State, invalid};
}

/** Writes the state into a query: only what differs from the start, other keys of the query as they were. */
export function writeState<State>(fields: Fields<State>, state: State, search: string): string {
  const query = new URLSearchParams(search);
  for (const key of Object.keys(fields) as (keyof State & string)[]) {
    if (state[key] === fields[key].start) query.delete(key);
    else query.set(key, fields[key].format(state[key]));
  }
  const text = query.toString();
  return text ? `?${text}` : "";
}

/** Writes every value of the state, also those of the start: what a later start cannot change. */
export function pinnedState<State>(fields: Fields<State>, state: State): URLSearchParams {
  const keys = Object.keys(fields) as (keyof State & string)[];
  return new URLSearchParams(keys.map((key) => [key, fields[key].format(state[key])]));
}

/** Keys of a query that belong to no field; those that campaigns and networks add are left alone. */
export function unknownKeys(known: readonly string[], search: string): Invalid[] {
  return [...new URLSearchParams(search)]
    .filter(([key]) => !known.includes(key) && !/^(utm_|fbclid$|gclid$|mc_|ref$)/.test(key))
    .map(([key, value]) => ({key, value}));
}
