import type {Subject} from "../../src/analysis/multiverse/combine.js";
import {type Entry, multiverseList} from "../../src/analysis/multiverse/list.js";

/** Outcomes and years of the study: each has a multiverse of its own. */
export const subjects: readonly Subject[] = [
  {outcome: "doorstroom", year: 2020},
  {outcome: "vsv", year: 2020},
  {outcome: "doorstroom", year: 2021},
  {outcome: "vsv", year: 2021}
];

export type SubjectName = string;

/** `doorstroom-2020`. */
export const subjectName = ({outcome, year}: Subject): SubjectName => `${outcome}-${year}`;

/** The specifications of one outcome and year. */
export interface SubjectList {
  readonly subject: Subject;
  readonly entries: readonly Entry[];
}

export const listOf = (subject: Subject): SubjectList => ({subject, entries: multiverseList(subject)});
