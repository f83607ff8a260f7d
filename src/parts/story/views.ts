import type {Story, StoryGap} from "../../analysis/story/story.js";
import {type FirmnessData, firmnessChart} from "../../charts/story/firmness.js";
import {type LevelSharesState, levelShares} from "../../charts/story/level-shares.js";
import {assumedSpreads, type GuessState, guessedSpread, spreadAt} from "../../charts/story/spread-lines.js";
import {type WorldsState, worldsCompared} from "../../charts/story/worlds-compared.js";
import {published} from "../../mbo/published.js";
import {defaultWorld, stories} from "../../mbo/world/worlds.js";
import type {Text} from "../../text/nl.js";
import type {PartView} from "../part.js";
import type {GoOnState, LeaveState, ParentsState} from "./controls.js";
import {gapOf} from "./gap-of.js";
import {parentsChoice} from "./parents-choice.js";

/** The firmness of a difference, and how many students of the list remain. */
export interface AnalysedData extends FirmnessData {
  readonly story: Story;
  /** Students whom the present specification keeps; absent where none was asked for. */
  readonly students?: number;
}

export const levelsView: PartView<Story, LevelSharesState> = {
  chart: levelShares,
  sentence({levels}, _state, {story, format}) {
    const all = levels.reduce((sum, {groups}) => sum + groups[2], 0);
    const share = 100 * published.shareNonWesternEntree.value;
    return story.levels.sentence(format.number(share), format.number((100 * levels[0]!.groups[2]) / all));
  }
};

const atStart = "published";

export const goOnView: PartView<AnalysedData, GoOnState> = {
  chart: firmnessChart<GoOnState>(
    "stevig-doorstroom",
    () => ({outcome: "doorstroom", contrast: "niet-westers"}),
    ({vergelijk}, text) => text.story.goOn.vergelijk.short[vergelijk]
  ),
  sentence({story, present}, {vergelijk}, text) {
    const gap = gapOf(story, "doorstroom", "niet-westers");
    const now = text.story.goOn.sentence(
      vergelijk === atStart ? gap.published : (present ?? gap.published),
      gap.published
    );
    return [now, ...firmWords(gap, text)].join(" ");
  },
  choice: ({vergelijk}, text) => text.story.goOn.vergelijk.short[vergelijk],
  lab: ({story}, {vergelijk}) => story.queries[vergelijk]
};

export const worldsView: PartView<Story, WorldsState> = {
  chart: worldsCompared,
  sentence(story, {wereld, verschil}, text) {
    const own = gapOf(story, "doorstroom", verschil).worlds.find(({world}) => world === wereld)!;
    const {reported, truth, withoutScore} = own;
    const world = stories[wereld].label[text.language];
    return text.story.worlds.sentence({world, reported, without: reported + withoutScore, truth});
  },
  lab: (_story, {wereld}) => (wereld === defaultWorld ? "" : `wereld=${wereld}`)
};

export const leaveView: PartView<AnalysedData, LeaveState> = {
  chart: firmnessChart<LeaveState>(
    "stevig-vsv",
    ({groep}) => ({outcome: "vsv", contrast: groep}),
    ({gelijk}, text) => text.story.leave.gelijk.short[gelijk]
  ),
  sentence({story, present}, {groep}, text) {
    const gap = gapOf(story, "vsv", groep);
    const now = text.story.leave.sentence(present ?? gap.published, gap.published);
    return [now, ...firmWords(gap, text)].join(" ");
  },
  choice: ({gelijk}, text) => text.story.leave.gelijk.short[gelijk],
  lab: ({story}, {gelijk}) => story.queries[gelijk === "alles" ? "vsv" : "vsvWholeGap"]
};

export const parentsView: PartView<AnalysedData, ParentsState> = {
  chart: firmnessChart<ParentsState>(
    "stevig-ouders",
    ({uitkomst}) => ({outcome: uitkomst, contrast: "hoog"}),
    ({onbekend}, text) => text.story.parents.onbekend.short[onbekend]
  ),
  sentence({story, present, students}, {uitkomst}, text) {
    const gap = gapOf(story, uitkomst, "hoog");
    const words = text.story.parents;
    const {all} = story.students[uitkomst];
    const left = students === undefined ? [] : [words.left(students, text.format.percent((100 * students) / all, 0))];
    return [...left, words.sentence(present ?? gap.published, gap.published), ...firmWords(gap, text)].join(" ");
  },
  choice: ({onbekend}, text) => text.story.parents.onbekend.short[onbekend],
  lab: ({story}, state) => story.queries[parentsChoice(state)]
};

export const guessView: PartView<Story, GuessState> = {
  chart: guessedSpread,
  sentence({spreads}, {schatting}, {story, format}) {
    const {low, high} = spreads[schatting]!;
    if (schatting === 0) return story.guess.sentenceEmpty(format.percent(low, 0));
    return story.guess.sentence(schatting, format.percent(low, 0), format.percent(high, 0));
  },
  drag: ({spreads}, place) => ({schatting: spreadAt(spreads, 100 * place)})
};

export const spreadsView: PartView<Story, GuessState> = {
  chart: assumedSpreads,
  sentence({spreads, assumed, locations}, {schatting}, {story, format}) {
    const ends = (spread: number) => {
      const {low, high} = spreads[spread]!;
      return {low: format.percent(low, 0), high: format.percent(high, 0)};
    };
    const own = ends(schatting);
    const words = story.spreads.sentence(ends(assumed / 2), ends(assumed * 2));
    return [
      words,
      ...(schatting === 0 ? [] : [story.spreads.guessed(own.low, own.high)]),
      ...(locations ? [story.spreads.found(locations.agree, locations.specifications)] : [])
    ].join(" ");
  },
  lab: ({queries}) => queries.institutions
};

/** How firm a difference is over choices, where there are results, and which of them moves it most; and over worlds. */
function firmWords({choices, worlds, published: figure}: StoryGap, {story: {firmness}, multiverse}: Text): string[] {
  const truths = worlds.map(({truth}) => truth);
  const sameSign = truths.every((truth) => Math.sign(truth) === Math.sign(figure));
  const range = {low: Math.min(...truths), high: Math.max(...truths)};
  const firm = choices ? firmness.firm(choices.firm, choices.points.length) : firmness.unexamined;
  const mover = choices?.mover ? [firmness.mover(multiverse.choices[choices.mover])] : [];
  return [firm, ...mover, firmness.truth(range, sameSign)];
}
