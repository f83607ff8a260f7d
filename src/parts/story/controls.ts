import type {OutcomeName} from "../../analysis/specification/specification.js";
import type {StoryContrast} from "../../analysis/story/story.js";
import type {LevelSharesState} from "../../charts/story/level-shares.js";
import type {DifferencesState} from "../../charts/story/published-differences.js";
import type {GuessState} from "../../charts/story/spread-lines.js";
import type {WorldsState} from "../../charts/story/worlds-compared.js";
import {radioGroup, select} from "../../interface/choice.js";
import {silent} from "../../interface/control.js";
import {range} from "../../interface/range.js";
import {toggle} from "../../interface/switch.js";
import {choiceField, numberField, switchField} from "../../interface/url-state.js";
import {stories, worldNames} from "../../mbo/world/worlds.js";
import type {Context, PartControls} from "../part.js";

export interface GoOnState {
  readonly vergelijk: "published" | "withoutScore" | "wholeGap" | "onlyKnown";
}

export interface LeaveState {
  readonly groep: "niet-westers" | "westers";
  /** What is held constant: all that the study holds, or the education of parents alone. */
  readonly gelijk: "alles" | "ouders";
}

export interface ParentsState {
  readonly uitkomst: OutcomeName;
  /** What is done with unknown scores and parents: a group of its own, or left out. */
  readonly onbekend: "apart" | "weg";
}

/** Widest spread that can be guessed; those worked out go as far (data-loaders/story.ts). */
const WIDEST = 20;

export const differencesControls: PartControls<DifferencesState> = {
  id: "verschillen",
  fields: {toon: choiceField<DifferencesState["toon"]>("punten", ["punten", "aantallen"])},
  controls: ({toon}, context) => ({
    toon: radios(context, "toon", context.text.story.differences.toon, {value: toon, start: "punten"})
  })
};

export const levelsControls: PartControls<LevelSharesState> = {
  id: "niveaus",
  fields: {andersom: switchField(false)},
  controls: ({andersom}, context) => ({
    andersom: toggle({...context, ...context.text.story.levels.andersom, id: "andersom", value: andersom, start: false})
  })
};

export const goOnControls: PartControls<GoOnState> = {
  id: "doorstroom",
  fields: {
    vergelijk: choiceField<GoOnState["vergelijk"]>("published", ["published", "withoutScore", "wholeGap", "onlyKnown"])
  },
  controls: ({vergelijk}, context) => ({
    vergelijk: radios(context, "vergelijk", context.text.story.goOn.vergelijk, {value: vergelijk, start: "published"})
  })
};

export const worldsControls: PartControls<WorldsState> = {
  id: "werelden",
  fields: {
    wereld: choiceField<WorldsState["wereld"]>("zwaktoets", worldNames),
    verschil: choiceField<StoryContrast>("niet-westers", ["niet-westers", "westers", "hoog"])
  },
  controls: ({wereld, verschil}, context) => ({
    wereld: select({
      ...context,
      ...context.text.story.worlds.wereld,
      id: "wereld",
      value: wereld,
      start: "zwaktoets",
      options: worldNames.map((value) => ({value, label: stories[value].label[context.text.language]}))
    }),
    verschil: radios(context, "verschil", context.text.story.worlds.verschil, {value: verschil, start: "niet-westers"})
  })
};

export const leaveControls: PartControls<LeaveState> = {
  id: "stoppen",
  fields: {
    groep: choiceField<LeaveState["groep"]>("niet-westers", ["niet-westers", "westers"]),
    gelijk: choiceField<LeaveState["gelijk"]>("alles", ["alles", "ouders"])
  },
  controls: ({groep, gelijk}, context) => ({
    gelijk: radios(context, "gelijk", context.text.story.leave.gelijk, {value: gelijk, start: "alles"}),
    groep: radios(context, "groep", context.text.story.leave.groep, {value: groep, start: "niet-westers"})
  })
};

export const parentsControls: PartControls<ParentsState> = {
  id: "ouders",
  fields: {
    uitkomst: choiceField<OutcomeName>("doorstroom", ["doorstroom", "vsv"]),
    onbekend: choiceField<ParentsState["onbekend"]>("apart", ["apart", "weg"])
  },
  controls: ({uitkomst, onbekend}, context) => ({
    uitkomst: radios(context, "uitkomst", context.text.story.parents.uitkomst, {value: uitkomst, start: "doorstroom"}),
    onbekend: radios(context, "onbekend", context.text.story.parents.onbekend, {value: onbekend, start: "apart"})
  })
};

const guess = {schatting: numberField(0, {low: 0, high: WIDEST, step: 1})};

export const guessControls: PartControls<GuessState> = {
  id: "tekenen",
  fields: guess,
  controls: ({schatting}, context) => ({
    schatting: range({
      ...context,
      ...context.text.story.guess.schatting,
      id: "schatting",
      min: 0,
      max: WIDEST,
      step: 1,
      value: schatting,
      start: 0,
      startLabel: context.text.story.guess.start
    })
  })
};

/** Follows the guess: has no control of its own. */
export const spreadsControls: PartControls<GuessState> = {
  id: "spreidingen",
  fields: guess,
  controls: ({schatting}, {document}) => ({schatting: silent(document, schatting)})
};

interface Question<T extends string> {
  readonly label: string;
  readonly help?: string;
  readonly options: Readonly<Record<T, string>>;
}

/** A question with its answers in the order of the text. */
function radios<T extends string>(
  context: Context,
  id: string,
  {label, help, options}: Question<T>,
  {value, start}: {value: T; start: T}
) {
  const answers = (Object.keys(options) as T[]).map((own) => ({value: own, label: options[own]}));
  return radioGroup<T>({...context, id, label, ...(help ? {help} : {}), value, start, options: answers});
}
