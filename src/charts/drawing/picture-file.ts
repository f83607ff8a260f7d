import type {Place, Source} from "../../mbo/sources.js";
import {sources} from "../../mbo/sources.js";
import type {Text} from "../../text/nl.js";
import type {Chart} from "./contract.js";
import {keySymbol} from "./key-symbol.js";
import {literalColours, type Scheme, type Tokens} from "./literal-colours.js";
import {svgBadge} from "./svg-badge.js";
import {textWidth, wrapped} from "./wrapped-text.js";

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 24;
const KEY = 12;

export interface PictureOptions {
  readonly document: Document;
  readonly text: Text;
  readonly tokens: Tokens;
  readonly scheme: Scheme;
  /** Width of the whole picture, CSS pixels. */
  readonly width?: number;
  /** Where the chart can be found in this state; stands below the source. */
  readonly address?: string | undefined;
}

/** A picture as the text of an SVG file, with its size in CSS pixels. */
export interface PictureFile {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A chart as a file that travels on its own: badge, title, what is shown, key, picture, note, source and address, in
 * the literal colours of one scheme. The same drawing as on the page.
 *
 * @param ghost data of the start state, where it stands behind the present one
 */
export function pictureFile<Data, State>(
  chart: Chart<Data, State>,
  data: Data,
  state: State,
  {document, text, tokens, scheme, width = 720, address}: PictureOptions,
  ghost?: Data
): PictureFile {
  const inner = width - 2 * MARGIN;
  const caption = chart.caption(data, state, text);
  const root = node("svg", {width, role: "img", "font-family": "var(--sans)", color: "var(--ink)"});
  root.append(node("title", {}, caption.title), node("desc", {}, caption.alternative));
  const paper = node("rect", {width, fill: "var(--paper)"});
  root.append(paper);
  let y = MARGIN;

  badges();
  lines(caption.title, 20, 650, "var(--ink)", 6);
  lines(caption.subtitle, 14, 400, "var(--quiet)", 4);
  key();
  picture();
  if (caption.note) lines(caption.note, 13, 400, "var(--quiet)", 8);
  lines(sourceLine(chart, text), 13, 400, "var(--quiet)", 6);
  if (address) lines(address, 13, 400, "var(--quiet)", 2);

  const height = Math.ceil(y + MARGIN);
  paper.setAttribute("height", String(height));
  root.setAttribute("height", String(height));
  root.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const {XMLSerializer} = document.defaultView!; // HTML's own writing has entities that a file does not know
  return {svg: literalColours(new XMLSerializer().serializeToString(root), tokens, scheme), width, height};

  function badges(): void {
    let x = MARGIN;
    for (const badge of [chart.badge, chart.beside]) {
      if (!badge) continue;
      const {marks, width} = svgBadge(document, badge, text, {x, y});
      root.append(...marks);
      x += width + 8;
    }
    y += 32;
  }

  function lines(words: string, size: number, weight: number, fill: string, above: number): void {
    y += above;
    for (const line of wrapped(words, inner, size, weight)) {
      y += Math.round(size * 1.35);
      root.append(node("text", {x: MARGIN, y: y - size * 0.3, "font-size": size, "font-weight": weight, fill}, line));
    }
  }

  function key(): void {
    const entries = chart.key(data, state, text, ghost);
    if (entries.length === 0) return;
    let x = 0;
    y += 12;
    for (const {mark, label} of entries) {
      const own = KEY + 6 + textWidth(label, 14);
      if (x > 0 && x + own > inner) {
        x = 0;
        y += 22;
      }
      root.append(keySymbol(document, mark, MARGIN + x, y));
      root.append(node("text", {x: MARGIN + x + KEY + 6, y: y + 11, "font-size": 14, fill: "var(--ink)"}, label));
      x += own + 18;
    }
    y += 18;
  }

  function picture(): void {
    const drawn = chart.draw(data, state, {document, text, width: inner}, ghost);
    const own = drawn.localName === "svg" ? drawn : drawn.querySelector("svg");
    if (!own) throw new RangeError(`invalid chart; it draws no svg: ${chart.id}`);
    y += 10;
    own.setAttribute("x", String(MARGIN));
    own.setAttribute("y", String(y));
    for (const name of ["aria-hidden", "xmlns", "xmlns:xlink"]) own.removeAttribute(name);
    root.append(own);
    y += Number(own.getAttribute("height"));
  }

  function node(name: string, attributes: Readonly<Record<string, string | number>>, words?: string): SVGElement {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    if (words !== undefined) made.textContent = words;
    return made;
  }
}

/** Where a chart's figures come from, in words without links. */
export function sourceLine(
  {badge, sources: places}: Pick<Chart<never, never>, "badge" | "sources">,
  text: Text
): string {
  const named = places.map(({source, place}: Place, i) => {
    if (i > 0 && places[i - 1]?.source === source) return place[text.language];
    const {author, title, date}: Source = sources[source];
    return `${author[text.language]}, ${title} (${date[text.language]}), ${place[text.language]}`;
  });
  return `${text.chart.source}: ${badge === "simulated" ? `${text.chart.simulation} ` : ""}${named.join("; ")}`;
}
