const SVG = "http://www.w3.org/2000/svg";

/** Shapes in a square of 12 by 12; a mark that is not named is a square. */
const shapes: Readonly<Record<string, string>> = {
  geen: "M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10z",
  westers: "M6 .5L11.5 6L6 11.5L.5 6z",
  "niet-westers": "M6 .8L11.6 11.2H.4z",
  simulated: "M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z",
  ghost: "M0 6H12"
};
const outlined = new Set(["simulated", "ghost"]);
const tokenless = new Set(["simulated", "ghost"]);

/** Whether a mark has a shape of its own in pictures. */
export const hasShape = (mark: string): boolean => Object.hasOwn(shapes, mark);

/** The symbol of a key entry in a picture, at the left top of (x, y). */
export function keySymbol(document: Document, mark: string, x: number, y: number): SVGElement {
  const path = document.createElementNS(SVG, "path");
  const group = mark.replace(/^(dot|place-gap)-/, ""); // marks that have the colour of a group, and a shape of their own
  const colour = tokenless.has(mark) ? "var(--quiet)" : `var(--data-${group}, var(--ink))`;
  const attributes = {
    d: shapes[mark.startsWith("dot-") ? "geen" : mark] ?? "M1 1H11V11H1z",
    transform: `translate(${x},${y})`,
    fill: outlined.has(mark) ? "none" : colour,
    stroke: outlined.has(mark) ? colour : "none",
    "stroke-width": "2",
    "stroke-dasharray": mark === "ghost" ? "3 2" : "none"
  };
  for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
  return path;
}
