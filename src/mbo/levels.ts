import {ageGroups} from "./age-groups.js";
import {type CodebookValue, type VariableName, variable} from "./codebook.js";

/** What a table calls an empty cell of the register. */
export const unknown: CodebookValue = level("onbekend", "onbekend", "unknown");
/** A score that is there, whatever it is. */
export const known: CodebookValue = level("bekend", "bekend", "known");

const yesNo = [level("1", "ja", "yes"), level("0", "nee", "no")];

/**
 * The levels of a variable as tables show them, in order: values of the codebook, ages in groups, a score known or not,
 * yes or no; last what an empty cell means. An indicator has no empty level: it is counted only where it is known.
 *
 * @throws RangeError if the variable is not one to tabulate.
 */
export function levelsOf(name: VariableName): readonly CodebookValue[] {
  const {kind, values, empty} = variable(name);
  if (name === "diploma") return [...(values ?? []), {value: "geen", label: empty, short: empty}];
  if (name === "leeftijd") return [...ageGroups, unknown];
  if (name === "cito") return [known, unknown];
  if (kind === "indicator") return yesNo;
  if (!values) throw new RangeError(`invalid variable; not one with levels: ${name}`);
  return [...values, unknown];
}

/**
 * The entry of one level of {@link levelsOf}.
 *
 * @throws RangeError if the variable does not have that level.
 */
export function levelOf(name: VariableName, code: string): CodebookValue {
  const levels = levelsOf(name);
  const found = levels.find((l) => l.value === code);
  if (!found) throw new RangeError(`invalid ${name}; not in (${levels.map((l) => l.value).join(", ")}): ${code}`);
  return found;
}

/**
 * The place among {@link levelsOf} of a value as the register has it; undefined is an empty cell.
 *
 * @throws RangeError if the codebook does not allow the value.
 */
export function levelIndex(name: VariableName, value: string | undefined): number {
  const levels = levelsOf(name);
  const found = indexIn();
  if (!(found >= 0)) throw new RangeError(`invalid ${name}; not in the codebook: ${value ?? "(empty)"}`);
  return found;

  function indexIn(): number {
    const {kind, range} = variable(name);
    if (value === undefined) return kind === "indicator" ? -1 : levels.length - 1;
    if (!range || kind === "indicator") return levels.findIndex((l) => l.value === value);
    const number = Number(value);
    if (!(number >= range[0] && number <= range[1])) return -1;
    return name === "leeftijd" ? ageGroups.findIndex(({ages: [from, to]}) => number >= from && number <= to) : 0;
  }
}

function level(value: string, nl: string, en: string): CodebookValue {
  return {value, label: {nl, en}, short: {nl, en}};
}
