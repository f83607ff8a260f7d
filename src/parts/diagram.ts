import {elements} from "../markup/element.js";
import {svgElements} from "../markup/svg.js";
import type {Text} from "../text/nl.js";

type Words = Text["methode"]["diagram"];
type NodeName = Exclude<keyof Words, "label" | "hidden">;

const size = {width: 640, height: 330, box: {width: 170, height: 44}};

/** Where each stands: columns in the order of a life. */
const places: Readonly<Record<NodeName, readonly [x: number, y: number]>> = {
  background: [90, 60],
  parents: [90, 230],
  capacity: [310, 230],
  score: [310, 150],
  level: [310, 60],
  place: [550, 60],
  outcome: [550, 230]
};

const arrows: readonly (readonly [from: NodeName, to: NodeName, bend?: number])[] = [
  ["background", "level"],
  ["background", "outcome"],
  ["background", "score"],
  ["background", "place", -46],
  ["parents", "capacity"],
  ["parents", "level"],
  ["parents", "outcome", 64],
  ["capacity", "score"],
  ["capacity", "outcome"],
  ["score", "level"],
  ["level", "place"],
  ["level", "outcome"],
  ["place", "outcome"]
];

/** What can follow from what, as we read the study's variables; `<div data-diagram></div>`. */
export function fillDiagram(document: Document, text: Text): void {
  const words = text.methode.diagram;
  const h = elements(document);
  const s = svgElements(document);
  for (const place of document.querySelectorAll<HTMLElement>("[data-diagram]")) {
    place.replaceChildren(
      h(
        "div",
        {class: "diagram table-scroll", role: "region", tabindex: 0, "aria-label": words.hidden},
        s(
          "svg",
          {viewBox: `0 0 ${size.width} ${size.height}`, width: size.width, height: size.height, role: "img"},
          s("title", {}, words.label),
          ...arrows.map(arrow),
          ...(Object.keys(places) as NodeName[]).map(box),
          s("text", {x: size.width - 8, y: size.height - 10, "text-anchor": "end", class: "diagram-note"}, words.hidden)
        )
      )
    );
  }

  function box(name: NodeName): SVGElement {
    const [x, y] = places[name];
    const {width, height} = size.box;
    const frame = {x: x - width / 2, y: y - height / 2, width, height, rx: 3};
    return s(
      "g",
      {class: name === "capacity" ? "diagram-hidden" : "diagram-known"},
      s("rect", frame),
      s("text", {x, y: y + 5, "text-anchor": "middle"}, words[name])
    );
  }

  /** From edge to edge, with a head at the end. */
  function arrow([start, end, bend = 0]: (typeof arrows)[number]): SVGElement {
    const [from, to] = [places[start], places[end]];
    const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + 2 * bend] as const;
    const [x1, y1] = edge(from, bend === 0 ? to : middle);
    const [x2, y2] = edge(to, bend === 0 ? from : middle);
    const [cx, cy] = bend === 0 ? [(x1 + x2) / 2, (y1 + y2) / 2] : middle;
    const angle = Math.atan2(y2 - cy, x2 - cx);
    const head = [-0.4, 0.4].map(
      (turn) => `${point(x2 - 9 * Math.cos(angle + turn))} ${point(y2 - 9 * Math.sin(angle + turn))}`
    );
    return s("path", {
      class: "diagram-arrow",
      "data-from": start,
      "data-to": end,
      d: `M${point(x1)} ${point(y1)}Q${point(cx)} ${point(cy)} ${point(x2)} ${point(y2)}M${head[0]}L${point(x2)} ${point(y2)}L${head[1]}`
    });
  }
}

const point = (value: number): number => Math.round(value * 10) / 10;

/** Where the line from the middle of a box to a place leaves the box. */
function edge([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): [number, number] {
  const {width, height} = size.box;
  const [dx, dy] = [toX - x, toY - y];
  const scale = Math.min(width / 2 / Math.abs(dx), height / 2 / Math.abs(dy));
  return [x + dx * scale, y + dy * scale];
}
