import {JSDOM} from "jsdom";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import {analyse} from "../../src/analysis/analyse.js";
import {ladder} from "../../src/analysis/ladder.js";
import {fromQuery} from "../../src/analysis/specification/specification-query.js";
import {readLab, startState} from "../../src/interface/lab-state.js";
import {finish} from "../../src/math/finish.js";
import {drawLab} from "../../src/parts/lab/draw-lab.js";
import {type LabStart, startData} from "../../src/parts/lab/lab-data.js";
import {LabPictures} from "../../src/parts/lab/pictures.js";
import {nl} from "../../src/text/nl.js";
import {analysisRegister} from "../support/analysis-register.js";

const records = analysisRegister({students: 6000});
const of = (query: string) => finish(analyse(records, fromQuery(query))).result;
const result = of("");
const start: LabStart = {
  result,
  ladder: finish(ladder(records, fromQuery(""))),
  fair: result,
  experiments: {noScore: result, shifted: result},
  weakWorld: {reported: 12.5, truth: 7.1},
  mostDifferent: {}
};
const {window} = new JSDOM('<!DOCTYPE html><section id="lab"></section>', {url: "https://voorbeeld.nl/aannames"});
const {document} = window;
const root = document.querySelector<HTMLElement>("#lab")!;
const box = (id: string) => root.querySelector<HTMLElement>(`[data-view="${id}"]`)!;
const look = (id: string) => [box(id).className, box(id).hidden, box(id).querySelector(".lab-anew") !== null];
const fresh = ["lab-view", false, false];

beforeAll(() => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe() {}
    }
  );
  vi.stubGlobal("innerHeight", 900);
  vi.stubGlobal("location", window.location);
  drawLab(root, start, {}, {document, text: nl, embed: () => document.createElement("p")});
});
afterAll(() => vi.unstubAllGlobals());

// A page without layout: every view is near, and drawn as soon as it can be.
describe("the pictures of the lab", () => {
  it("say which of them are not of the present state, until they are", async () => {
    const pictures = new LabPictures(root.querySelector<HTMLElement>(".lab-results")!, {document, text: nl});
    const whole = startData(start, {});
    await pictures.views({state: startState, data: whole});
    expect(["ladder", "variation", "flow"].map(look)).toEqual([fresh, fresh, fresh]);

    const {state} = readLab("?model=1c");
    const first = {result: of("model=1c"), varied: false, preview: false};
    await pictures.views({state, data: first});
    expect(["ladder", "variation", "flow"].map(look)).toEqual([
      ["lab-view stale", false, true],
      ["lab-view stale", false, true],
      fresh
    ]);
    await pictures.views({state, data: {...first, ladder: start.ladder}});
    expect(look("ladder")).toEqual(fresh);
    pictures.stop({state, data: {...first, ladder: start.ladder}});
    expect(look("variation")).toEqual(["lab-view", true, false]);
    expect(look("ladder")).toEqual(fresh);
  });
  it("are out of sight where they are about another outcome, and go where nothing comes", async () => {
    const pictures = new LabPictures(root.querySelector<HTMLElement>(".lab-results")!, {document, text: nl});
    await pictures.views({state: startState, data: startData(start, {})});
    const {state} = readLab("?uitkomst=vsv");
    const data = {result: of("uitkomst=vsv"), varied: false, preview: false};
    await pictures.views({state, data});
    expect(look("ladder")).toEqual(["lab-view stale stale-other", false, true]);
    expect(box("ladder").getAttribute("aria-busy")).toBe("true");
    pictures.settle({state, data});
    expect(look("ladder")).toEqual(["lab-view", true, false]);
    expect(box("variation").textContent).toBe(nl.aannames.absent.spread);
  });
});
