import {elements} from "../markup/element.js";
import {short, svgElements} from "../markup/svg.js";
import type {Text} from "../text/nl.js";

type Words = Text["methode"]["diagram"];
type NodeName = Exclude<keyof Words, "label" | "hidden">;

const size = {width: 650, height: 300, boxHeight: 44};

/** Where each stands, in the order of a life, and how wide it is. */
const places: Readonly<Record<NodeName, {readonly x: number; readonly y: number; readonly width: number}>> = {
  background: {x: 95, y: 56, width: 180},
  parents: {x: 95, y: 236, width: 180},
  level: {x: 325, y: 56, width: 204},
  score: {x: 325, y: 148, width: 110},
  capacity: {x: 325, y: 236, width: 110},
  place: {x: 555, y: 56, width: 170},
  outcome: {x: 555, y: 148, width: 170}
};

type Arrow = readonly [from: NodeName, to: NodeName, bend?: readonly [dx: number, dy: number]];

const arrows: readonly Arrow[] = [
  ["background", "level"],
  ["background", "score"],
  ["background", "outcome"],
  ["background", "place", [0, -76]],
  ["parents", "capacity"],
  ["parents", "level"],
  ["parents", "outcome"],
  ["capacity", "score"],
  ["capacity", "level", [-160, 0]],
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
    const {x, y, width} = places[name];
    const frame = {x: x - width / 2, y: y - size.boxHeight / 2, width, height: size.boxHeight, rx: 3};
    return s(
      "g",
      {class: name === "capacity" ? "diagram-hidden" : "diagram-known"},
      s("rect", frame),
      s("text", {x, y: y + 5, "text-anchor": "middle"}, words[name])
    );
  }

  /** From edge to edge, straight or bent, with a head at the end. */
  function arrow([from, to, bend = [0, 0]]: Arrow): SVGElement {
    const [start, end] = [places[from], places[to]];
    const control = {x: (start.x + end.x) / 2 + bend[0], y: (start.y + end.y) / 2 + bend[1]};
    const [first, last] = [edge(start, control), edge(end, control)];
    const angle = Math.atan2(last.y - control.y, last.x - control.x);
    const [left, right] = [-0.4, 0.4].map((turn) => ({
      x: last.x - 9 * Math.cos(angle + turn),
      y: last.y - 9 * Math.sin(angle + turn)
    }));
    const line = `M${at(first)}Q${at(control)} ${at(last)}M${at(left!)}L${at(last)}L${at(right!)}`;
    return s("path", {class: "diagram-arrow", "data-from": from, "data-to": to, d: line});
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const at = ({x, y}: Point): string => `${short(x)} ${short(y)}`;

/** Where the line from the middle of a box to a place leaves the box. */
function edge({x, y, width}: (typeof places)[NodeName], to: Point): Point {
  const [dx, dy] = [to.x - x, to.y - y];
  const scale = Math.min(width / 2 / Math.abs(dx), size.boxHeight / 2 / Math.abs(dy));
  return {x: x + dx * scale, y: y + dy * scale};
}
