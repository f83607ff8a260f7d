import {FileAttachment} from "observablehq:stdlib";
import type {IfReal} from "../analysis/disclosure/if-real.js";
import type {Story} from "../analysis/story/story.js";
import {keepStateInLinks} from "../interface/address.js";
import {notice} from "../interface/notice.js";
import {type Fields, type Invalid, readState, unknownKeys} from "../interface/url-state.js";
import type {Correction} from "../mbo/published.js";
import type {Calibrations} from "../tables/calibration.js";
import type {Descriptives} from "../tables/descriptives.js";
import type {Parity} from "../tables/parity.js";
import type {WerkagendaData} from "../tables/werkagenda/data.js";
import type {YardstickData} from "../tables/yardsticks.js";
import type {Text} from "../text/nl.js";
import {fillFigures} from "./figures.js";
import {labSources as lab} from "./lab/sources.js";
import {bringToLife, type LivePart} from "./live.js";
import {partsOfPage} from "./page-parts.js";
import {storyParts} from "./story/live.js";
import {vsvLive as vsv} from "./vsv-live.js";

/** Starts a page: its living parts, its links between languages, and a note about what the address got wrong. */
export async function startPage(text: Text): Promise<void> {
  const main = document.querySelector("main");
  fillFigures(document, text);
  if (document.querySelector("[data-formula]:empty")) void fillEmptyFormulas(text);
  if (document.querySelector("[data-table]:empty")) void fillEmptyTables(text);
  if (document.querySelector("[data-story]:empty")) void fillEmptyStory(text);
  if (document.querySelector("[data-still]:empty")) void fillEmptyStills(text);
  if (document.querySelector(stillFigures)) void startStills(text);
  const known: string[] = [];
  const invalid: Invalid[] = [];
  for (const live of [...storyParts, vsv, ...(await partsOfPage(document))]) {
    const root = document.querySelector<HTMLElement>(`[data-part="${live.part.id}"]`);
    if (!root) continue;
    const {invalid: own} = readState(live.part.fields as unknown as Fields<object>, location.search);
    invalid.push(...own.filter(({key}) => !known.includes(key))); // parts may share their state
    known.push(...Object.keys(live.part.fields));
    bringToLife(root, live as unknown as LivePart<unknown, object>, text);
  }
  const place = document.querySelector<HTMLElement>("[data-lab]");
  if (place) void bringLabToLife(place, text);
  const gallery = document.querySelector<HTMLElement>("[data-gallery]");
  if (gallery) void import("./taking/gallery-live.js").then(({startGallery}) => startGallery(gallery, text));
  if (main && known.length > 0) {
    invalid.push(...unknownKeys(known, location.search));
    if (invalid.length > 0) sayInvalid(main, invalid, text);
  }
  addEventListener("beforeprint", () => {
    const line = document.querySelector("[data-printed]");
    if (line) line.textContent = `${text.footer.printed} ${location.href}`;
  });
  keepStateInLinks();
}

async function bringLabToLife(place: HTMLElement, text: Text): Promise<void> {
  if (!place.firstElementChild) {
    // While authoring there is no finishing step that draws it.
    const {drawLab} = await import("./lab/draw-lab.js");
    drawLab(place, await lab.start(), {}, {document, text, embed: () => document.createElement("p")});
  }
  const {startLab} = await import("./lab/live-lab.js");
  startLab(place, lab, text);
}

/** Names what the address got wrong; the first change takes the note away, and what was wrong out of the address. */
function sayInvalid(main: HTMLElement, invalid: readonly Invalid[], text: Text): void {
  notice(main, text.state.invalid(text.format.list(invalid.map(({key, value}) => `${key}=${value}`))));
  main.addEventListener(
    "input",
    () => {
      const query = new URLSearchParams(location.search);
      for (const {key, value} of invalid) if (query.get(key) === value) query.delete(key);
      const search = query.toString();
      history.replaceState(null, "", `${location.pathname}${search ? `?${search}` : ""}${location.hash}`);
      keepStateInLinks();
      notice(main, null);
    },
    {once: true}
  );
}

/** Pictures without controls. */
const stillFigures = ":is(.still, [data-still]) > figure[data-chart]";

async function startStills(text: Text): Promise<void> {
  const {stillToTake} = await import("./stills-live.js");
  for (const figure of document.querySelectorAll<HTMLElement>(stillFigures)) stillToTake(figure, text);
}

/** While authoring there is no finishing step that draws the stills either. */
async function fillEmptyStills(text: Text): Promise<void> {
  const [{fillStills}, data] = await Promise.all([
    import("./werkagenda/fill.js"),
    FileAttachment("../data/werkagenda.json").json<WerkagendaData>()
  ]);
  const context = {document, text, address: (path: string) => `/${path}`};
  fillStills(data, context, location.pathname.split("/").at(-1));
  void startStills(text);
}

/** While authoring there is no finishing step that draws the tables. */
async function fillEmptyTables(text: Text): Promise<void> {
  const [{fillTables}, corrections, descriptives, calibrations, yardsticks, parity, ifReal] = await Promise.all([
    import("./tables.js"),
    FileAttachment("../data/corrections.json").json<Correction[]>(),
    FileAttachment("../data/descriptives.json").json<Descriptives>(),
    FileAttachment("../data/calibration.json").json<Calibrations>(),
    FileAttachment("../data/yardsticks.json").json<YardstickData>(),
    FileAttachment("../data/parity.json").json<Parity>(),
    FileAttachment("../data/if-real.json").json<IfReal>()
  ]);
  fillTables(document, {corrections, descriptives, calibrations, yardsticks, parity, ifReal}, text);
}

async function fillEmptyFormulas(text: Text): Promise<void> {
  const [{fillFormulas}, {fillDiagram}] = await Promise.all([import("./formulas.js"), import("./diagram.js")]);
  fillFormulas(document, text);
  fillDiagram(document, text);
}

async function fillEmptyStory(text: Text): Promise<void> {
  const [{fillStory}, story] = await Promise.all([
    import("./story/figures.js"),
    FileAttachment("../data/story.json").json<Story>()
  ]);
  fillStory(document, story, text);
}
