import {type LabState, readLab, sameState} from "../../interface/lab-state.js";
import {elements} from "../../markup/element.js";
import type {Context} from "../part.js";
import {experimentNames, experimentQuery, insight} from "./experiments.js";
import type {LabStart} from "./lab-data.js";

/**
 * The guided tour beside the chart: the way in, or, of the experiment that is shown, what it teaches and the next one.
 * It follows from the state, so that an address and the back button find it too.
 */
export function tourBox(state: LabState, start: LabStart, {document, text}: Context): HTMLElement {
  const h = elements(document);
  const words = text.aannames.tour;
  const {titles} = text.aannames.experiments;
  const link = (query: string, label: string) => h("a", {href: `?${query}`, "data-state-link": true}, label);
  const own = {...state, compare: null, intervals: false};
  const at = experimentNames.findIndex((name) => sameState(readLab(`?${experimentQuery(name)}`).state, own));
  const name = experimentNames[at];
  if (!name)
    return h("p", {class: "lab-tour"}, `${words.start} `, link(experimentQuery(experimentNames[0]), words.first));
  const next = experimentNames[at + 1];
  return h(
    "section",
    {class: "lab-tour", "aria-labelledby": "lab-tour"},
    h("h2", {id: "lab-tour"}, words.step(at + 1, experimentNames.length, titles[name])),
    h("p", {}, insight(name, start, text)),
    next
      ? h("p", {}, link(experimentQuery(next), words.next(titles[next])))
      : h("p", {}, `${words.end} `, link("", words.back))
  );
}
