import {labPanel} from "../../interface/lab-panel.js";
import {startState} from "../../interface/lab-state.js";
import {elements} from "../../markup/element.js";
import type {Context} from "../part.js";
import {liveWords} from "../words.js";
import {experimentBox, experimentNames} from "./experiments.js";
import {type LabStart, type LabStudies, startData} from "./lab-data.js";
import {chipList, convergenceBox, presetList, resultBoxes} from "./markup.js";
import {labSentence} from "./sentence.js";
import {tourBox} from "./tour.js";
import {labFigure, labViews, onwardLink} from "./views.js";

/** The box of the panel: a side column on wide screens, a sheet from below on narrow ones. */
export function panelBox(panel: HTMLElement, changed: number, {document, text}: Context): HTMLElement {
  const h = elements(document);
  const words = text.aannames.panel;
  return h(
    "div",
    {class: "lab-side"},
    h(
      "button",
      {type: "button", class: "lab-open", "aria-expanded": "false", "aria-controls": "lab-panel"},
      words.open(changed)
    ),
    h(
      "div",
      {class: "lab-panel", id: "lab-panel", role: "group", "aria-label": words.title},
      h(
        "div",
        {class: "lab-panel-head"},
        h("h2", {}, words.title),
        h("button", {type: "button", class: "link lab-undo", "data-action": "undo", hidden: true}, words.undo),
        h("button", {type: "button", class: "lab-close"}, words.close)
      ),
      panel
    )
  );
}

/** The whole lab in its start state: what stands in the built page, whole without script. */
export function drawLab(
  root: HTMLElement,
  start: LabStart,
  studies: LabStudies,
  context: Context & {embed(chart: string): Node}
): void {
  const {document, text, embed} = context;
  const h = elements(document);
  const data = startData(start, studies);
  const results = h("div", {class: "lab-results"}, ...resultBoxes(context));
  const find = (selector: string) => results.querySelector<HTMLElement>(selector)!;
  find(".part-sentence").append(...liveWords(labSentence(data, text), document));
  for (const view of labViews) {
    const take = ({chart}: {readonly chart: {readonly id: string}}) => embed(chart.id);
    const figure = labFigure(view, data, startState, {document, text, take});
    const box = find(`[data-view="${view.id}"]`);
    if (!figure) continue;
    box.append(figure, ...onwardLink(view, startState, context));
    box.removeAttribute("hidden");
  }
  find(".lab-convergence > div").append(convergenceBox(data, context));
  root.replaceChildren(
    h(
      "div",
      {class: "lab-top"},
      presetList(startState, start, context),
      tourBox(startState, start, context),
      chipList(startState, context)
    ),
    h("div", {class: "lab-body"}, panelBox(labPanel({document, text, state: startState}).node, 0, context), results)
  );
  for (const name of experimentNames) {
    document.querySelector(`[data-experiment="${name}"]`)?.replaceChildren(...experimentBox(name, start, context));
  }
}
