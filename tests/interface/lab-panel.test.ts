import {describe, expect, it, vi} from "vitest";
import {chipWords} from "../../src/interface/chip-words.js";
import type {ModelMove} from "../../src/interface/choice-changes.js";
import {facetNames, withFacet} from "../../src/interface/facets.js";
import {labPanel} from "../../src/interface/lab-panel.js";
import {type LabState, startState, writeLab} from "../../src/interface/lab-state.js";
import {en} from "../../src/text/en.js";
import {nl} from "../../src/text/nl.js";
import {emptyPage} from "../support/page.js";

const document = emptyPage();

function panel(text = nl, state: LabState = startState) {
  const changed = vi.fn<(state: LabState, model?: ModelMove) => void>();
  const made = labPanel({document, text, state, changed});
  document.body.replaceChildren(made.node);
  const find = <E extends Element>(selector: string) => made.node.querySelector<E>(selector)!;
  const fire = (node: Element, type: string) =>
    node.dispatchEvent(new document.defaultView!.Event(type, {bubbles: true}));
  const choose = (selector: string, value: string) => {
    const list = find<HTMLSelectElement>(selector);
    list.selectedIndex = [...list.options].findIndex((option) => option.value === value);
    fire(list, "input");
  };
  return {...made, changed, find, fire, choose, last: () => writeLab(changed.mock.lastCall![0])};
}

describe.each([nl, en])("the panel of assumptions in $language", (text) => {
  it("labels every control, explains it in a line, and marks the published choice", () => {
    const {node} = panel(text);
    const ids = [...node.querySelectorAll("[id]")].map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const input of node.querySelectorAll("input, select")) {
      const labelled = node.querySelector(`label[for="${input.id}"]`) ?? input.getAttribute("aria-label");
      expect(labelled, input.id).toBeTruthy();
    }
    for (const select of node.querySelectorAll("select")) {
      expect(select.options[select.selectedIndex]!.textContent).toContain(text.control.start);
      expect(node.querySelector(`#${select.id}-help`)?.textContent).toBeTruthy();
    }
    expect([...node.querySelectorAll("h3")].map((h) => h.textContent)).toEqual(Object.values(text.aannames.groups));
  });
  it("says beneath a choice why some of its options are closed, as long as they are", () => {
    const {node, choose} = panel(text);
    const {closed, leerweg, migration} = text.aannames;
    const said = (id: string) => node.querySelector(`#${id}-why`)?.textContent;
    const described = (id: string) => node.querySelector(`#${id}`)!.getAttribute("aria-describedby")!.split(" ");
    expect(said("groep")).toBe(closed.subgroup(leerweg.label, migration.label));
    expect(described("groep")).toEqual(["groep-help", "groep-why"]);
    expect(said("jaar")).toBeUndefined();
    choose("#cito", "weighting");
    choose("#ouders", "weighting");
    expect(said("jaar")).toBe(closed.year(2020));
    choose("#ouders", "indicator");
    expect(said("jaar")).toBeUndefined();
    expect(described("jaar")).toEqual(["jaar-help"]);
    for (const mark of node.querySelectorAll("option:disabled, input:disabled")) {
      const id = mark.closest("select")?.id ?? mark.closest("fieldset")!.querySelector("input")!.name;
      expect(said(id), id).toBeTruthy();
    }
  });
  it("has words for every choice that differs", () => {
    const other = {
      outcome: "vsv",
      year: 2021,
      model: "1a",
      definition: "typical",
      subgroup: {variable: "niveau", value: "2"}
    };
    const more = {age: null, leerweg: ["bol"], migration: "none", startPopulation: false};
    const methods = {capacity: {kind: "shifted", points: 4}, cito: {kind: "mean"}, parents: {kind: "listwise"}};
    const values: Readonly<Record<string, unknown>> = {...other, ...more, ...methods};
    for (const facet of facetNames) {
      const words = chipWords(withFacet(startState.specification, facet, values[facet]), facet, text);
      expect(words).toMatch(/^.+: .+$/);
      expect(words).not.toMatch(/undefined|null|\[object/);
      expect(words).not.toBe(chipWords(startState.specification, facet, text));
    }
  });
});

