import type {FactorColumn} from "../../glmm/table.js";
import {never, type Variable} from "../../mbo/codebook.js";
import type {Findings} from "./findings.js";

const integer = /^[+-]?\d+(\.0*)?$/;

/** Which rule of the codebook a text breaks; undefined if none. */
export function brokenRule({kind, values, range}: Variable, text: string): string | undefined {
  if (values) {
    if (values.some(({value}) => value === text)) return undefined;
    return `not in (${values.map(({value}) => value).join(", ")})`;
  }
  if (kind === "indicator") return /^[01](\.0*)?$/.test(text) ? undefined : "not 0 or 1";
  if (kind !== "integer") return undefined;
  if (!integer.test(text)) return "not a whole number";
  return range && !(Number(text) >= range[0] && Number(text) <= range[1])
    ? `not from ${range[0]} to ${range[1]}`
    : undefined;
}

/** Checks the cells of one column by themselves: values, range, whole numbers, and whether they may be empty. */
export function checkValues(name: string, variable: Variable, column: FactorColumn, findings: Findings): void {
  const {levels, codes} = column;
  const broken = levels.map((level) => brokenRule(variable, level));
  const required = variable.empty === never;
  let filled = 0;
  for (let row = 0; row < codes.length; ++row) {
    const level = levels[codes[row]!];
    if (level === undefined) {
      if (required) findings.add("error", name, "may not be empty", "", row);
      continue;
    }
    ++filled;
    const rule = broken[codes[row]!];
    if (rule !== undefined) findings.add("error", name, rule, level, row);
  }
  if (filled === 0) findings.add("warning", name, "empty column; not one value", name);
}
