import {indirectMethod} from "../../analysis/specification/direct.js";
import {type LabState, labKeys, type Problem, readLab} from "../../interface/lab-state.js";
import {notice} from "../../interface/notice.js";
import {unknownKeys} from "../../interface/url-state.js";
import type {Text} from "../../text/nl.js";
import {Refused} from "../../worker/client.js";

/** Why a state has no answer, as a sentence for the reader. */
export function problemWords(error: unknown, {specification}: LabState, text: Text): string {
  const words = text.aannames.problems;
  if (!(error instanceof Refused)) return words.failed;
  if (/^empty selection|no students left/.test(error.message)) return words.empty;
  const method = indirectMethod(specification);
  return method && /one table and one fit/.test(error.message) ? words.notYet(methodName(method, text)) : words.refused;
}

/** What an address got wrong: choices that cannot be, and keys that nobody knows. */
export const problemsOf = (search: string): Problem[] => [
  ...readLab(search).problems,
  ...unknownKeys(labKeys, search).map(({key, value}) => ({part: `${key}=${value}`, reason: "unknown key"}))
];

/** Names the parts of an address that could not be read. */
export function sayProblems(root: HTMLElement, problems: readonly Problem[], text: Text): void {
  if (problems.length === 0) return;
  notice(root, text.aannames.problems.address(text.format.list(problems.map(({part}) => part))));
}

function methodName(method: string, {aannames}: Text): string {
  const names: Readonly<Record<string, string>> = {...aannames.capacity.values, ...aannames.cito.values};
  return names[method] ?? method;
}
