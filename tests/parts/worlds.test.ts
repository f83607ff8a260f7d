import {describe, expect, it} from "vitest";
import {readState, writeState} from "../../src/interface/url-state.js";
import {worldNames, worlds} from "../../src/mbo/world/worlds.js";
import {startOf} from "../../src/parts/part.js";
import {ownWorldControls} from "../../src/parts/worlds/own-controls.js";
import {type OwnWorldState, ownWorld, slidersOf} from "../../src/parts/worlds/own-world.js";
import {WorldProgress} from "../../src/parts/worlds/progress.js";
import {recalibrateControl} from "../../src/parts/worlds/recalibrate-control.js";
import {nl} from "../../src/text/nl.js";
import {emptyPage} from "../support/page.js";

const start = startOf(ownWorldControls);
const {fields} = ownWorldControls;

describe("a world of the reader’s own", () => {
  it("is a built-in world where its sliders stand, whichever it is", () => {
    for (const wereld of worldNames) {
      for (const wat of ["doorstroom", "vsv"] as const) {
        const state: OwnWorldState = {...start, ...slidersOf(wereld, wat), wereld, wat};
        expect(ownWorld(state), `${wereld} ${wat}`).toBe(worlds[wereld]);
        const {state: read, invalid} = readState(fields, writeState(fields, state, ""));
        expect(invalid, `${wereld} ${wat}`).toEqual([]);
        expect(ownWorld(read), `${wereld} ${wat}`).toBe(worlds[wereld]);
      }
    }
    expect(writeState(fields, start, "")).toBe("");
  });
  it("changes what is moved and nothing else, the western group by half", () => {
    const base = worlds.zwaktoets;
    const moved = {...start, ...slidersOf("zwaktoets", "doorstroom"), wereld: "zwaktoets", scheef: 6} as OwnWorldState;
    expect(ownWorld(moved)).toEqual({...base, citoShiftGroup: [-3, -6]});
    expect(ownWorld({...moved, scheef: 0, gewicht: 0.35})).toEqual({...base, doorstroomCapacity: 0.35});
    const vsv = {...start, ...slidersOf("neutraal", "vsv"), wat: "vsv", gewicht: 0.3} as OwnWorldState;
    expect(ownWorld(vsv)).toEqual({...worlds.neutraal, vsvCapacity: -0.3});
  });
  it("reads every state back from the address, and refuses what is out of range", () => {
    const state: OwnWorldState = {
      ...start,
      wereld: "alles",
      validiteit: 0.35,
      plaatsing: 0.15,
      ouders: 1.3,
      herijkt: true
    };
    const read = readState(fields, writeState(fields, state, "")).state;
    expect(ownWorld(read)).toEqual(ownWorld(state));
    expect(read.herijkt).toBe(true);
    const keys = readState(fields, "?validiteit=1.5&scheef=-2&wereld=elders&herijkt=ja").invalid.map(({key}) => key);
    expect(keys.sort()).toEqual(["herijkt", "scheef", "validiteit", "wereld"]);
  });
  it("takes the sliders of another world along, and is no longer recalibrated once moved", () => {
    const document = emptyPage();
    const controls = ownWorldControls.controls({...start, herijkt: true}, {document, text: nl});
    const list = controls.wereld.querySelector("select")!;
    list.value = "zwaktoets";
    const input = () => new document.defaultView!.Event("input", {bubbles: true});
    list.dispatchEvent(input());
    expect(controls.validiteit.value).toBe(worlds.zwaktoets.citoValidity);
    expect(controls.herijkt.value).toBe(false);
    controls.herijkt.value = true;
    controls.ouders.querySelector("input")!.dispatchEvent(input());
    expect(controls.herijkt.value).toBe(false);
  });
});

describe("recalibrating", () => {
  it("is an act of its own: with progress, a way to stop, and an end", () => {
    const progress = new WorldProgress();
    const document = emptyPage();
    const control = recalibrateControl({document, text: nl}, {value: false, progress});
    document.body.append(control);
    const [button, stop] = [...control.querySelectorAll("button")];
    let told = 0;
    control.addEventListener("input", () => ++told);
    button!.click();
    expect([control.value, told, stop!.hidden]).toEqual([true, 1, true]);
    progress.tell({stage: "solve", evaluations: 2, miss: 0.31});
    expect(control.textContent).toContain("0,31");
    expect(stop!.hidden).toBe(false);
    stop!.click();
    expect([control.value, told]).toEqual([false, 2]);
    progress.tell(null);
    expect(button!.hasAttribute("disabled")).toBe(false);
  });
});
