import {headline} from "../../charts/lab/difference-title.js";
import type {Text} from "../../text/nl.js";
import type {LabData} from "./lab-data.js";

/** A count as one says it: to two digits, and not below tens. */
export function roundPeople(count: number): number {
  const size = Math.max(10, 10 ** (Math.floor(Math.log10(Math.max(1, Math.abs(count)))) - 1));
  return size * Math.round(count / size);
}

/** The difference as numbers of students, and how often the outcome occurs (decisions 29). */
export function labSentence({result}: Pick<LabData, "result">, text: Text): string {
  const {number, percent} = text.format;
  const {sentence} = text.aannames;
  const {outcome} = result.specification;
  const total = sentence.total(outcome, percent(result.mean), number(result.students));
  const found = headline(result);
  if (found?.implied === undefined || found.students === undefined) return total;
  const people = number(roundPeople(Math.abs(found.implied)));
  return `${sentence.people({outcome, points: found.points}, people, number(roundPeople(found.students)))} ${total}`;
}
