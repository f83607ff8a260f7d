import {elements} from "../markup/element.js";
import type {Text} from "../text/nl.js";

export interface EmbedOptions {
  readonly document: Document;
  readonly text: Text;
  /** Name of the chart in addresses. */
  readonly id: string;
  /** Title of the chart, for the frame's accessible name. */
  readonly title: string;
  /** Address of the embed; relative until the page knows its own origin. */
  readonly address: string;
  /** Height of the embed as last measured, CSS pixels. */
  readonly height?: number;
}

/**
 * The code a newsroom copies: a responsive frame that asks for no script of ours. It may scroll: where nobody listens to
 * the embed's messages about its height, a narrow column would cut off the source.
 */
export function embedCode({id, title, address, height = 660}: Omit<EmbedOptions, "document" | "text">): string {
  const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const name = attribute(title);
  return [
    `<iframe title="${name}" aria-label="${name}" id="kansenverkenner-${id}" src="${attribute(address)}" loading="lazy"`,
    `frameborder="0" height="${height}"`,
    `style="width: 0; min-width: 100% !important; border: none"></iframe>`
  ].join(" ");
}

/** The way to take a chart along: its code to copy, and the embed itself to look at. */
export function embedDetails(options: EmbedOptions): HTMLElement {
  const {document, text, id, title, address} = options;
  const h = elements(document);
  return h(
    "details",
    {class: "chart-embed"},
    h("summary", {}, text.chart.embed),
    h("label", {for: `${id}-embed`}, text.chart.embedHelp),
    h("textarea", {id: `${id}-embed`, readonly: true, rows: 4, spellcheck: "false"}, embedCode(options)),
    h("p", {}, h("a", {href: address}, `${text.chart.embedOpen}: ${title}`))
  );
}
