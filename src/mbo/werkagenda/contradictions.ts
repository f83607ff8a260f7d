import type {Contradiction} from "./contradiction.js";
import {documentContradictions} from "./contradictions-documents.js";
import {scopeContradictions} from "./contradictions-scope.js";
import {tableContradictions} from "./contradictions-tables.js";

/** Errors and contradictions that we found in the sources. */
export const contradictions: readonly Contradiction[] = [
  ...tableContradictions,
  ...documentContradictions,
  ...scopeContradictions
];
