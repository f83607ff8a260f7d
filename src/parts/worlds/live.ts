import {FileAttachment} from "observablehq:stdlib";
import type {MovedWorld} from "../../analysis/worlds/moved.js";
import type {WorldsPage} from "../../analysis/worlds/page.js";
import type {MethodsData} from "../../charts/worlds/worlds-methods.js";
import {seeds} from "../../mbo/seeds.js";
import {worldToQuery} from "../../mbo/world/world-query.js";
import {Client} from "../../worker/client.js";
import type {LivePart} from "../live.js";
import {drawn} from "../live-parts.js";
import {once} from "../once.js";
import {informationControls, methodsControls, sideBySideControls, sweepControls, tippingControls} from "./controls.js";
import {ownWorldControls} from "./own-controls.js";
import {type OwnWorldState, ownWorld} from "./own-world.js";
import {worldProgress} from "./progress.js";

/** The page's data, and those of the methods alone. */
const read = once(() => FileAttachment("../../data/werelden.json").json<WorldsPage>());
const readMethods = once(() => FileAttachment("../../data/methods.json").json<MethodsData>());

const views = () => import("./views.js");

const client = new Client<"world">();
/** Worlds made on this page, the newest last: going back to one asks for nothing. */
const made = new Map<string, MovedWorld>();
const MOST_MADE = 20;
const stopped = () => {
  client.cancel();
  worldProgress.tell(null);
};

const own: LivePart<MovedWorld, OwnWorldState> = {
  part: ownWorldControls,
  view: async () => (await views()).ownWorldView,
  computes: true,
  start: async () => (await read()).starts[0]!,
  cancel: stopped,
  async answer(state) {
    stopped();
    const {wereld: base, wat: outcome, herijkt: solve} = state;
    const world = worldToQuery(ownWorld(state));
    if (world === base && !solve) {
      const {starts} = await read();
      return {data: starts.find((start) => start.base === base && start.outcome === outcome)!, milliseconds: 0};
    }
    const name = [world, outcome, solve].join(" ");
    const known = made.get(name);
    if (known) return {data: known, milliseconds: 0};
    worldProgress.tell({stage: "simulate"});
    const asked = client.ask(
      {kind: "world", world, base, outcome, seed: seeds.world, solve},
      {progress: (progress) => worldProgress.tell(progress)}
    );
    try {
      const {answer, milliseconds} = await asked;
      const {moved} = answer;
      made.set(name, moved);
      for (const oldest of made.keys()) if (made.size > MOST_MADE) made.delete(oldest);
      worldProgress.tell(null);
      return {data: moved, milliseconds};
    } catch (error) {
      // One that a newer question replaced leaves the progress to that question.
      if (!(error instanceof Error && error.name === "Superseded")) worldProgress.tell(null);
      throw error;
    }
  }
};

/** The parts of /werelden. */
export const worldsLive = [
  drawn(sideBySideControls, read, async () => (await views()).sideBySideView),
  drawn(methodsControls, readMethods, async () => (await views()).methodsView),
  drawn(informationControls, read, async () => (await views()).informationView),
  own,
  drawn(
    tippingControls,
    async () => {
      const {evidence, bar} = await read();
      return {tipping: evidence.tipping, bar};
    },
    async () => (await views()).tippingView
  ),
  drawn(sweepControls, read, async () => (await views()).sweepView)
];
