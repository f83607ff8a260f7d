export interface EmbedOptions {
  /** Name of the chart in addresses. */
  readonly id: string;
  /** Title of the chart, for the frame's accessible name. */
  readonly title: string;
  /** Address of the embed; relative until the page knows its own origin. */
  readonly address: string;
  /** Height of the frame until, or unless, it is told another one; CSS pixels. */
  readonly height?: number;
  /** Leaves out the script that gives the frame the height of what it holds, for sites that allow none. */
  readonly fixed?: boolean;
}

/**
 * Height of an embed in a column of 600 to 720 pixels: that of the chart as a picture of 720, which has the same words,
 * and two links more. Measured on all charts of the site.
 */
export const embedHeight = (pictureHeight: number): number => pictureHeight + 40;

/**
 * The code a newsroom copies: a responsive frame, and a script of one line that listens to the height which the embed
 * tells (Datawrapper's form), from its own frames only and for numbers only. Without the script the frame may scroll: a
 * narrow column would cut off the source.
 */
export function embedCode({id, title, address, height = 660, fixed = false}: EmbedOptions): string {
  const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const name = attribute(title);
  return [
    `<iframe title="${name}" aria-label="${name}" id="kansenverkenner-${id}" src="${attribute(address)}" loading="lazy"`,
    `frameborder="0" height="${height}"`,
    `style="width: 0; min-width: 100% !important; border: none"></iframe>${fixed ? "" : follower}`
  ].join(" ");
}

/** Runs in the newsroom's page; alike in every code, so that several on a page do no harm. */
const follower =
  "<script>addEventListener('message',function(e){" +
  "var h=Object.values(e.data&&e.data['datawrapper-height']||{})[0];" +
  "if(Number.isFinite(h))document.querySelectorAll('iframe[id^=kansenverkenner-]').forEach(function(f){" +
  "if(f.contentWindow===e.source)f.height=h})})</script>";
