import {firstYear} from "../../mbo/codebook.js";
import {type RegisterColumn, registerColumns} from "../../mbo/register.js";
import {simulatedMarker} from "../../mbo/simulated-marker.js";
import type {Findings} from "./findings.js";
import {nearestName} from "./nearest-name.js";

/**
 * Compares the names of a register's columns with the codebook's. Errors: a column that is missing or misspelt, and no
 * year at all. Warnings: columns of one's own (but for the mark of simulated students), and a year without any column.
 *
 * @returns the columns of the codebook that are there
 */
export function checkColumns(names: readonly string[], findings: Findings): RegisterColumn[] {
  const columns = registerColumns();
  const given = new Set(names);
  const present = columns.filter(({name}) => given.has(name));
  const missing = columns.filter(({name}) => !given.has(name));
  const years = new Set(present.map(({year}) => year).filter((year) => year !== undefined));
  const expected = ({year}: RegisterColumn) => year === undefined || years.has(year);
  const meant = new Set<string>();
  for (const name of names) {
    if (name === simulatedMarker || columns.some((column) => column.name === name)) continue;
    const candidates = missing.filter((column) => expected(column) || name.endsWith(`${column.year}`));
    const candidate = nearestName(name, namesOf(candidates));
    if (candidate === undefined) {
      findings.add("warning", name, "unknown column; not in the codebook", name);
    } else {
      findings.add("error", name, `unknown column; did you mean ${candidate}`, name);
      meant.add(candidate);
    }
  }
  for (const column of missing) {
    if (meant.has(column.name) || !expected(column) || isWithoutPast(column, years)) continue;
    findings.add("error", column.name, "missing column; the codebook has it", column.name);
  }
  const absent = [...new Set(columns.map(({year}) => year))].filter((year) => year !== undefined && !years.has(year));
  for (const year of absent) {
    findings.add(years.size > 0 ? "warning" : "error", `${year}`, "missing year; not one column of it", `${year}`);
  }
  return present;
}

const namesOf = (columns: readonly RegisterColumn[]): string[] => columns.map(({name}) => name);

/** Outcomes are counted on the year before: without it they need not be there. */
function isWithoutPast({variable, year = firstYear}: RegisterColumn, years: ReadonlySet<number>): boolean {
  return (variable === "hoger" || variable === "vsv") && !years.has(year - 1);
}
