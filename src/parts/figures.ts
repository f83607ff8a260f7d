import {type PublishedFigure, published} from "../mbo/published.js";
import type {Text} from "../text/nl.js";

/**
 * Fills the published figures that running text asks for: `<span data-figure="doorstroom"></span>` becomes "44%".
 * The number comes from the data module, in the language's format; its place in the source becomes the title.
 *
 * @throws RangeError if there is no figure of that name.
 */
export function fillFigures(root: ParentNode, text: Text): void {
  for (const span of root.querySelectorAll<HTMLElement>("[data-figure]")) {
    const name = span.dataset.figure ?? "";
    if (!Object.hasOwn(published, name)) throw new RangeError(`invalid figure; not in the published figures: ${name}`);
    const figure = published[name as keyof typeof published];
    span.textContent = write(figure, text);
    span.title = `${figure.label[text.language]} (${figure.place[text.language]})`;
  }
}

function write({value, unit}: PublishedFigure, {format}: Text): string {
  if (unit === "share") return format.percent(100 * value, Number.isInteger(Math.round(1000 * value) / 10) ? 0 : 1);
  if (unit === "points") return format.points(value);
  if (unit === "correlation") return format.number(value, 3);
  return format.number(value);
}
