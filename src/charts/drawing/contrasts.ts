import type {Contrast} from "../../analysis/multiverse/row.js";
import type {OutcomeName} from "../../analysis/specification/specification.js";
import {codebookValue} from "../../mbo/codebook.js";
import {type PublishedFigure, published} from "../../mbo/published.js";
import type {Draw} from "./canvas.js";
import {colour} from "./plot-options.js";

/** The variable that a contrast belongs to. */
export const variableOf = (contrast: Contrast): "migratieachtergrond" | "opleiding_ouders" | "niveau" =>
  contrast === "hoog" ? "opleiding_ouders" : /^\d$/.test(contrast) ? "niveau" : "migratieachtergrond";

const figures: Readonly<Record<OutcomeName, Readonly<Record<Contrast, PublishedFigure>>>> = {
  doorstroom: {
    westers: published.doorstroomWestern,
    "niet-westers": published.doorstroomNonWestern,
    hoog: published.doorstroomParents,
    "1": published.doorstroomEntree,
    "2": published.doorstroomLevel2,
    "4": published.doorstroomLevel4
  },
  vsv: {
    westers: published.vsvWestern,
    "niet-westers": published.vsvNonWestern,
    hoog: published.vsvParents,
    "1": published.vsvEntree,
    "2": published.vsvLevel2,
    "4": published.vsvLevel4
  }
};

/** What the study published of a contrast. */
export const publishedOf = (outcome: OutcomeName, contrast: Contrast): PublishedFigure => figures[outcome][contrast];

/** The colour of a contrast, everywhere that of its first group. */
export function contrastColour(contrast: Contrast): string {
  return colour(codebookValue(variableOf(contrast), contrast).mark);
}

/**
 * The symbol of a contrast: a diamond, a triangle, else a circle; outlined for simulated numbers, solid for published.
 */
export function contrastSymbol(
  s: Draw,
  contrast: Contrast,
  {x, y, r = 6, weight = 2.5, solid = false}: {x: number; y: number; r?: number; weight?: number; solid?: boolean}
): SVGElement {
  const hue = contrastColour(contrast);
  const look = solid ? {fill: hue} : {fill: "var(--paper)", stroke: hue, "stroke-width": weight};
  const corners = {westers: diamond, "niet-westers": triangle}[contrast as string];
  if (!corners) return s("circle", {cx: x, cy: y, r, ...look});
  const points = corners.map(([dx, dy]) => `${x + dx * r},${y + dy * r}`).join(" ");
  return s("polygon", {points, ...look, "stroke-linejoin": "round"});
}

const diamond = [
  [0, -1.25],
  [1.25, 0],
  [0, 1.25],
  [-1.25, 0]
] as const;

const triangle = [
  [0, -1.2],
  [1.15, 0.9],
  [-1.15, 0.9]
] as const;
