import {element} from "../markup/element.js";
import type {Text} from "../text/nl.js";

/** A button that brings a part back to its published or starting choices; hidden while there is nothing to reset. */
export function resetButton({document, text}: {document: Document; text: Text}): HTMLButtonElement {
  return element(document, "button", {type: "button", class: "reset", hidden: true}, text.control.reset);
}
