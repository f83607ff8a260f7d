import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {radioGroup, select} from "../../src/interface/choice.js";
import type {Control} from "../../src/interface/control.js";
import {range} from "../../src/interface/range.js";
import {resetButton} from "../../src/interface/reset.js";
import {toggle} from "../../src/interface/switch.js";
import {nl} from "../../src/text/nl.js";
import {emptyPage} from "../support/page.js";

const document = emptyPage();
const context = {document, text: nl};

/** Values of a control as its `input` and `change` events reach a listener on the box around it. */
function heard<T>(control: Control<T>): string[] {
  const box = document.createElement("div");
  document.body.replaceChildren(box);
  box.append(control);
  const events: string[] = [];
  for (const type of ["input", "change"]) box.addEventListener(type, () => events.push(`${type} ${control.value}`));
  return events;
}

function fire(node: Element, type: string): void {
  node.dispatchEvent(new document.defaultView!.Event(type, {bubbles: true}));
}

function find<E extends Element>(control: Element, selector: string): E {
  return control.querySelector<E>(selector)!;
}

describe("range", () => {
  const make = (bounds: {min?: number; max?: number; step?: number; value?: number} = {}) =>
    range({
      ...context,
      ...{id: "spreiding", label: "Hoe sterk?", help: "Uitleg.", unit: "procentpunt", startLabel: "aanname: 7"},
      ...{min: 0, max: 20, step: 0.5, value: 7, start: 7},
      ...bounds
    });
  const type = (control: Control<number>, text: string) => {
    const box = find<HTMLInputElement>(control, "input[type=number]");
    box.value = text;
    fire(box, "input");
    fire(box, "change");
  };

  it("ties its question, help and words to the slider, and names the box beside it", () => {
    const control = make();
    const slider = find<HTMLInputElement>(control, "input[type=range]");
    expect(find<HTMLLabelElement>(control, "label").htmlFor).toBe(slider.id);
    expect(slider.getAttribute("aria-describedby")).toBe(find(control, ".control-help").id);
    expect(slider.getAttribute("aria-valuetext")).toBe("7,0 procentpunt");
    expect(find(control, "input[type=number]").getAttribute("aria-label")).toBe("Hoe sterk?: typ een waarde");
    expect(find(control, ".range-start").getAttribute("style")).toBe("--fraction: 0.35");
  });
  it("follows the slider: value, box, words, one event", () => {
    const control = make();
    const events = heard(control);
    const slider = find<HTMLInputElement>(control, "input[type=range]");
    slider.value = "12.5";
    fire(slider, "input");
    fire(slider, "change");
    expect(events).toEqual(["input 12.5", "change 12.5"]);
    expect(find<HTMLInputElement>(control, "input[type=number]").value).toBe("12.5");
    expect(slider.getAttribute("aria-valuetext")).toBe("12,5 procentpunt");
  });
  it("brings a typed value to the nearest allowed one and shows it so", () => {
    for (const [typed, value] of [
      ["99", 20],
      ["-3", 0],
      ["3.2", 3],
      ["3.3", 3.5],
      ["20", 20]
    ] as const) {
      const control = make();
      const events = heard(control);
      type(control, typed);
      expect(control.value).toBe(value);
      expect(events.at(-1)).toBe(`change ${value}`);
      for (const input of control.querySelectorAll("input")) expect(input.value).toBe(String(value));
    }
  });
  it("keeps its value while a number is half typed, and when none is typed", () => {
    const control = make();
    const events = heard(control);
    const box = find<HTMLInputElement>(control, "input[type=number]");
    for (const text of ["", "3.2", "99"]) {
      box.value = text;
      fire(box, "input");
    }
    expect([control.value, events]).toEqual([7, []]);
    type(control, "");
    expect([control.value, box.value]).toEqual([7, "7"]);
  });
  it("can be set, without sending events", () => {
    const control = make();
    const events = heard(control);
    control.value = 3;
    expect([control.value, events]).toEqual([3, []]);
    for (const input of control.querySelectorAll("input")) expect(input.value).toBe("3");
  });
  it("stays on its grid whatever is typed (property over bounds with decimals)", () => {
    const tenths = fc.integer({min: -50, max: 50}).map((i) => i / 10);
    const step = fc.constantFrom(0.1, 0.25, 0.5, 1, 5);
    fc.assert(
      fc.property(
        tenths,
        step,
        fc.integer({min: 1, max: 20}),
        fc.double({min: -100, max: 100, noNaN: true}),
        (min, by, n, typed) => {
          const max = Number((min + n * by).toFixed(2));
          const control = make({min, max, step: by, value: min});
          type(control, String(typed));
          const steps = (control.value - min) / by;
          expect(control.value >= min && control.value <= max).toBe(true);
          expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-9);
          expect(Math.abs(control.value - Math.min(max, Math.max(min, typed)))).toBeLessThanOrEqual(by / 2 + 1e-9);
        }
      )
    );
  });
});

