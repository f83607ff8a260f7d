import {describe, expect, it} from "vitest";
import {codeField} from "../../src/interface/code-field.js";
import {nl} from "../../src/text/nl.js";
import {emptyPage} from "../support/page.js";

const document = emptyPage();
const make = () =>
  codeField({
    ...{document, text: nl, id: "plaats", label: "Locatie", value: "", start: "", startLabel: "de middelste"},
    pattern: /^l\d{4}$/,
    invalid: (typed) => `Geen code: ${typed}.`
  });
const type = (node: HTMLElement, words: string) => {
  const box = node.querySelector("input")!;
  box.value = words;
  for (const name of ["input", "change"]) {
    box.dispatchEvent(new document.defaultView!.Event(name, {bubbles: true}));
  }
};

describe("codeField", () => {
  it("takes a code in any case, with spaces around it, once the reader is done", () => {
    const field = make();
    const heard: string[] = [];
    for (const name of ["input", "change"]) field.addEventListener(name, () => heard.push(`${name} ${field.value}`));
    type(field, " L0042 ");
    expect(heard).toEqual(["input l0042", "change l0042"]);
    type(field, "");
    expect(field.value).toBe("");
  });
  it("refuses what is no code in one sentence, and keeps its value", () => {
    const field = make();
    type(field, "l0042");
    type(field, "locatie 5");
    expect(field.value).toBe("l0042");
    expect(field.querySelector("[role=status]")!.textContent).toBe("Geen code: locatie 5.");
    expect(field.querySelector("input")!.getAttribute("aria-invalid")).toBe("true");
    type(field, "l0043");
    expect(field.querySelector("[role=status]")!.textContent).toBe("");
    expect(field.querySelector("input")!.hasAttribute("aria-invalid")).toBe(false);
  });
});