describe("the panel", () => {
  it("tells each choice as a state, and shows a slider for the numbers of a method", () => {
    const {choose, find, fire, last} = panel();
    choose("#capaciteit", "shifted");
    expect(last()).toBe("?capaciteit=shifted");
    const slider = find<HTMLInputElement>("#capaciteit-points");
    slider.value = "4";
    fire(slider, "input");
    expect(last()).toBe("?capaciteit=shifted_4");
    choose("#model", "1b");
    expect(last()).toBe("?model=1b&capaciteit=shifted_4");
    const all = find<HTMLInputElement>("#leeftijd-all");
    all.checked = true;
    fire(all, "input");
    expect(last()).toContain("leeftijd=alle");
    const bbl = find<HTMLInputElement>("#leerweg-1");
    bbl.checked = false;
    fire(bbl, "input");
    expect(last()).toContain("leerweg=bol");
    choose("#wereld", "zwaktoets");
    expect(last()).toContain("wereld=zwaktoets");
  });
  it("takes along what a choice rules out, and shows that", () => {
    const {choose, find, last} = panel();
    choose("#capaciteit", "latent");
    expect(last()).toBe("?cito=imputation&capaciteit=latent");
    expect(find<HTMLSelectElement>("#cito").value).toBe("imputation");
    choose("#capaciteit", "none");
    expect(last()).toBe("?capaciteit=none");
  });
  it("says when the model gives way to a year without locations, and brings it back with the year", () => {
    const {choose, changed, last} = panel();
    const move = () => changed.mock.lastCall![1];
    choose("#model", "1c");
    choose("#jaar", "2016");
    expect([last(), move()]).toEqual(["?jaar=2016&model=single", "gaveWay"]);
    choose("#jaar", "2018");
    choose("#capaciteit", "none");
    expect(move()).toBeUndefined();
    choose("#jaar", "2021");
    expect([last(), move()]).toEqual(["?jaar=2021&model=1c&capaciteit=none", "back"]);
    choose("#jaar", "2020");
    expect(move()).toBeUndefined();
  });
  it("leaves a model without locations that the reader chose", () => {
    const {choose, changed, last} = panel();
    choose("#model", "single");
    choose("#jaar", "2016");
    expect(changed.mock.lastCall![1]).toBeUndefined();
    choose("#jaar", "2020");
    expect(last()).toBe("?model=single");
  });
  it("keeps the last track on, and a half-typed age to itself", () => {
    const {find, fire, changed, last} = panel(nl, {
      ...startState,
      specification: withFacet(startState.specification, "leerweg", ["bol"])
    });
    const bol = find<HTMLInputElement>("#leerweg-0");
    bol.checked = false;
    fire(bol, "input");
    expect(bol.checked).toBe(true);
    changed.mockClear();
    const from = find<HTMLInputElement>("#leeftijd-from");
    from.value = "99";
    fire(from, "input");
    expect(changed).not.toHaveBeenCalled();
    fire(from, "change");
    expect(last()).toMatch(/leeftijd=25-99/);
  });
  it("asks about the start population only for early leaving", () => {
    const {find, show} = panel();
    const box = () => find<HTMLInputElement>("#startpopulatie").closest<HTMLElement>(".control")!;
    expect(box().hidden).toBe(true);
    show({...startState, specification: {...startState.specification, outcome: "vsv"}});
    expect(box().hidden).toBe(false);
  });
  it("shows a state without telling anyone", () => {
    const {find, show, changed} = panel();
    show({...startState, specification: {...startState.specification, capacity: {kind: "spline", df: 6}}});
    expect(changed).not.toHaveBeenCalled();
    expect(find<HTMLSelectElement>("#capaciteit").value).toBe("spline");
    expect(find<HTMLInputElement>("#capaciteit-df").value).toBe("6");
  });
});
