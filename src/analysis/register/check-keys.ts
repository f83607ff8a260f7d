import type {FactorColumn} from "../../glmm/table.js";
import type {Findings} from "./findings.js";

/** An id belongs to one student. */
export function checkUnique(name: string, {levels, codes}: FactorColumn, findings: Findings): void {
  const seen = new Uint8Array(levels.length);
  for (let row = 0; row < codes.length; ++row) {
    const code = codes[row]!;
    const level = levels[code];
    if (level === undefined) continue;
    if (seen[code]) findings.add("error", name, "occurs more than once", level, row);
    seen[code] = 1;
  }
}

/**
 * A location belongs to one institution in a year; each location that does not is found once, at its
 * second institution.
 */
export function checkNesting(name: string, inner: FactorColumn, outer: FactorColumn, findings: Findings): void {
  const owner: (string | undefined)[] = new Array(inner.levels.length);
  const told = new Set<string>();
  for (let row = 0; row < inner.codes.length; ++row) {
    const code = inner.codes[row]!;
    const location = inner.levels[code];
    const institution = outer.levels[outer.codes[row]!];
    if (location === undefined || institution === undefined) continue;
    owner[code] ??= institution;
    const first = owner[code];
    if (first === institution || told.has(location)) continue;
    told.add(location);
    findings.add("error", name, "shared by two institutions", `${location} (${first} and ${institution})`, row);
  }
}
