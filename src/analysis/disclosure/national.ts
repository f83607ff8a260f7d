import type {FactorColumn, NumericColumn} from "../../glmm/table.js";
import type {Analysis} from "../analyse.js";
import {fixedFor} from "./fixed-specifications.js";
import {selectedBy, studentsKey} from "./listed-selections.js";
import type {Atoms, Selected} from "./memberships.js";
import type {Reason} from "./reason.js";
import type {DisclosureRules} from "./rules.js";
import {nobody, type Tally, together, tooFew} from "./tally.js";

/**
 * Why the national figures of an analysis are not published; null if they may be.
 *
 * Its students must be those of a specification of the fixed list: with a free choice two files could be about sets
 * of students that differ by a few, and their difference would tell how those did. How they are modelled is free.
 * Within the list a selection gives way to an earlier one if a set of students that the two tell apart, all together or
 * of one background, has fewer students, successes or failures than the threshold.
 */
export function nationalReason({records, selection, result, only}: Analysis, rules: DisclosureRules): Reason | null {
  const {specification} = result;
  const own = studentsKey(specification);
  const listed = new Map(fixedFor(specification).map((fixed) => [studentsKey(fixed), fixed]));
  if (only || !listed.has(own)) return "not-listed";
  const keys = [...listed.keys()];
  const selections = keys.map((key) => (key === own ? selection : selectedBy(records, listed.get(key)!)));
  return accepted(nationalAtoms(selections), keys.length, rules).has(keys.indexOf(own)) ? null : "difference";
}

/** Places of the selections that may be published together, in their order. */
function accepted(groups: readonly Atoms[], count: number, rules: DisclosureRules): Set<number> {
  const places = new Set<number>();
  let mask = 0;
  for (let k = 0; k < count; ++k) {
    const next = mask | (1 << k);
    if (!groups.every((atoms) => apart(atoms, next, rules))) continue;
    mask = next;
    places.add(k);
  }
  return places;
}

/** Is every set that these selections tell apart large enough? One selection by itself tells nothing apart. */
function apart(atoms: Atoms, mask: number, rules: DisclosureRules): boolean {
  const sets = new Map<number, Tally>();
  for (const [bits, tally] of atoms) {
    const own = bits & mask;
    if (own !== 0) sets.set(own, together(sets.get(own) ?? nobody, tally));
  }
  return sets.size < 2 || tooFew([...sets.values()], {...rules, percentageBase: null}) === null;
}

/** Students by the selections they are in: all, and per background, which can differ by selection (then twice). */
function nationalAtoms(selections: readonly Selected[]): Atoms[] {
  const size = Math.max(0, ...selections.map(({rows}) => (rows.at(-1) ?? -1) + 1));
  const success = new Uint8Array(size);
  const all = new Uint32Array(size);
  const byLevel = new Map<string, Uint32Array>();
  selections.forEach(({rows, table}, k) => {
    if (rows.length === 0) return;
    const {levels, codes} = table.columns.migratieachtergrond as FactorColumn;
    const {values} = table.columns.y as NumericColumn;
    for (const level of levels) if (!byLevel.has(level)) byLevel.set(level, new Uint32Array(size));
    const own = levels.map((level) => byLevel.get(level)!);
    rows.forEach((row, i) => {
      success[row] = values[i]! > 0 ? 1 : 0;
      all[row]! |= 1 << k;
      own[codes[i]!]![row]! |= 1 << k;
    });
  });
  return [all, ...byLevel.values()].map((bits) => atomsOf(bits, success));
}

function atomsOf(bits: Uint32Array, success: Uint8Array): Atoms {
  const atoms = new Map<number, Tally>();
  bits.forEach((own, row) => {
    if (own === 0) return;
    atoms.set(own, together(atoms.get(own) ?? nobody, {students: 1, successes: success[row]!}));
  });
  return atoms;
}
