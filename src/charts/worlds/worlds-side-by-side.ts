import type {OutcomeName} from "../../analysis/specification/specification.js";
import type {ComparedGap, ComparedMeasure} from "../../analysis/worlds/compared.js";
import {published} from "../../mbo/published.js";
import {stories} from "../../mbo/world/worlds.js";
import type {Chart} from "../drawing/contract.js";
import {worldsPicture} from "../story/worlds-compared.js";

export interface SideBySideState {
  readonly uitkomst: OutcomeName;
  readonly maat: ComparedMeasure;
}

export interface SideBySideData {
  readonly gaps: readonly ComparedGap[];
}

/** All worlds on the draw that they were calibrated on: what the study's method reports there, and what is true. */
export const worldsSideBySide: Chart<SideBySideData, SideBySideState> = {
  id: "werelden-naast-elkaar",
  badge: "simulated",
  beside: "published",
  sources: [published.doorstroomNonWestern],

  caption(data, state, text) {
    const words = text.werelden.compared;
    const {worlds, published: figure} = comparedIn(data, state);
    const truths = worlds.map(({truth}) => truth);
    const range = {low: Math.min(...truths), high: Math.max(...truths)};
    const draws = worlds.map(({bias}) => bias.draws);
    return {
      title: figure === null ? words.spreadTitle(range) : words.title(worlds.length, figure, range),
      subtitle: words.subtitle(state.uitkomst, state.maat),
      alternative: words.alternative(
        worlds
          .map(({world, reported, truth}) => words.row(stories[world].label[text.language], reported, truth))
          .join(" ")
      ),
      note: words.note(Math.min(...draws), Math.max(...draws))
    };
  },

  key(data, state, text) {
    const {compared} = text.werelden;
    const {published: figure} = comparedIn(data, state);
    return [
      ...(figure === null ? [] : [{mark: "published-line", label: text.story.publishedMark}]),
      {mark: "world-reported", label: compared.reported},
      {mark: "simulated", label: text.story.worlds.truth}
    ];
  },

  table(data, state, text) {
    const {table, caption} = text.werelden.compared;
    const {worlds} = comparedIn(data, state);
    return {
      caption: caption(state.uitkomst, state.maat),
      columns: [
        {label: table.world},
        {label: table.story},
        {label: table.reported, digits: 2},
        {label: table.truth, digits: 2},
        {label: table.difference, digits: 2},
        {label: table.bias, digits: 2},
        {label: table.error, digits: 2},
        {label: table.draws, digits: 0},
        {label: table.check, digits: 2}
      ],
      rows: worlds.map(({world, reported, truth, bias, check}) => [
        stories[world].label[text.language],
        stories[world].story[text.language],
        reported,
        truth,
        reported - truth,
        bias.mean,
        bias.error ?? table.none,
        bias.draws,
        check ?? table.none
      ])
    };
  },

  draw(data, state, options) {
    const {worlds, published: figure} = comparedIn(data, state);
    // One scale for the differences of an outcome; the spread, which is no difference, has its own.
    const same = data.gaps.filter(
      ({outcome, measure}) => outcome === state.uitkomst && (measure === "spreiding") === (state.maat === "spreiding")
    );
    const values = same.flatMap((gap) => [
      0,
      gap.published ?? 0,
      ...gap.worlds.flatMap(({reported, truth}) => [reported, truth])
    ]);
    const contrast = state.maat === "spreiding" ? "niet-westers" : state.maat;
    const axis = options.text.werelden.compared.axis(state.maat);
    return worldsPicture({worlds, figure, values, contrast, axis}, options);
  }
};

/** @throws RangeError if the data do not have it. */
export function comparedIn({gaps}: SideBySideData, {uitkomst, maat}: SideBySideState): ComparedGap {
  const gap = gaps.find(({outcome, measure}) => outcome === uitkomst && measure === maat);
  if (!gap) throw new RangeError(`invalid worlds; nothing compared of: ${uitkomst} ${maat}`);
  return gap;
}
