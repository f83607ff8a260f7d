import {csv} from "../src/tables/csv.js";
import {werkagendaFile} from "../src/tables/werkagenda/file.js";
import {load as loadWerkagenda} from "./werkagenda.js";

/** Every published number of the pages of the Werkagenda as one CSV. */
export function load(): string {
  return csv(werkagendaFile(loadWerkagenda()));
}
