import type {PlotOptions} from "@observablehq/plot";
import type {DrawOptions} from "./contract.js";

/** What all our plots share: the document, our type, and no accessible markup inside, for the frame speaks for it. */
export function plotOptions({document, width}: DrawOptions): PlotOptions {
  return {
    document,
    width,
    style: {fontFamily: "var(--sans)", fontSize: "14px", overflow: "visible"}
  };
}

/**
 * Hides a picture from assistive technology (its frame has the words) and removes labels that ARIA forbids on groups.
 */
export function hideFromReaders(plot: Element): Element {
  plot.setAttribute("aria-hidden", "true");
  for (const node of [plot, ...plot.querySelectorAll("[aria-label],[aria-description]")]) {
    node.removeAttribute("aria-label");
    node.removeAttribute("aria-description");
  }
  return plot;
}

/** The colour of a mark as a token of the stylesheet, so that it follows light, dark and print. */
export function colour(mark: string | undefined): string {
  return mark ? `var(--data-${mark})` : "var(--ink)";
}

/** The mark that the reader chose among many. */
export const chosenMark = {r: 6, fill: "var(--paper)", stroke: "var(--accent)", strokeWidth: 3} as const;
