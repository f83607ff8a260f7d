import {describe, expect, it} from "vitest";
import {defaultDefinition} from "../../../src/analysis/definitions/definition.js";
import {fromShort, toShort} from "../../../src/analysis/definitions/definition-query.js";
import {presets} from "../../../src/analysis/definitions/presets.js";
import {readState, writeState} from "../../../src/interface/url-state.js";
import {definitionControls} from "../../../src/parts/definitions/definition-controls.js";
import {compareControls} from "../../../src/parts/definitions/definition-parts.js";
import {
  type DefinitionState,
  definitionFields,
  definitionOf,
  listOf,
  readBeside,
  stateOf,
  writeBeside
} from "../../../src/parts/definitions/definition-state.js";
import {locationControls} from "../../../src/parts/locations/location-controls.js";
import {startOf} from "../../../src/parts/part.js";
import {nl} from "../../../src/text/nl.js";
import {allDefinitions} from "../../support/definitions.js";
import {emptyPage} from "../../support/page.js";

const start = startOf(definitionControls);

describe("the state of a definition", () => {
  it("starts at the default, which writes no address", () => {
    expect(definitionOf(start)).toEqual(defaultDefinition);
    expect(writeState(definitionFields, start, "")).toBe("");
  });
  it("gives back every definition that is put into it (identity)", () => {
    const lost = allDefinitions([5]).filter(
      (definition) => toShort(definitionOf({...start, ...stateOf(definition)})) !== toShort(definition)
    );
    expect(lost).toEqual([]);
  });
  it("lets the later choice give way where two do not go together", () => {
    expect(definitionOf({...start, groep: "ouders-laag"})).toMatchObject({level: "landelijk", rule: {kind: "alle"}});
    expect(definitionOf({...start, niveau: "landelijk", regel: "studenten"}).rule).toEqual({kind: "alle"});
  });
  it("survives the address, with names of definitions in it", () => {
    const beside = [
      {name: "Norm; van ~ ons", definition: fromShort("marge:2")},
      {name: "", definition: fromShort("uitkomst:vsv,niveau:landelijk,regel:alle")}
    ];
    const state: DefinitionState = {...start, marge: 12.5, spreiding: 1.5, naast: writeBeside(beside)};
    const query = writeState(definitionFields, state, "");
    expect(readState(definitionFields, query)).toEqual({state, invalid: []});
    expect(readBeside(state.naast).map(({name}) => name)).toEqual(["Norm  van   ons", ""]);
    expect(listOf(state).length).toBe(3);
    expect(readBeside(writeBeside([]))).toEqual([]);
  });
  it("names what an address has wrong, and does without", () => {
    const {state, invalid} = readState(definitionFields, "?naast=kleur:rood&marge=0.55&naast=x");
    expect(invalid.map(({key}) => key)).toEqual(["marge", "naast"]);
    expect(state).toEqual(start);
    expect(readState(definitionFields, "?naast=~~~~").invalid.length).toBe(1);
  });
});

describe("the controls", () => {
  const document = emptyPage();
  const controls = definitionControls.controls(start, {document, text: nl});
  const choose = (node: HTMLElement, value: string) => {
    const select = node.querySelector("select")!;
    select.value = value;
    for (const type of ["input", "change"]) {
      select.dispatchEvent(new document.defaultView!.Event(type, {bubbles: true}));
    }
  };
  it("close what has no say: the rule and the spread nationally, the level for parents", () => {
    choose(controls.niveau, "landelijk");
    expect(controls.spreiding.querySelector("input")!.disabled).toBe(true);
    expect(controls.regel.querySelector("select")!.disabled).toBe(true);
    expect(controls.aandeel.querySelector("input")!.disabled).toBe(true);
    choose(controls.niveau, "instelling");
    expect(controls.spreiding.querySelector("input")!.disabled).toBe(false);
    expect(controls.regel.querySelector("select")!.disabled).toBe(false);
    choose(controls.groep, "ouders-laag");
    expect(controls.niveau.querySelector("select")!.disabled).toBe(true);
    choose(controls.groep, "niet-westers");
  });
  it("take over a definition from the documents", () => {
    const {name, definition} = presets.find((preset) => preset.name === "minister-vsv")!;
    const select = controls.naast.querySelector("select")!;
    select.value = name;
    select.dispatchEvent(new document.defaultView!.Event("change", {bubbles: true}));
    expect([controls.uitkomst.value, controls.marge.value, controls.richting.value, controls.niveau.value]).toEqual([
      "vsv",
      definition.tolerance,
      "nadeel",
      "landelijk"
    ]);
    expect(controls.naast.querySelector(".definition-origin")!.textContent).toContain("geen negatieve invloed");
  });
  it("put at most three beside it, each once, and take them away", () => {
    const add = [...controls.naast.querySelectorAll("button")].find(
      ({textContent}) => textContent === nl.definities.panel.add
    );
    const put = (marge: number) => {
      controls.marge.value = marge;
      add!.click();
    };
    for (const marge of [2, 2, 3, 4]) put(marge);
    expect(readBeside(controls.naast.value).map(({definition}) => definition.tolerance)).toEqual([5, 2, 3]);
    expect(controls.naast.querySelector(".definition-said")!.textContent).toBe(nl.definities.panel.full);
    controls.naast.querySelector<HTMLElement>("li [aria-label]")!.click();
    expect(readBeside(controls.naast.value).map(({definition}) => definition.tolerance)).toEqual([2, 3]);
  });
  it("are silent in a part that follows: nothing to touch, the same state", () => {
    const followed = compareControls.controls(start, {document, text: nl});
    expect(followed.marge.querySelector("input")).toBeNull();
    followed.marge.value = 7;
    expect(followed.marge.value).toBe(7);
  });
  it("of locations have the students that the gap is over in the address, and start with all of the country (identity)", () => {
    const {fields} = locationControls;
    const own = {...startOf(locationControls), studenten: "eigen"} as const;
    expect(startOf(locationControls).studenten).toBe("land");
    expect(writeState(fields, own, "")).toBe("?studenten=eigen");
    expect(readState(fields, "?studenten=eigen")).toEqual({state: own, invalid: []});
    expect(readState(fields, "?studenten=iedereen").invalid.length).toBe(1);
    const control = locationControls.controls(own, {document, text: nl}).studenten;
    expect(control.value).toBe("eigen");
    expect(control.querySelector("legend")!.textContent).toBe(nl.locaties.controls.students.label);
  });
  it("of locations close the group for early leaving: too few western leavers per location", () => {
    const own = locationControls.controls({...startOf(locationControls), uitkomst: "vsv"}, {document, text: nl});
    expect([...own.groep.querySelectorAll("input")].every(({disabled}) => disabled)).toBe(true);
    const why = own.groep.querySelector(".control-why")!;
    expect(why.textContent).toBe(nl.locaties.controls.groupClosed);
    expect(own.groep.getAttribute("aria-describedby")).toBe(why.id);
    const open = locationControls.controls(startOf(locationControls), {document, text: nl});
    expect(open.groep.querySelector(".control-why")).toBeNull();
  });
});
