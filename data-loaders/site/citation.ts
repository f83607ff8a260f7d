import {elements} from "../../src/markup/element.js";
import type {Text} from "../../src/text/nl.js";
import type {Release} from "./furniture.js";

/** Fills `<div data-citation></div>`: how to name this version, as a sentence and as BibTeX. */
export function fillCitation(document: Document, text: Text, {version, date}: Release, address?: string): void {
  const {cite} = text.methode;
  const h = elements(document);
  const entry = [
    "@misc{kansenverkenner,",
    "  title = {Kansenverkenner mbo},",
    "  author = {{Makers of the Kansenverkenner mbo}},",
    `  version = {${version}},`,
    `  year = {${date.slice(0, 4)}},`,
    ...(address ? [`  url = {${address}},`] : []),
    `  note = {${date}}`,
    "}"
  ].join("\n");
  for (const place of document.querySelectorAll("[data-citation]")) {
    place.replaceChildren(
      h("p", {}, cite.plain(version, date, address ? ` ${address}` : "")),
      h("pre", {tabindex: 0, "aria-label": "BibTeX", "data-copy": "none"}, h("code", {}, entry))
    );
  }
}
