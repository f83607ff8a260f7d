import type {Column, FactorColumn, NumericColumn, Table} from "../../glmm/table.js";
import {factorOfNumbers} from "../../glmm/table.js";
import type {Handled} from "../handling/handled.js";

/** Columns of model 2w: the composition of a student's location. */
export const compositionNames = [
  "locatie_westers",
  "locatie_niet_westers",
  "locatie_ouders_laag",
  "locatie_capaciteit"
] as const;

/**
 * Adds the composition of each student's location, among the analysed students of the table: shares (0 to 1) of both
 * groups with a migration background, the share of low-educated parents among those known, and the mean known capacity
 * (in its own units; without capacity in the model this column is absent). A location where nobody is known has the
 * overall value.
 */
export function withComposition({table, capacity, ...rest}: Handled): Handled {
  const location = locationCodes(table.columns.locatie!);
  const migration = table.columns.migratieachtergrond as FactorColumn;
  const parents = table.columns.opleiding_ouders as FactorColumn;
  const share = (factor: FactorColumn, level: string, among: readonly string[]) => {
    const own = factor.levels.indexOf(level);
    const counted = factor.levels.map((name) => among.includes(name));
    return means(
      location,
      (i) => (factor.codes[i] === own ? 1 : 0),
      (i) => counted[factor.codes[i]!] === true
    );
  };
  const [westers, nietWesters, laag, score] = compositionNames;
  const columns: Record<string, Column> = {
    ...table.columns,
    [westers]: share(migration, "westers", migration.levels),
    [nietWesters]: share(migration, "niet-westers", migration.levels),
    [laag]: share(parents, "laag", ["laag", "hoog"]),
    ...(capacityColumn(table, capacity) && {[score]: meanCapacity(table, location, capacityColumn(table, capacity)!)})
  };
  return {table: {...table, columns}, ...(capacity !== undefined && {capacity}), ...rest};
}

/** Also of a spline it is the score itself whose mean is taken. */
function capacityColumn(table: Table, capacity: string | undefined): string | undefined {
  return capacity ?? (Object.hasOwn(table.columns, "cito_onbekend") ? "cito" : undefined);
}

function meanCapacity(table: Table, location: Location, name: string): NumericColumn {
  const {values} = table.columns[name] as NumericColumn;
  const unknown = name === "cito" ? (table.columns.cito_onbekend as NumericColumn).values : undefined;
  return means(
    location,
    (i) => values[i]!,
    (i) => unknown?.[i] !== 1
  );
}

interface Location {
  readonly codes: ArrayLike<number>;
  readonly count: number;
}

function locationCodes(column: Column): Location {
  const {codes, levels} = column.kind === "factor" ? column : factorOfNumbers(column);
  return {codes, count: levels.length};
}

/** Per row the mean of `value` over the rows of its location that are `known`. */
function means({codes, count}: Location, value: (i: number) => number, known: (i: number) => boolean): NumericColumn {
  const sums = new Float64Array(count);
  const sizes = new Float64Array(count);
  let sum = 0;
  let size = 0;
  for (let i = 0; i < codes.length; ++i) {
    if (!known(i)) continue;
    const x = value(i);
    sums[codes[i]!]! += x;
    ++sizes[codes[i]!]!;
    sum += x;
    ++size;
  }
  const overall = size > 0 ? sum / size : 0;
  const own = sums.map((total, l) => (sizes[l]! > 0 ? total / sizes[l]! : overall));
  return {kind: "numeric", values: Float64Array.from(codes, (code) => own[code]!)};
}
