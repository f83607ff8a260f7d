import {svgElements} from "../../markup/svg.js";
import {hideFromReaders} from "./plot-options.js";

/** A picture of our own marks, in the type of all pictures, hidden from readers whom its frame tells the words. */
export function svgPicture(document: Document, width: number, height: number, ...marks: Element[]): Element {
  const s = svgElements(document);
  const attributes = {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": "var(--sans)",
    "font-size": 14,
    fill: "currentColor"
  };
  return hideFromReaders(s("svg", attributes, ...marks));
}

export const quietText = {"font-size": 12.5, fill: "var(--quiet)"};
