import {svgElements} from "../../markup/svg.js";
import type {Badge} from "../../tables/content.js";
import type {Text} from "../../text/nl.js";
import {textWidth} from "./wrapped-text.js";

/**
 * A badge as it stands in pictures that travel: published solid, simulated dashed.
 *
 * @returns its marks and its width.
 */
export function svgBadge(
  document: Document,
  badge: Badge,
  text: Text,
  {x, y, size = 13}: {readonly x: number; readonly y: number; readonly size?: number}
): {readonly marks: readonly SVGElement[]; readonly width: number} {
  const s = svgElements(document);
  const words = text.badge[badge];
  const solid = badge === "published";
  const width = Math.ceil(textWidth(words, size, 600)) + 18;
  const box = {x: x + 0.75, y: y + 0.75, width, height: Math.round(size * 1.85)};
  const look = {fill: solid ? "var(--ink)" : "none", stroke: "var(--ink)", "stroke-width": 1.5};
  const ink = solid ? "var(--paper)" : "var(--ink)";
  return {
    marks: [
      s("rect", {...box, ...look, "stroke-dasharray": solid ? "none" : "4 3"}),
      s("text", {x: x + 9, y: y + Math.round(size * 1.31), "font-size": size, "font-weight": 600, fill: ink}, words)
    ],
    width
  };
}
