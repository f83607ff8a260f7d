import {csv} from "../src/tables/csv.js";
import {descriptivesFile} from "../src/tables/descriptives-file.js";
import {load as loadDescriptives} from "./descriptives.js";

/** All descriptive tables as one CSV. */
export function load(): string {
  return csv(descriptivesFile(loadDescriptives()));
}
