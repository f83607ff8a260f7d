import {element} from "../markup/element.js";

/** Shows a note above a part, or takes it away; screen readers hear it. */
export function notice(part: HTMLElement, message: string | null): void {
  const {ownerDocument: document} = part;
  const present = part.querySelector<HTMLElement>(":scope > .notice");
  if (message === null) present?.remove();
  else if (present) present.textContent = message;
  else part.prepend(element(document, "p", {class: "notice", role: "status"}, message));
}