const options = [
  {value: 2022, label: "2022/23"},
  {value: 2023, label: "2023/24"}
];

describe.each([
  ["radioGroup", radioGroup],
  ["select", select]
])("%s", (name, make) => {
  const control = () =>
    make({...context, id: "jaar", label: "Welk jaar?", help: "Uitleg.", value: 2022, start: 2023, options});

  it("asks its question, and marks the starting choice in words", () => {
    const node = control();
    expect(find(node, "legend, label[for=jaar]").textContent).toBe("Welk jaar?");
    const described = name === "select" ? find(node, "select") : node;
    expect(described.getAttribute("aria-describedby")).toBe("jaar-help");
    const labels = [...node.querySelectorAll("option, label span")].map((o) => o.textContent);
    expect(labels).toEqual(["2022/23", "2023/24 (uitgangspunt)"]);
  });
  it("has the value it was given, of its own type; takes another and lets events through", () => {
    const node = control();
    const events = heard(node);
    expect(node.value).toBe(2022);
    node.value = 2023;
    expect([node.value, events]).toEqual([2023, []]);
    if (name === "select") find<HTMLSelectElement>(node, "select").selectedIndex = 0;
    else find<HTMLInputElement>(node, "input").checked = true;
    fire(find(node, "select, input"), "input");
    expect(events).toEqual(["input 2022"]);
  });
  it("falls back on the start when nothing is chosen", () => {
    const node = control();
    node.value = 1900;
    expect(node.value).toBe(2023);
  });
});

it("radio buttons of a group share a name and each has its label", () => {
  const node = radioGroup({...context, id: "jaar", label: "Welk jaar?", value: 2022, start: 2023, options});
  const inputs = [...node.querySelectorAll("input")];
  expect(new Set(inputs.map((i) => i.name)).size).toBe(1);
  for (const input of inputs) expect(node.querySelector(`label[for=${input.id}]`)).not.toBeNull();
});

describe("toggle", () => {
  it("is a switch with a name, help and a value", () => {
    const node = toggle({
      ...context,
      id: "verdeling",
      label: "Houd gelijk",
      help: "Uitleg.",
      value: true,
      start: false
    });
    const events = heard(node);
    const box = find<HTMLInputElement>(node, "input[role=switch]");
    expect(find<HTMLLabelElement>(node, "label").htmlFor).toBe(box.id);
    expect(box.getAttribute("aria-describedby")).toBe("verdeling-help");
    expect(node.value).toBe(true);
    box.click();
    expect(events).toEqual(["input false", "change false"]);
    node.value = true;
    expect([box.checked, events.length]).toEqual([true, 2]);
  });
});

it("the reset button says where it leads and hides while there is nothing to reset", () => {
  const button = resetButton(context);
  expect([button.type, button.hidden, button.textContent]).toEqual(["button", true, "Terug naar het uitgangspunt"]);
});
