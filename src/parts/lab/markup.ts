import {chipWords} from "../../interface/chip-words.js";
import {differingFacets, type FacetName} from "../../interface/facets.js";
import {type LabState, startState, writeLab} from "../../interface/lab-state.js";
import {elements} from "../../markup/element.js";
import {worldLabel} from "../../mbo/world/world-label.js";
import {convergenceReport} from "../../tables/convergence.js";
import {htmlTable} from "../../tables/html-table.js";
import type {Text} from "../../text/nl.js";
import type {Context} from "../part.js";
import {compareTable} from "./compare-table.js";
import type {LabData, LabStart} from "./lab-data.js";
import {presetsFor} from "./presets.js";
import {furtherViews, mainView} from "./views.js";

/**
 * Ready-made choices as links, so that they can be copied and opened elsewhere; what the present one
 * means stands below.
 */
export function presetList(state: LabState, start: LabStart, {document, text}: Context): HTMLElement {
  const h = elements(document);
  const words = text.aannames.presets;
  const own = writeLab({...state, compare: null});
  const presets = presetsFor(state, start);
  const present = presets.find(({search}) => search === own);
  return h(
    "div",
    {class: "lab-presets"},
    h(
      "ul",
      {"aria-label": words.label},
      ...presets.map(({id, search}) =>
        h(
          "li",
          {},
          h(
            "a",
            {
              href: search || "?",
              "data-state-link": true,
              title: words[id].help,
              "aria-current": id === present?.id ? "true" : null
            },
            words[id].name
          )
        )
      )
    ),
    present && present.id !== "published" ? h("p", {class: "lab-quiet"}, words[present.id].help) : null
  );
}

/** The assumptions that differ, each one press to put back. */
export function chipList(state: LabState, {document, text}: Context): HTMLElement {
  const h = elements(document);
  const words = text.aannames.chips;
  const {specification} = state;
  const chips: [key: FacetName | "world" | "all", words: string][] = differingFacets(specification).map((facet) => [
    facet,
    chipWords(specification, facet, text)
  ]);
  if (state.world !== startState.world) chips.push(["world", `${text.aannames.world.chip}: ${worldName(state, text)}`]);
  if (chips.length === 0) return h("p", {class: "lab-chips lab-quiet"}, words.none);
  const chip = (key: string, label: string, name: string) =>
    h("li", {}, h("button", {type: "button", class: "chip", "data-chip": key, "aria-label": name}, label));
  return h(
    "ul",
    {class: "lab-chips", "aria-label": words.label},
    ...chips.map(([key, label]) => chip(key, label, words.reset(label))),
    ...(chips.length > 1 ? [chip("all", words.all, words.all)] : [])
  );
}

export const worldName = ({world}: LabState, text: Text): string =>
  worldLabel(world)?.[text.language] ?? text.aannames.world.own;

/** What the reader can do with a result. */
export function actionButtons(state: LabState, {document, text}: Context): HTMLElement[] {
  const {compare, tools} = text.aannames;
  const button = (name: string, words: string) =>
    elements(document)("button", {type: "button", class: "reset", "data-action": name}, words);
  return [
    state.compare ? button("stop", compare.stop) : button("keep", compare.keep),
    button("factsheet", tools.factsheet),
    button("script", tools.script),
    button("link", tools.link)
  ];
}

/** The empty boxes of the results, in the order of the page. */
export function resultBoxes({document, text}: Context): HTMLElement[] {
  const h = elements(document);
  return [
    h("p", {class: "lab-busy", hidden: true}),
    h("div", {class: "lab-view", id: mainView.id, "data-view": mainView.id}),
    h("p", {class: "part-sentence"}),
    h("div", {class: "lab-actions"}),
    h("div", {class: "lab-compare"}),
    ...furtherViews.map(({id}) => h("div", {class: "lab-view", id, "data-view": id, hidden: true})),
    h(
      "section",
      {class: "lab-convergence", "aria-labelledby": "lab-convergence"},
      h("h2", {id: "lab-convergence"}, text.aannames.convergence.title),
      h("div", {})
    )
  ];
}

/** The report of the fit and the model as a formula. */
export function convergenceBox({result}: LabData, {document, text}: Context): HTMLElement {
  const h = elements(document);
  return h(
    "div",
    {},
    convergenceReport(result, {document, text}),
    h(
      "details",
      {class: "chart-table"},
      h("summary", {}, text.aannames.convergence.formula),
      h("p", {}, h("code", {}, result.formula))
    )
  );
}

/** Two specifications side by side, or that they are being computed; undefined where nothing is compared. */
export function compareBox({comparison}: LabData, state: LabState, {document, text}: Context): HTMLElement | undefined {
  if (!state.compare) return undefined;
  const h = elements(document);
  const words = text.aannames.compare;
  return h(
    "section",
    {"aria-labelledby": "lab-compare"},
    h("h2", {id: "lab-compare"}, words.title),
    comparison ? htmlTable(compareTable(comparison, text), {document, text}) : h("p", {}, words.waiting),
    comparison
      ? h("p", {class: "lab-quiet"}, `${words.ready(text.format.number(comparison.students.both))} ${words.help}`)
      : null
  );
}
