import {element} from "../markup/element.js";

/**
 * Lets a pointer do with the points of a picture what links in the table below do for everybody: the row under the
 * pointer is named under the picture, and a click follows its link. Point k is row k of the table; where it stands, the
 * picture says in `data-from` and `data-step`. Listens on the figure, so that pictures drawn later are followed too.
 */
export function followPoints(figure: HTMLElement): void {
  figure.addEventListener("pointermove", (event) => name(figure, linkUnder(figure, event)));
  figure.addEventListener("pointerleave", () => name(figure, undefined));
  figure.addEventListener("click", (event) => linkUnder(figure, event)?.click());
}

function linkUnder(figure: HTMLElement, event: MouseEvent): HTMLAnchorElement | undefined {
  const picture = (event.target as Element).closest<SVGSVGElement>("svg[data-step]");
  if (!picture) return undefined;
  const from = Number(picture.dataset.from);
  const step = Number(picture.dataset.step);
  const rank = Math.floor((event.clientX - picture.getBoundingClientRect().left - from) / step);
  return figure.querySelectorAll<HTMLAnchorElement>(".chart-table tbody th a")[rank];
}

/** The words of the row, where readers of the table do not need them. */
function name(figure: HTMLElement, link: HTMLAnchorElement | undefined): void {
  const body = figure.querySelector(".picture");
  if (!body) return;
  const document = figure.ownerDocument;
  let line = figure.querySelector<HTMLElement>(".pointed");
  if (!line) {
    line = element(document, "p", {class: "pointed", "aria-hidden": "true"});
    body.after(line);
  }
  const cells = link ? [...link.closest("tr")!.children].slice(0, 2) : [];
  line.textContent = cells.map((cell) => cell.textContent).join(": ");
}
