import {type Column, factorColumn, type Table} from "../../src/glmm/table.js";
import {logistic} from "../../src/math/logistic.js";
import {streams} from "../../src/math/random.js";

/** What a small simulated population looks like. */
export interface Recipe {
  readonly seed: number;
  readonly institutions?: number;
  readonly locationsEach?: number;
  readonly rowsEach?: number;
  readonly intercept?: number;
  readonly slopes?: readonly [a: number, x: number];
  /** Sds of location intercepts, location slopes of a, institution intercepts. */
  readonly sds?: readonly [number, number, number];
}

/** Students with a three-level factor `a`, a number `x` and outcome `y`, in locations in institutions. */
export function smallTable(recipe: Recipe): Table {
  const {seed, institutions = 8, locationsEach = 5, rowsEach = 30, intercept = -0.4} = recipe;
  const {slopes = [0.5, -0.3], sds = [0.6, 0.4, 0.3]} = recipe;
  const random = streams(seed, 1)[0]!;
  const a: string[] = [];
  const x: number[] = [];
  const y: number[] = [];
  const location: string[] = [];
  const institution: string[] = [];
  for (let j = 0; j < institutions; ++j) {
    const top = sds[2] * random.normal();
    for (let l = 0; l < locationsEach; ++l) {
      const [own, slope] = [sds[0] * random.normal(), sds[1] * random.normal()];
      for (let i = 0; i < rowsEach; ++i) {
        const group = Math.floor(3 * random.uniform());
        const number = random.normal();
        const eta =
          intercept + top + own + slopes[1] * number + (group === 1 ? slopes[0] + slope : group === 2 ? -slopes[0] : 0);
        a.push(["none", "one", "two"][group]!);
        x.push(number);
        y.push(random.uniform() < logistic(eta) ? 1 : 0);
        location.push(`L${j}.${l}`);
        institution.push(`I${j}`);
      }
    }
  }
  const numeric = (values: readonly number[]): Column => ({kind: "numeric", values: Float64Array.from(values)});
  const columns = {
    a: factorColumn(a),
    x: numeric(x),
    y: numeric(y),
    location: factorColumn(location),
    institution: factorColumn(institution)
  };
  return {rows: y.length, columns};
}

/** The same table with its rows in another order. */
export function reorder(table: Table, order: readonly number[]): Table {
  const columns = Object.entries(table.columns).map(([name, column]) => {
    if (column.kind === "factor") return [name, {...column, codes: Int32Array.from(order, (i) => column.codes[i]!)}];
    return [name, {...column, values: Float64Array.from(order, (i) => column.values[i]!)}];
  });
  return {rows: order.length, columns: Object.fromEntries(columns)};
}

export const withColumn = (table: Table, name: string, column: Column): Table => ({
  ...table,
  columns: {...table.columns, [name]: column}
});

export const numbers = (table: Table, name: string): Float64Array => {
  const column = table.columns[name]!;
  return Float64Array.from(column.kind === "numeric" ? column.values : column.codes);
};

/** A shuffled 0..n-1, by sorting random keys. */
export function shuffled(n: number, seed: number): number[] {
  const random = streams(seed, 1)[0]!;
  return Array.from({length: n}, (_, i) => ({i, key: random.uniform()}))
    .sort((left, right) => left.key - right.key)
    .map(({i}) => i);
}
