import type {Finding, Findings, Tally} from "../../src/analysis/register/findings.js";
import type {RegisterCheck} from "../../src/analysis/register/register-check.js";
import {counted, number} from "./counted.js";

const mostLines = 20;

/** The place of a row as its file counts: lines of a CSV (the header is line 1), rows of another file. */
export function placeOf(row: number | undefined, file: string): string {
  if (/\.csv(\.gz)?$/i.test(file)) return `line ${row === undefined ? 1 : row + 2}`;
  return row === undefined ? "columns" : `row ${row + 1}`;
}

/**
 * What a check found in sentences, a line each: errors in the order of the file, then one warning for each column and
 * rule. At most twenty of each, then how many more, and of errors how often each rule is broken in each column.
 */
export function reportLines({errors, tallies}: RegisterCheck, file: string): string[] {
  const sentence = (finding: Finding) => sentenceOf(finding, file);
  const ofSeverity = (severity: Tally["severity"]) => tallies.filter((tally) => tally.severity === severity);
  const listed = inOrder(ofSeverity("error")).slice(0, mostLines);
  const warnings = ofSeverity("warning").map(({first: [finding], count}) => {
    return `warning: ${sentence(finding!)}${count > 1 ? ` (and ${number(count - 1)} more)` : ""}`;
  });
  const unlisted = errors - listed.length;
  const repeated = ofSeverity("error").filter(({count}) => unlisted > 0 && count > 1);
  return [
    ...listed.map(sentence),
    ...more(unlisted, "error"),
    ...repeated.slice(0, mostLines).map(inAll),
    ...more(repeated.length - mostLines, "such line"),
    ...warnings.slice(0, mostLines),
    ...more(warnings.length - mostLines, "such line")
  ];
}

/**
 * Why a register is not analysed: how many errors its used columns have, and the first; undefined if there are none.
 */
export function refusal(findings: Findings, file: string): string | undefined {
  const errors = findings.count("error");
  if (errors === 0) return undefined;
  const [first] = inOrder(findings.tallies().filter(({severity}) => severity === "error"));
  const rest = errors > 1 ? "the first of which is" : "which is";
  return `invalid register; ${counted(errors, "error")} in the columns used (see kansen check), ${rest} ${sentenceOf(first!, file)}`;
}

function sentenceOf({row, column, rule, value}: Finding, file: string): string {
  const thing = row === undefined ? rule : `invalid ${column}; ${rule}`;
  return `${file}, ${placeOf(row, file)}: ${thing}: ${shown(value)}`;
}

const inAll = ({column, rule, count}: Tally): string => `in all: invalid ${column}; ${rule}: ${counted(count, "time")}`;

/** What was kept of some tallies, in the order of the rows. */
const inOrder = (tallies: readonly Tally[]): Finding[] =>
  tallies.flatMap(({first}) => first).sort((a, b) => (a.row ?? -1) - (b.row ?? -1));

/** One sentence about a register without errors. */
export function okLine({students, columns, years, warnings}: RegisterCheck): string {
  const last = years.at(-1);
  const enrolled = last ? `; ${years[0]!.year} to ${last.year}, ${number(last.enrolled)} enrolled in ${last.year}` : "";
  const warned = warnings > 0 ? `; ${counted(warnings, "warning")}` : "";
  return `ok: ${counted(students, "student")}, ${columns} columns${enrolled}${warned}`;
}

/** On one line, without what a terminal would act on. */
function shown(value: string): string {
  return value === "" ? "(empty)" : value.replaceAll(/\p{Cc}+/gu, " ").slice(0, 80);
}

const more = (count: number, thing: string): string[] => {
  return count > 0 ? [`and ${counted(count, `more ${thing}`)}`] : [];
};
