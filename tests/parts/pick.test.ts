import {describe, expect, it} from "vitest";
import type {Pick} from "../../src/parts/part.js";
import {pickStrip} from "../../src/parts/pick.js";
import {nl} from "../../src/text/nl.js";
import {emptyPage} from "../support/page.js";

interface State {
  readonly plaats: number;
}
const pick: Pick<readonly string[], State> = {
  label: () => "Kies",
  count: (codes) => codes.length,
  chosen: (_, {plaats}) => plaats,
  x: (codes, place, width) => (place / (codes.length - 1)) * width,
  words: (codes, place) => codes[place]!,
  at: (_, place) => ({plaats: place})
};
const codes = Array.from({length: 41}, (_, k) => `l${k}`);

function strip(start: number) {
  const document = emptyPage();
  document.body.innerHTML = '<div class="chart-body"><div class="picture"></div></div>';
  const chosen: number[] = [];
  let settled = 0;
  const show = pickStrip(
    document.body,
    pick,
    {document, text: nl},
    ({plaats}) => {
      chosen.push(plaats);
      show({data: codes, state: {plaats}});
    },
    () => ++settled
  );
  show({data: codes, state: {plaats: start}});
  const node = document.querySelector<HTMLElement>("[role=slider]")!;
  node.getBoundingClientRect = () => ({left: 10, width: 400}) as DOMRect;
  const {KeyboardEvent, MouseEvent} = document.defaultView!;
  return {
    node,
    chosen,
    settled: () => settled,
    tip: () => node.querySelector<HTMLElement>(".pick-tip")!,
    key: (key: string, more: object = {}) =>
      node.dispatchEvent(new KeyboardEvent("keydown", {key, cancelable: true, ...more})),
    mouse: (type: string, clientX: number) => node.dispatchEvent(new MouseEvent(type, {clientX, bubbles: true}))
  };
}

describe("pickStrip", () => {
  it("says where it is: a slider beside the picture, with a name, a range and words", () => {
    const {node} = strip(20);
    expect(node.previousElementSibling!.className).toBe("picture");
    expect(
      ["aria-label", "aria-valuemin", "aria-valuemax", "aria-valuenow", "aria-valuetext", "tabindex"].map((name) =>
        node.getAttribute(name)
      )
    ).toEqual(["Kies", "1", "41", "21", "l20", "0"]);
  });
  it("names what the pointer is near, and chooses it on a click", () => {
    const {tip, mouse, chosen, settled} = strip(20);
    expect(tip().hidden).toBe(true);
    mouse("pointermove", 10 + 52);
    expect([tip().hidden, tip().textContent]).toEqual([false, "l5"]);
    mouse("pointermove", -100);
    expect(tip().textContent).toBe("l0");
    mouse("pointerleave", 0);
    expect(tip().hidden).toBe(true);
    mouse("click", 10 + 397);
    expect([chosen, settled()]).toEqual([[40], 1]);
  });
  it("shows by focus what it shows by hover: the chosen one", () => {
    const {node, tip} = strip(7);
    node.focus();
    expect([tip().hidden, tip().textContent]).toEqual([false, "l7"]);
    node.blur();
    expect(tip().hidden).toBe(true);
  });
  it("walks with the keys, within the ends, and leaves other keys alone", () => {
    const {key, chosen, tip} = strip(20);
    for (const name of ["ArrowRight", "ArrowUp", "ArrowLeft", "PageUp", "PageDown", "Home", "ArrowDown", "End"]) {
      expect(key(name)).toBe(false);
    }
    expect(chosen).toEqual([21, 22, 21, 25, 21, 0, 0, 40]);
    expect(tip().textContent).toBe("l40");
    expect(key("a")).toBe(true);
    expect(key("ArrowLeft", {altKey: true})).toBe(true);
    expect(chosen.length).toBe(8);
  });
});
