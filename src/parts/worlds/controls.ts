import type {StoryContrast} from "../../analysis/story/story.js";
import type {InformationState} from "../../charts/worlds/worlds-information.js";
import type {MethodsState} from "../../charts/worlds/worlds-methods.js";
import type {SideBySideState} from "../../charts/worlds/worlds-side-by-side.js";
import type {SweepState} from "../../charts/worlds/worlds-sweep.js";
import type {TippingState} from "../../charts/worlds/worlds-tipping.js";
import {radioGroup, select} from "../../interface/choice.js";
import {range} from "../../interface/range.js";
import {choiceField, numberField} from "../../interface/url-state.js";
import {stories, worldNames} from "../../mbo/world/worlds.js";
import type {Context, PartControls} from "../part.js";

interface Question<T extends string> {
  readonly label: string;
  readonly options: Readonly<Record<T, string>>;
}

/** A question with its answers in the order of the text. */
export function radios<T extends string>(
  context: Context,
  id: string,
  {label, options}: Question<T>,
  {value, start}: {value: T; start: T}
) {
  const answers = (Object.keys(options) as T[]).map((own) => ({value: own, label: options[own]}));
  return radioGroup<T>({...context, id, label, value, start, options: answers});
}

/** The built-in worlds by their names. */
export const worldOptions = ({text}: Context) =>
  worldNames.map((value) => ({value, label: stories[value].label[text.language]}));

export const sideBySideControls: PartControls<SideBySideState> = {
  id: "werelden-naast",
  page: "werelden",
  fields: {
    uitkomst: choiceField<SideBySideState["uitkomst"]>("doorstroom", ["doorstroom", "vsv"]),
    maat: choiceField<SideBySideState["maat"]>("niet-westers", ["niet-westers", "westers", "hoog", "spreiding"])
  },
  controls: ({uitkomst, maat}, context) => ({
    uitkomst: radios(context, "uitkomst", context.text.werelden.controls.outcome, {
      value: uitkomst,
      start: "doorstroom"
    }),
    maat: radios(context, "maat", context.text.werelden.controls.measure, {value: maat, start: "niet-westers"})
  })
};

/** Where a reader of the methods starts: no method that the register allows finds the truth of that world. */
const triedFirst: MethodsState["proefwereld"] = "zwaktoets";

/** World, outcome and group in which the methods are tried; other parts of the page keep theirs. */
export const methodsControls: PartControls<MethodsState> = {
  id: "werelden-methoden",
  page: "werelden",
  fields: {
    proefwereld: choiceField<MethodsState["proefwereld"]>(triedFirst, worldNames),
    proefuitkomst: choiceField<MethodsState["proefuitkomst"]>("doorstroom", ["doorstroom", "vsv"]),
    proefgroep: choiceField<StoryContrast>("niet-westers", ["niet-westers", "westers", "hoog"])
  },
  controls: ({proefwereld, proefuitkomst, proefgroep}, context) => ({
    proefwereld: select({
      ...context,
      ...context.text.werelden.methods.world,
      id: "proefwereld",
      value: proefwereld,
      start: triedFirst,
      options: worldOptions(context)
    }),
    proefuitkomst: radios(context, "proefuitkomst", context.text.werelden.methods.outcome, {
      value: proefuitkomst,
      start: "doorstroom"
    }),
    proefgroep: radios(context, "proefgroep", context.text.werelden.methods.contrast, {
      value: proefgroep,
      start: "niet-westers"
    })
  })
};

/** As in src/analysis/worlds/page.ts, whose numbers the data have. */
const students: readonly InformationState["studenten"][] = [250, 1000, 5000, 20_000];

export const informationControls: PartControls<InformationState> = {
  id: "werelden-informatie",
  page: "werelden",
  fields: {
    studenten: choiceField<InformationState["studenten"]>(1000, students),
    naast: choiceField<InformationState["naast"]>("neutraal", worldNames)
  },
  controls: ({studenten, naast}, context) => ({
    studenten: radioGroup({
      ...context,
      ...context.text.werelden.information.size,
      id: "studenten",
      value: studenten,
      start: 1000,
      options: students.map((value) => ({value, label: context.text.format.number(value)}))
    }),
    naast: select({
      ...context,
      ...context.text.werelden.information.against,
      id: "naast",
      value: naast,
      start: "neutraal",
      options: worldOptions(context)
    })
  })
};

const limit = {low: 0, high: 12, step: 0.5};

export const tippingControls: PartControls<TippingState> = {
  id: "werelden-kantelen",
  page: "werelden",
  fields: {
    groep: choiceField<TippingState["groep"]>("niet-westers", ["niet-westers", "westers"]),
    grens: numberField(0, limit)
  },
  controls: ({groep, grens}, context) => ({
    groep: radios(context, "groep", context.text.werelden.tipping.contrast, {value: groep, start: "niet-westers"}),
    grens: range({
      ...context,
      ...context.text.werelden.tipping.limit,
      id: "grens",
      min: limit.low,
      max: limit.high,
      step: limit.step,
      value: grens,
      start: 0,
      startLabel: context.text.werelden.tipping.limit.start
    })
  })
};

export const sweepControls: PartControls<SweepState> = {
  id: "werelden-verkennen",
  page: "werelden",
  fields: {
    verschil: choiceField<StoryContrast>("niet-westers", ["niet-westers", "westers", "hoog"]),
    welke: choiceField<SweepState["welke"]>("slaagt", ["slaagt", "alle"])
  },
  controls: ({verschil, welke}, context) => ({
    verschil: radios(context, "verschil", context.text.werelden.sweep.contrast, {
      value: verschil,
      start: "niet-westers"
    }),
    welke: radios(context, "welke", context.text.werelden.sweep.show, {value: welke, start: "slaagt"})
  })
};
