import {type FactorColumn, factorOfNumbers, type NumericColumn, type Table} from "../../glmm/table.js";
import {nobody, type Tally, together} from "./tally.js";

/**
 * Students of one selection: rows of the register, and a table with `locatie`, `migratieachtergrond` and `y` of each.
 */
export interface Selected {
  readonly rows: Int32Array;
  readonly table: Table;
}

/** Students of a group by the selections they are in: bit k of a key stands for selection k. */
export type Atoms = ReadonlyMap<number, Tally>;

/** Per location, per level. */
export type Memberships = ReadonlyMap<string, ReadonlyMap<string, Atoms>>;

/** More would not fit in the bits of a key. */
const MOST_SELECTIONS = 30;

/** A figure of one location: its gap between a level and the reference. */
export const figureKey = (location: string, level: string): string => `${location}|${level}`;

/** The students of a group that selection k has. */
export function inSelection(atoms: Atoms, k: number): Tally {
  let tally = nobody;
  for (const [bits, own] of atoms) if ((bits & (1 << k)) !== 0) tally = together(tally, own);
  return tally;
}

/**
 * Students per location and level by the selections they are in.
 *
 * @param names levels of `migratieachtergrond`; students of others are not counted.
 * @throws RangeError for more than 30 selections.
 */
export function memberships(selections: readonly Selected[], names: readonly string[]): Memberships {
  if (!(selections.length <= MOST_SELECTIONS)) {
    throw new RangeError(`invalid selections; not ${MOST_SELECTIONS} or fewer: ${selections.length}`);
  }
  const size = Math.max(0, ...selections.map(({rows}) => (rows.at(-1) ?? -1) + 1));
  const bits = new Uint32Array(size * names.length);
  const success = new Uint8Array(size);
  const place = new Int32Array(size);
  const places: string[] = [];
  selections.forEach(({rows, table}, k) => {
    if (rows.length === 0) return;
    const location = asFactor(table, "locatie");
    const level = asFactor(table, "migratieachtergrond");
    const {values} = table.columns.y as NumericColumn;
    const codeOf = level.levels.map((name) => names.indexOf(name));
    const placeOf = location.levels.map((name) => {
      const known = places.indexOf(name);
      return known < 0 ? places.push(name) - 1 : known;
    });
    for (let i = 0; i < rows.length; ++i) {
      const row = rows[i]!;
      place[row] = placeOf[location.codes[i]!]!;
      success[row] = values[i]! > 0 ? 1 : 0;
      const code = codeOf[level.codes[i]!]!;
      if (code >= 0) bits[row * names.length + code]! |= 1 << k;
    }
  });
  const groups = new Map(
    places.map((name) => [name, new Map(names.map((level): [string, Map<number, Tally>] => [level, new Map()]))])
  );
  for (let row = 0; row < size; ++row) {
    names.forEach((level, code) => {
      const own = bits[row * names.length + code]!;
      if (own === 0) return;
      const atoms = groups.get(places[place[row]!]!)!.get(level)!;
      atoms.set(own, together(atoms.get(own) ?? nobody, {students: 1, successes: success[row]!}));
    });
  }
  return groups;
}

function asFactor(table: Table, name: string): FactorColumn {
  const column = table.columns[name]!;
  return column.kind === "factor" ? column : factorOfNumbers(column);
}
