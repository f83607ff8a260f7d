import {elements} from "../../markup/element.js";
import {objectives} from "../../mbo/werkagenda/figure.js";
import type {Indicator} from "../../mbo/werkagenda/indicator.js";
import {indicators} from "../../mbo/werkagenda/indicators.js";
import {eventAnchor, timeline} from "../../mbo/werkagenda/timeline.js";
import {citeShort} from "../../tables/werkagenda/cite.js";
import type {WerkagendaData} from "../../tables/werkagenda/data.js";
import type {StillContext} from "../still.js";
import {indicatorPath} from "./indicator-page.js";
import {latestWords} from "./latest.js";

/** Every indicator with its definition, latest figure and link, under its objective. */
export function indicatorList(data: WerkagendaData, {document, text, address}: StillContext): HTMLElement[] {
  const h = elements(document);
  const {language} = text;
  const words = text.werkagenda;
  const groups: [string, readonly Indicator[]][] = [
    ...objectives.map((objective): [string, readonly Indicator[]] => [
      words.objective(objective, words.objectives[objective]),
      indicators.filter((own) => own.objective === objective)
    ]),
    [words.earlier, indicators.filter(({objective}) => !objective)]
  ];
  return groups
    .filter(([, own]) => own.length > 0)
    .flatMap(([title, own]) => [h("h3", {}, title), h("ul", {class: "indicator-list"}, ...own.map(entry))]);

  function entry({id, name, definition}: Indicator): HTMLElement {
    const latest = latestWords(id, data, text);
    return h(
      "li",
      {},
      h("a", {href: address(indicatorPath(id, language))}, name[language]),
      h("span", {class: "latest"}, latest ?? words.list.none),
      h("span", {class: "definition"}, definition[language])
    );
  }
}

/** Every event with its date, words and source; each can be linked to. */
export function timelineList({document, text}: StillContext): HTMLElement {
  const h = elements(document);
  const {language} = text;
  return h(
    "ol",
    {class: "timeline"},
    ...timeline.map((event) =>
      h(
        "li",
        {id: eventAnchor(event)},
        h("span", {class: "when"}, event.date[language]),
        h("strong", {}, event.short[language]),
        h("span", {}, `${event.text[language]} `, h("small", {}, citeShort(event, text)))
      )
    )
  );
}
