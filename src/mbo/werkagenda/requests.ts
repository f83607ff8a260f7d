import type {AuditRequest} from "./audit-request.js";
import {letterRequests} from "./requests-letter.js";
import {reportRequests} from "./requests-report.js";

/** The requests of the letter of 12 September 2023 and of chapter 7 of part 2, held against the 2025 measurement. */
export const requests: readonly AuditRequest[] = [...reportRequests, ...letterRequests];
