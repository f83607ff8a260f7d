export interface EmbedOptions {
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
export function embedCode({id, title, address, height = 660}: EmbedOptions): string {
  const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const name = attribute(title);
  return [
    `<iframe title="${name}" aria-label="${name}" id="kansenverkenner-${id}" src="${attribute(address)}" loading="lazy"`,
    `frameborder="0" height="${height}"`,
    `style="width: 0; min-width: 100% !important; border: none"></iframe>`
  ].join(" ");
}
