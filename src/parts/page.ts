import {FileAttachment} from "observablehq:stdlib";
import type {SpreadResult} from "../analysis/spread.js";
import type {SpreadState} from "../charts/location-spread.js";
import type {VsvData, VsvState} from "../charts/vsv-by-level.js";
import {keepStateInLinks} from "../interface/address.js";
import {notice} from "../interface/notice.js";
import {type Fields, type Invalid, readState, unknownKeys} from "../interface/url-state.js";
import type {Correction} from "../mbo/published.js";
import {seeds} from "../mbo/seeds.js";
import type {Calibrations} from "../tables/calibration.js";
import type {Descriptives} from "../tables/descriptives.js";
import type {Text} from "../text/nl.js";
import {Client} from "../worker/client.js";
import {fillFigures} from "./figures.js";
import {bringToLife, type LivePart} from "./live.js";
import {spreadControls} from "./spread-controls.js";
import {vsvControls} from "./vsv-controls.js";

const readVsv = () => FileAttachment("../data/vsv.json").json<VsvData>();

const vsv: LivePart<VsvData, VsvState> = {
  part: vsvControls,
  async view() {
    return (await import("./vsv.js")).vsvView;
  },
  computes: false,
  start: readVsv,
  answer: async () => ({data: await readVsv(), milliseconds: 0}),
  cancel() {}
};

const client = new Client<"spread">();
const spread: LivePart<SpreadResult, SpreadState> = {
  part: spreadControls,
  async view() {
    return (await import("./spread.js")).spreadView;
  },
  computes: true,
  start: () => FileAttachment("../data/spread.json").json<SpreadResult>(),
  cancel: () => client.cancel(),
  async answer({spreiding}) {
    const {answer, milliseconds} = await client.ask({
      kind: "spread",
      population: FileAttachment("../data/population.arrow").href,
      changes: {spread: spreiding},
      seed: seeds.outcomes
    });
    return {data: answer, milliseconds};
  }
};

/** Starts a page: its living parts, its links between languages, and a note about what the address got wrong. */
export function startPage(text: Text): void {
  const main = document.querySelector("main");
  fillFigures(document, text);
  if (document.querySelector("[data-table]:empty")) void fillEmptyTables(text);
  const known: string[] = [];
  const invalid: Invalid[] = [];
  for (const live of [vsv, spread]) {
    const root = document.querySelector<HTMLElement>(`[data-part="${live.part.id}"]`);
    if (!root) continue;
    known.push(...Object.keys(live.part.fields));
    invalid.push(...readState(live.part.fields as Fields<object>, location.search).invalid);
    bringToLife(root, live as LivePart<unknown, object>, text);
  }
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

/** While authoring there is no finishing step that draws the tables. */
async function fillEmptyTables(text: Text): Promise<void> {
  const [{fillTables}, corrections, descriptives, calibrations] = await Promise.all([
    import("./tables.js"),
    FileAttachment("../data/corrections.json").json<Correction[]>(),
    FileAttachment("../data/descriptives.json").json<Descriptives>(),
    FileAttachment("../data/calibration.json").json<Calibrations>()
  ]);
  fillTables(document, {corrections, descriptives, calibrations}, text);
}
