import {element, elements} from "../markup/element.js";
import {type Context, type PartControls, type PartView, startOf} from "./part.js";

/**
 * What a part says under its picture: the sentence, in which what follows the controls can be seen to do so, the choice
 * it rests on, and the way to the same state on the page of assumptions.
 */
export function partWords<Data, State>(
  part: PartControls<State>,
  view: PartView<Data, State>,
  data: Data,
  state: State,
  {document, text}: Context
): HTMLElement[] {
  const h = elements(document);
  const choice = view.choice?.(state, text);
  const changed = choice !== undefined && choice !== view.choice?.(startOf(part), text);
  const query = view.lab?.(data, state);
  const own = view.link?.(data, state, text);
  return [
    h(
      "p",
      {class: "part-sentence"},
      ...liveWords(view.sentence(data, state, text), document),
      choice !== undefined && " ",
      choice !== undefined &&
        h("span", {class: changed ? "choice-chip choice-changed" : "choice-chip"}, text.story.chip(choice))
    ),
    ...(query === undefined
      ? []
      : [h("p", {class: "part-link"}, h("a", {href: `./aannames${query ? `?${query}` : ""}`}, text.story.labLink))]),
    ...(own ? [h("p", {class: "part-link"}, h("a", {href: own.href}, own.words))] : [])
  ];
}

/** A sentence in which what stands in square brackets follows the controls, and can be seen to. */
export function liveWords(sentence: string, document: Document): (Node | string)[] {
  const words = sentence.split(/\[([^\]]*)\]/);
  return words.map((own, i) => (i % 2 === 1 ? element(document, "span", {class: "live-number"}, own) : own));
}
