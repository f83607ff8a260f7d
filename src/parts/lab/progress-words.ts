import type {Text} from "../../text/nl.js";
import type {Progress} from "../../worker/protocol.js";

/** What the worker is doing, in words. */
export function progressWords({stage, year, iteration, done, of}: Progress, {aannames}: Text): string {
  const words = aannames.progress;
  if (stage === "simulate" && year !== undefined) return words.simulate(year);
  if (done !== undefined && of !== undefined) return (stage === "impute" ? words.impute : words.steps)(done, of);
  if (stage === "fit" && iteration !== undefined) return words.fit(iteration);
  return words.busy;
}
