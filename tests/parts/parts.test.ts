import {describe, expect, it} from "vitest";
import {load as loadCalibrations} from "../../data-loaders/calibration.js";
import {load as loadCorrections} from "../../data-loaders/corrections.js";
import {describeRegister} from "../../data-loaders/descriptives.js";
import {load as loadParity} from "../../data-loaders/parity.js";
import {staticParts} from "../../data-loaders/site/parts.js";
import {load as loadYardsticks} from "../../data-loaders/yardsticks.js";
import {ifReal} from "../../src/analysis/disclosure/if-real.js";
import {defaultRules} from "../../src/analysis/disclosure/rules.js";
import {readState, writeState} from "../../src/interface/url-state.js";
import {drawPart} from "../../src/parts/draw.js";
import {fillFigures} from "../../src/parts/figures.js";
import {startOf} from "../../src/parts/part.js";
import {guessControls} from "../../src/parts/story/controls.js";
import {fillTables} from "../../src/parts/tables.js";
import {vsvControls} from "../../src/parts/vsv-controls.js";
import type {Descriptives} from "../../src/tables/descriptives.js";
import {en} from "../../src/text/en.js";
import {nl} from "../../src/text/nl.js";
import {imputationExample} from "../support/imputation-example.js";
import {emptyPage} from "../support/page.js";
import {syntheticRegister} from "../support/register.js";

const parts = staticParts({imputation: imputationExample});

describe("startOf", () => {
  it("is the state of an address without a query, which writes no query", () => {
    expect(startOf(vsvControls)).toEqual({leerweg: "bol", jaar: 2023, verdeling: false});
    expect(startOf(guessControls)).toEqual({schatting: 0});
    expect(readState(vsvControls.fields, "").state).toEqual(startOf(vsvControls));
    expect(writeState(vsvControls.fields, startOf(vsvControls), "")).toBe("");
  });
});

describe.each([nl, en])("the parts of the page in $language", (text) => {
  const pages = new Map([...new Set(parts.map(({page}) => page))].map((page) => [page, emptyPage()]));
  const drawn = parts.map((part) => {
    const document = pages.get(part.page)!;
    const embed = document.createElement("p");
    const nodes = part.with((controls, view, data) => drawPart(controls, view, data, {document, text, embed}));
    const root = document.createElement("section");
    root.append(...nodes);
    document.body.append(root);
    return {part, root};
  });

  it("stand whole: figure, controls, and the finding in a sentence with numbers", () => {
    for (const {root} of drawn) {
      expect(root.querySelectorAll("figure .controls").length).toBe(1);
      expect(root.querySelector(".part-sentence")!.textContent).toMatch(/\d/);
      expect(root.outerHTML).not.toMatch(/NaN|undefined|\[object/);
      expect(root.querySelector<HTMLElement>(".reset")!.hidden).toBe(true);
    }
  });
  it.each([...pages])("have a name for every control, and ids that occur once on the page %s", (_, document) => {
    for (const input of document.querySelectorAll("input, select, textarea")) {
      const label = document.querySelector(`label[for="${input.id}"]`)?.textContent ?? input.getAttribute("aria-label");
      expect(label?.trim(), input.outerHTML).toBeTruthy();
    }
    const ids = [...document.querySelectorAll("[id]")].map((node) => node.id);
    expect(ids.length).toBe(new Set(ids).size);
    for (const node of document.querySelectorAll("[aria-describedby]")) {
      expect(ids).toContain(node.getAttribute("aria-describedby"));
    }
  });
  it("show their start state in the controls themselves", () => {
    const document = emptyPage();
    const controls = vsvControls.controls(startOf(vsvControls), {document, text});
    expect([controls.leerweg.value, controls.jaar.value, controls.verdeling.value]).toEqual(["bol", 2023, false]);
    expect(guessControls.controls({schatting: 3}, {document, text}).schatting.value).toBe(3);
  });
});

describe("fillFigures", () => {
  it("writes each kind of figure in the language, with its place as title", () => {
    const names = ["doorstroom", "doorstroomNonWestern", "students"];
    const page = emptyPage(names.map((name) => `<span data-figure="${name}"></span>`).join(""));
    fillFigures(page, nl);
    const spans = [...page.querySelectorAll("span")];
    expect(spans.map((s) => s.textContent)).toEqual(["44%", "12,5\u00a0procentpunt", "1.359.242"]);
    expect(spans[0]!.title).toContain("figuur 5");
    fillFigures(page, en);
    expect(spans.map((s) => s.textContent)).toEqual(["44%", "12.5\u00a0percentage points", "1,359,242"]);
  });
  it("refuses a figure that is not published, also a name every object has", () => {
    for (const name of ["doorstrom", "constructor"]) {
      const page = emptyPage(`<span data-figure="${name}"></span>`);
      expect(() => fillFigures(page, nl)).toThrow(`invalid figure; not in the published figures: ${name}`);
    }
  });
});

describe("fillTables", () => {
  const descriptives: Descriptives = {badge: "simulated", rows: describeRegister(syntheticRegister(2000))};
  const data = {
    corrections: loadCorrections(),
    descriptives,
    calibrations: loadCalibrations(),
    yardsticks: loadYardsticks(),
    parity: loadParity(),
    ifReal: ifReal(descriptives.rows, [], defaultRules)
  };

  it("draws the tables a page asks for, once however often it is called", () => {
    const page = emptyPage('<div data-table="codebook"></div><div data-table="corrections"></div>');
    for (const _ of [1, 2]) fillTables(page, data, nl);
    expect([...page.querySelectorAll("caption")].map((c) => c.textContent)).toEqual([
      nl.codebook.caption,
      nl.corrections.caption
    ]);
  });
  it("draws the descriptive tables, each with its badge", () => {
    const names = [
      "students",
      "programmes",
      "scores",
      "doorstroom",
      "vsv",
      "world",
      "worlds",
      "calibration",
      "missed",
      "if-real"
    ];
    const page = emptyPage(names.map((name) => `<div data-table="${name}"></div>`).join(""));
    fillTables(page, data, en);
    expect([...page.querySelectorAll("caption .badge")].map((badge) => badge.textContent)).toEqual(
      names.map(() => en.badge.simulated)
    );
  });
  it("refuses a table it does not have, also a name every object has", () => {
    for (const name of ["codeboek", "constructor"]) {
      const page = emptyPage(`<div data-table="${name}"></div>`);
      expect(() => fillTables(page, data, nl)).toThrow(
        `invalid table; not in (codebook, downloads, parity, choices, r-script, parity-times, site-corrections, corrections, world, worlds, world-targets, calibration, missed, students, programmes, scores, doorstroom, vsv, yardsticks, cumulative, ideas, ideas-absent, variation, if-real): ${name}`
      );
    }
  });
});
