import {frame} from "../../charts/drawing/frame.js";
import {embedFlags, VERSION_KEY, WORLD_KEY} from "../../interface/embed-query.js";
import {labKeys, readLab, sameState, startState} from "../../interface/lab-state.js";
import {type Fields, type Invalid, readState, unknownKeys, writeState} from "../../interface/url-state.js";
import {defaultWorld} from "../../mbo/world/worlds.js";
import type {Context} from "../part.js";
import {partOfEmbed} from "./embed-parts.js";

/** An embed in the state that its address asks for. */
export interface EmbedShown {
  readonly figure: HTMLElement;
  /** The finding, for the embed's name. */
  readonly title: string;
  /** Query of the page in the same state. */
  readonly query: string;
  /** What the address got wrong: that has its start value. */
  readonly invalid: readonly Invalid[];
}

export interface EmbedOptions extends Context {
  /** Part and page of the chart, as the embed's own file names them. */
  readonly part: string;
  readonly page: string;
  readonly search: string;
  /** What stands below the source. */
  readonly more: Node;
}

/** Draws a part in the state of an address. */
export async function embedPart({part: id, page, search, document, text, more}: EmbedOptions): Promise<EmbedShown> {
  const live = await partOfEmbed(page, id);
  const fields = live.part.fields as Fields<object>;
  const view = await live.view();
  const {state, invalid} = readState(fields, search);
  const keys = [...Object.keys(fields), ...embedFlags, VERSION_KEY];
  if (view.chart.badge === "simulated" && new URLSearchParams(search).get(WORLD_KEY) === defaultWorld)
    keys.push(WORLD_KEY);
  const query = writeState(fields, state, "");
  const data = query === "" ? await live.start() : (await live.answer(state)).data;
  const ghost = query === "" ? undefined : await live.start();
  return {
    figure: frame(view.chart, data, state, {document, text, more, ...(ghost ? {ghost} : {})}),
    title: view.chart.caption(data, state, text).title,
    query,
    invalid: [...invalid, ...unknownKeys(keys, search)]
  };
}

/** A picture that does not exist in the state asked for; the message says why, in the reader’s language. */
export class NothingToShow extends Error {
  override readonly name = "NothingToShow";
}

/**
 * Draws a picture under the assumptions of an address: the model is fitted in the reader’s browser.
 *
 * @throws NothingToShow if there is none of these choices.
 */
export async function embedLab({part, search, document, text, more}: EmbedOptions): Promise<EmbedShown> {
  const [{LabComputer}, {LiveAnalysis}, {labSources}, {labFigure, labViews, mainView}, {writeLab}] = await Promise.all([
    import("../lab/compute.js"),
    import("../../worker/live-analysis.js"),
    import("../lab/sources.js"),
    import("../lab/views.js"),
    import("../../interface/lab-state.js")
  ]);
  const own = new URLSearchParams(search);
  const {state, problems} = readLab(search);
  const computer = new LabComputer(new LiveAnalysis(), labSources.files);
  const view = labViews.find(({id}) => id === part);
  if (!view) throw new RangeError(`invalid part of an embed; not a picture of the assumptions page: ${part}`);
  const start = await labSources.start();
  if (view !== mainView) computer.studies = await labSources.studies();
  const data = await settled(computer, state, start);
  const figure = view.ready(data, state) ? labFigure(view, data, state, {document, text, more}) : undefined;
  if (!figure) throw new NothingToShow(view.absent?.(data, state, text) ?? text.embedding.failed);
  const unknown = unknownKeys([...labKeys, ...embedFlags, VERSION_KEY], own.toString());
  return {
    figure,
    title: figure.querySelector(".chart-title")?.textContent ?? "",
    query: sameState(state, startState) ? "" : writeLab(state),
    invalid: [...problems.map(({part}) => keyed(part)), ...unknown]
  };
}

type Computer = import("../lab/compute.js").LabComputer;
type LabData = import("../lab/lab-data.js").LabData;
type LabStart = import("../lab/lab-data.js").LabStart;

/** All that is to be known of a state: an embed draws once. */
function settled(computer: Computer, state: Parameters<Computer["ask"]>[0], start: LabStart): Promise<LabData> {
  return new Promise((resolve, reject) => {
    let newest: LabData | undefined;
    computer
      .ask(state, start, {
        news: ({data}) => {
          newest = data;
        },
        progress() {},
        done: () => newest && resolve(newest)
      })
      .catch(reject);
  });
}

function keyed(part: string): Invalid {
  const [key = "", ...value] = part.split("=");
  return {key, value: value.join("=")};
}
