import type {Mark} from "./trend.js";

interface SeriesStyle {
  /** A colour token of the stylesheet. */
  readonly colour: string;
  readonly shape: "circle" | "square" | "diamond" | "triangle";
  readonly dash?: string;
}

/** How a line looks: hue, shape and dash differ together, so that no difference rests on colour alone. */
export const seriesStyle: Readonly<Record<Mark, SeriesStyle>> = {
  bol: {colour: "var(--data-bol)", shape: "circle"},
  bbl: {colour: "var(--data-bbl)", shape: "square", dash: "5 3"},
  geen: {colour: "var(--data-geen)", shape: "circle"},
  westers: {colour: "var(--data-westers)", shape: "diamond", dash: "2 3"},
  "niet-westers": {colour: "var(--data-niet-westers)", shape: "triangle", dash: "6 3"},
  zonder: {colour: "var(--data-bol)", shape: "circle"},
  met: {colour: "var(--data-niet-westers)", shape: "diamond", dash: "5 3"},
  alle: {colour: "var(--ink)", shape: "circle"},
  "niveau-2": {colour: "var(--data-niet-westers)", shape: "triangle", dash: "2 3"},
  "niveau-3": {colour: "var(--data-westers)", shape: "diamond", dash: "6 3"},
  "niveau-4": {colour: "var(--data-geen)", shape: "circle"}
};

/** Outline of a mark of radius r around (x, y), as a path. */
export function symbolPath(shape: SeriesStyle["shape"], x: number, y: number, r: number): string {
  if (shape === "circle") return `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
  if (shape === "square") return `M${x - r},${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`;
  if (shape === "diamond") return `M${x},${y - 1.3 * r}L${x + 1.3 * r},${y}L${x},${y + 1.3 * r}L${x - 1.3 * r},${y}Z`;
  return `M${x},${y - 1.3 * r}L${x + 1.25 * r},${y + r}L${x - 1.25 * r},${y + r}Z`;
}
