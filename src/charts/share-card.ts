import {svgElements} from "../markup/svg.js";
import type {Chart} from "./drawing/contract.js";
import {keySymbol} from "./drawing/key-symbol.js";
import {literalColours} from "./drawing/literal-colours.js";
import {type PictureOptions, sourceLine} from "./drawing/picture-file.js";
import {svgBadge} from "./drawing/svg-badge.js";
import {textWidth, wrapped} from "./drawing/wrapped-text.js";

/** Size of the image that networks show beside a link, pixels. */
export const cardSize = {width: 1200, height: 630} as const;

const MARGIN = 48;
const inner = cardSize.width - 2 * MARGIN;

type CardOptions = Pick<PictureOptions, "document" | "text" | "tokens">;

/**
 * A chart as the image beside a link: site, badge, finding, picture and source, in the light scheme. The same drawing
 * as on the page, as large as fits.
 */
export function shareCard<Data, State>(
  chart: Chart<Data, State>,
  data: Data,
  state: State,
  options: CardOptions
): string {
  const {document, text} = options;
  const s = svgElements(document);
  const {title} = chart.caption(data, state, text);
  const source = fitted(sourceLine(chart, text), 19, 400, 2);
  const finding = fitted(title, 37, 600, 3);
  let x = MARGIN;
  const badges = [chart.badge, chart.beside].flatMap((badge) => {
    if (!badge) return [];
    const {marks, width} = svgBadge(document, badge, text, {x, y: 40, size: 21});
    x += width + 12;
    return marks;
  });
  const bottom = cardSize.height - MARGIN - 26 * (source.length - 1);
  const entries = chart.key(data, state, text);
  const top = 104 + finding.length * 47 + (entries.length > 0 ? 60 : 10);
  return card(
    options,
    ...badges,
    ...linesOf(finding, {y: 138, size: 37, step: 47, weight: 600, fill: "var(--ink)"}),
    ...key(),
    picture(),
    ...linesOf(source, {y: bottom + 4, size: 19, step: 26, weight: 400, fill: "var(--quiet)"})
  );

  function linesOf(lines: readonly string[], look: LineLook): SVGElement[] {
    return cardLines(document, lines, look);
  }

  function drawn(width: number): Drawn {
    const made = chart.draw(data, state, {document, text, width});
    const own = made.localName === "svg" ? made : made.querySelector("svg");
    if (!own) throw new RangeError(`invalid chart; it draws no svg: ${chart.id}`);
    for (const name of ["aria-hidden", "xmlns", "xmlns:xlink"]) own.removeAttribute(name);
    const [wide, high] = [Number(own.getAttribute("width")), Number(own.getAttribute("height"))];
    return {own, scale: Math.min(inner / wide, (bottom - 38 - top) / high)};
  }

  /** The widest drawing whose type is not smaller for it, in the box that is left. */
  function picture(): SVGElement {
    const candidates = drawWidths.map(drawn);
    const {own, scale} = candidates.findLast((one) => one.scale > 0.95 * candidates[0]!.scale)!;
    return s("g", {transform: `translate(${MARGIN},${top}) scale(${scale})`}, own);
  }

  function key(): SVGElement[] {
    let at = MARGIN;
    return entries.flatMap(({mark, label}) => {
      const symbol = s("g", {transform: `translate(${at},${top - 44}) scale(1.5)`}, keySymbol(document, mark, 0, 0));
      const words = s("text", {x: at + 26, y: top - 29, "font-size": 21, fill: "var(--ink)"}, label);
      at += 26 + textWidth(label, 21) + 22;
      return at > cardSize.width ? [] : [symbol, words];
    });
  }
}

interface Drawn {
  readonly own: Element;
  readonly scale: number;
}

/** Widths at which a picture is tried, CSS pixels. */
const drawWidths = [720, 900, 1100, 1300] as const;

/** The image beside a link to a page without charts: its title and what it is about. */
export function pageCard(words: {readonly title: string; readonly description: string}, options: CardOptions): string {
  const title = fitted(words.title, 60, 600, 3);
  const description = fitted(words.description, 32, 400, 4);
  const below = 190 + title.length * 74 + 20;
  return card(
    options,
    ...cardLines(options.document, title, {y: 190, size: 60, step: 74, weight: 600, fill: "var(--ink)"}),
    ...cardLines(options.document, description, {y: below, size: 32, step: 44, weight: 400, fill: "var(--quiet)"})
  );
}

interface LineLook {
  readonly y: number;
  readonly size: number;
  readonly step: number;
  readonly weight: number;
  readonly fill: string;
}

function cardLines(
  document: Document,
  lines: readonly string[],
  {y, size, step, weight, fill}: LineLook
): SVGElement[] {
  const s = svgElements(document);
  return lines.map((line, k) =>
    s("text", {x: MARGIN, y: y + k * step, "font-size": size, "font-weight": weight, fill}, line)
  );
}

/** At most so many lines; what does not fit ends in an ellipsis. */
function fitted(words: string, size: number, weight: number, most: number): string[] {
  const lines = wrapped(words, inner, size, weight);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), `${kept.at(-1)!.replace(/[\s,;:]+\S*$/, "")}…`];
}

function card({document, text, tokens}: CardOptions, ...marks: Element[]): string {
  const s = svgElements(document);
  const {width, height} = cardSize;
  const site = {x: width - MARGIN, y: 66, "text-anchor": "end", "font-size": 24, "font-weight": 600};
  const root = s(
    "svg",
    {width, height, viewBox: `0 0 ${width} ${height}`, "font-family": "var(--sans)", color: "var(--ink)"},
    s("rect", {width, height, fill: "var(--paper)"}),
    s("rect", {width, height: 10, fill: "var(--accent)"}),
    s("text", {...site, fill: "var(--accent)"}, text.site.name),
    ...marks
  );
  const {XMLSerializer} = document.defaultView!;
  return literalColours(new XMLSerializer().serializeToString(root), tokens, "light");
}
