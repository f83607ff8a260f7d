import {describe, expect, it} from "vitest";
import {fillDiagram} from "../../src/parts/diagram.js";
import {en} from "../../src/text/en.js";
import {nl} from "../../src/text/nl.js";
import {emptyPage} from "../support/page.js";

describe.each([nl, en])("the diagram in $language", (text) => {
  const page = emptyPage("<div data-diagram></div>");
  fillDiagram(page, text);
  const words = text.methode.diagram;
  it("names everything once, and is told in words", () => {
    const names = [...page.querySelectorAll("g > text")].map((node) => node.textContent);
    const {label, hidden, ...own} = words;
    expect([...names].sort()).toEqual(Object.values(own).sort());
    expect(page.querySelector("svg > title")!.textContent).toBe(label);
    expect(page.body.textContent).toContain(hidden);
  });
  it("marks capacity alone as what no register has", () => {
    expect([...page.querySelectorAll(".diagram-hidden text")].map((node) => node.textContent)).toEqual([
      words.capacity
    ]);
  });
  it("draws its arrows from box to box, none into a circle (truth: no way leads back)", () => {
    const arrows = [...page.querySelectorAll<SVGElement>(".diagram-arrow")];
    expect(arrows.length).toBeGreaterThan(10);
    for (const {dataset} of arrows) expect(dataset.from).not.toBe(dataset.to);
    let left = arrows.map(({dataset}) => [dataset.from!, dataset.to!] as const);
    for (let before = -1; before !== left.length; ) {
      before = left.length;
      left = left.filter(([from]) => left.some(([, to]) => to === from));
    }
    expect(left).toEqual([]);
  });
});
