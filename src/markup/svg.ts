import type {Attributes, Child} from "./element.js";

const namespace = "http://www.w3.org/2000/svg";

/**
 * Elements of a picture in any document: `const s = svgElements(document); s("circle", {r: 3})`. Numbers are written
 * with at most two decimals: a hundredth of a pixel is not seen, and pictures stay light.
 */
export function svgElements(document: Document) {
  return <K extends keyof SVGElementTagNameMap>(
    tag: K,
    attributes: Attributes = {},
    ...children: Child[]
  ): SVGElementTagNameMap[K] => {
    const node = document.createElementNS(namespace, tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null || value === undefined || value === false) continue;
      node.setAttribute(name, typeof value === "number" ? short(value) : value === true ? "" : String(value));
    }
    for (const child of children) if (child) node.append(child);
    return node;
  };
}

/** @throws RangeError if the number is not finite: a picture never has a mark at NaN. */
export function short(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`invalid number in a picture; not finite: ${value}`);
  return String(Math.round(value * 100) / 100 + 0);
}

/** A coordinate with at most two decimals: the same bytes everywhere, and few of them. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}
