import {headline} from "../../charts/lab/difference-title.js";
import {elements} from "../../markup/element.js";
import type {Text} from "../../text/nl.js";
import type {Context} from "../part.js";
import {experimentQueries, shiftedPoints, weakWorldQuery} from "./experiment-queries.js";
import type {LabStart} from "./lab-data.js";

export const experimentNames = ["noScore", "shifted", "weak"] as const;
export type ExperimentName = (typeof experimentNames)[number];

/** Query of the state that an experiment shows. */
export const experimentQuery = (name: ExperimentName): string =>
  name === "weak" ? weakWorldQuery : experimentQueries[name];

/** A change to try, and below it, to open, what it shows: numbers of the same computation. */
export function experimentBox(name: ExperimentName, start: LabStart, {document, text}: Context): HTMLElement[] {
  const h = elements(document);
  const words = text.aannames.experiments;
  return [
    h("p", {}, h("a", {class: "try", href: `?${experimentQuery(name)}`, "data-state-link": true}, words.action)),
    h("details", {}, h("summary", {}, words.now), h("p", {}, insight(name, start, text)))
  ];
}

/** What an experiment teaches. */
export function insight(name: ExperimentName, {result, experiments, weakWorld}: LabStart, text: Text): string {
  const words = text.aannames.experiments;
  const gap = (of: LabStart["result"]) => text.format.points(headline(of)!.points);
  if (name === "noScore") return words.noScore(gap(experiments.noScore), gap(result));
  if (name === "shifted") {
    return words.shifted(gap(experiments.shifted), gap(result), text.format.number(shiftedPoints));
  }
  return words.weak(text.format.points(weakWorld.reported), text.format.points(weakWorld.truth));
}
