import {FileAttachment} from "observablehq:stdlib";
import type {OutcomeName} from "../../analysis/specification/specification.js";
import type {Story, StoryContrast} from "../../analysis/story/story.js";
import {LiveAnalysis} from "../../worker/live-analysis.js";
import type {Answered, LivePart} from "../live.js";
import {drawn} from "../live-parts.js";
import {once} from "../once.js";
import {
  differencesControls,
  type GoOnState,
  goOnControls,
  guessControls,
  type LeaveState,
  leaveControls,
  levelsControls,
  type ParentsState,
  parentsControls,
  spreadsControls,
  worldsControls
} from "./controls.js";
import {parentsChoice} from "./parents-choice.js";
import type {AnalysedData} from "./views.js";

/** The story's data, for all parts. */
const readStory = once(() => FileAttachment("../../data/story.json").json<Story>());
const views = () => import("./views.js");

/** Files of the simulated students, fetched when a reader first asks something of them. */
const students: Readonly<Record<OutcomeName, () => string>> = {
  doorstroom: () => FileAttachment("../../data/doorstroom-2020.arrow").href,
  vsv: () => FileAttachment("../../data/vsv-2020.arrow").href
};

const started = async (): Promise<AnalysedData> => ({story: await readStory()});

/** Fits the asked specification on the whole population of the outcome, in the worker. */
async function analysed(
  live: LiveAnalysis,
  {outcome, contrast, query}: {outcome: OutcomeName; contrast: StoryContrast; query: string}
): Promise<Answered<AnalysedData>> {
  const [start, {result, milliseconds}] = await Promise.all([started(), live.ask({file: students[outcome]()}, query)]);
  const effect = result.effects.find(({level, definition}) => level === contrast && definition === "conditional");
  if (!effect) throw new Error(`no difference in the answer: ${outcome} ${contrast}`);
  return {data: {...start, present: effect.points, students: result.students}, milliseconds};
}

// A worker each: parts may have questions at the same time, and the newest of each counts.
const goOnAnalysis = new LiveAnalysis();
const goOn: LivePart<AnalysedData, GoOnState> = {
  part: goOnControls,
  view: async () => (await views()).goOnView,
  computes: true,
  start: started,
  cancel: () => goOnAnalysis.cancel(),
  async answer({vergelijk}) {
    const {queries} = await readStory();
    return await analysed(goOnAnalysis, {
      outcome: "doorstroom",
      contrast: "niet-westers",
      query: queries[vergelijk]
    });
  }
};

const leaveAnalysis = new LiveAnalysis();
const leave: LivePart<AnalysedData, LeaveState> = {
  part: leaveControls,
  view: async () => (await views()).leaveView,
  computes: true,
  start: started,
  cancel: () => leaveAnalysis.cancel(),
  async answer({groep, gelijk}) {
    leaveAnalysis.cancel();
    if (gelijk === "alles") return {data: await started(), milliseconds: 0};
    const {queries} = await readStory();
    return await analysed(leaveAnalysis, {outcome: "vsv", contrast: groep, query: queries.vsvWholeGap});
  }
};

const parentsAnalysis = new LiveAnalysis();
const parents: LivePart<AnalysedData, ParentsState> = {
  part: parentsControls,
  view: async () => (await views()).parentsView,
  computes: true,
  start: started,
  cancel: () => parentsAnalysis.cancel(),
  async answer(state) {
    parentsAnalysis.cancel();
    if (state.onbekend === "apart") return {data: await started(), milliseconds: 0};
    const {queries} = await readStory();
    const query = queries[parentsChoice(state)];
    return await analysed(parentsAnalysis, {outcome: state.uitkomst, contrast: "hoog", query});
  }
};

/** The living parts of the home page, but for the published figures on early leaving. */
export const storyParts = [
  drawn(differencesControls, readStory, async () => (await import("./first-view.js")).differencesView),
  drawn(levelsControls, readStory, async () => (await views()).levelsView),
  goOn,
  drawn(worldsControls, readStory, async () => (await views()).worldsView),
  leave,
  parents,
  drawn(guessControls, readStory, async () => (await views()).guessView),
  drawn(spreadsControls, readStory, async () => (await views()).spreadsView)
];
