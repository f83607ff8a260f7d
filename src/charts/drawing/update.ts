import {keepFocus} from "../../markup/keep-focus.js";

/**
 * Brings a chart to its next drawing in place. What the reader may be holding stays the same element: the controls, and
 * whatever can be opened (table, embed), with its focus and its being open; a link that is drawn anew keeps the focus.
 */
export function update(figure: HTMLElement, next: HTMLElement): void {
  keepFocus(figure, "figcaption > *, .chart-body > *", () => patchAll(figure, next));
}

function patchAll(figure: HTMLElement, next: HTMLElement): void {
  patch(figure, next, (child) => child.className === "chart-body" || child.localName === "figcaption");
  const [body, newBody] = [figure, next].map((from) => from.querySelector<HTMLElement>(":scope > .chart-body"));
  if (body && newBody) patch(body, newBody, (child) => child.className !== "picture");
  const [caption, newCaption] = [figure, next].map((from) => from.querySelector<HTMLElement>(":scope > figcaption"));
  if (caption && newCaption) patchCaption(caption, newCaption);
}

function patchCaption(caption: HTMLElement, next: HTMLElement): void {
  const made = new Map([...next.querySelectorAll<HTMLElement>(":scope > details")].map((d) => [d.className, d]));
  patch(caption, next, (child) => child.localName === "details" && made.has(child.className));
  for (const details of caption.querySelectorAll<HTMLElement>(":scope > details")) {
    const other = made.get(details.className);
    if (other && other !== details) patch(details, other, (child) => child.localName === "summary");
  }
}

/**
 * Gives `old` the children of `next`, in their order; a child that is kept stays where it is and as it is, and the one
 * of the same kind in `next` is dropped. Kept children that `next` does not have stay too.
 */
function patch(old: HTMLElement, next: HTMLElement, keep: (child: Element) => boolean): void {
  const kept = [...old.children].filter(keep);
  for (const child of [...old.children]) if (!kept.includes(child)) child.remove();
  let at = 0;
  for (const child of [...next.children]) {
    const same = kept.findIndex((k) => k.localName === child.localName && k.className === child.className);
    if (same >= 0) at = same + 1;
    else old.insertBefore(child, kept[at] ?? null);
  }
}
