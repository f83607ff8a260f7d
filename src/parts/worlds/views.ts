import type {MovedWorld} from "../../analysis/worlds/moved.js";
import type {WorldsPage} from "../../analysis/worlds/page.js";
import {studyFound} from "../../charts/worlds/methods-found.js";
import {worldMoved} from "../../charts/worlds/world-moved.js";
import {
  askedIn,
  type InformationData,
  type InformationState,
  worldsInformation
} from "../../charts/worlds/worlds-information.js";
import {type MethodsData, type MethodsState, methodsIn, worldsMethods} from "../../charts/worlds/worlds-methods.js";
import {comparedIn, type SideBySideState, worldsSideBySide} from "../../charts/worlds/worlds-side-by-side.js";
import {type SweepState, worldsSweep} from "../../charts/worlds/worlds-sweep.js";
import {largest, type TippingState, worldsTipping} from "../../charts/worlds/worlds-tipping.js";
import {stories} from "../../mbo/world/worlds.js";
import type {PartView} from "../part.js";
import type {OwnWorldState} from "./own-world.js";

/** Place of the non-western difference among the contrasts. */
const NON_WESTERN = 1;

export const sideBySideView: PartView<Pick<WorldsPage, "gaps">, SideBySideState> = {
  chart: worldsSideBySide,
  sentence(data, state, text) {
    const words = text.werelden.compared;
    const {worlds, published} = comparedIn(data, state);
    const ordered = [...worlds].sort((a, b) => a.truth - b.truth);
    const [low, high] = [ordered[0]!, ordered.at(-1)!];
    if (published === null) return words.spreadSentence(low.truth, high.truth);
    const named = (own: typeof low) => ({world: stories[own.world].label[text.language], truth: own.truth});
    return words.sentence(published, named(low), named(high));
  }
};

export const methodsView: PartView<MethodsData, MethodsState> = {
  chart: worldsMethods,
  sentence: (data, state, text) => text.werelden.methods.sentence(studyFound(methodsIn(data, state), state.proefgroep))
};

export const informationView: PartView<InformationData, InformationState> = {
  chart: worldsInformation,
  sentence(data, {studenten}, text) {
    const {told, of} = askedIn(data, studenten);
    return text.werelden.information.sentence(studenten, told, of);
  }
};

export interface TippingPart {
  readonly tipping: WorldsPage["evidence"]["tipping"];
  readonly bar: number;
}

export const tippingView: PartView<TippingPart, TippingState> = {
  chart: worldsTipping,
  sentence: ({tipping, bar}, _state, text) =>
    text.werelden.tipping.sentence(tipping.filter(({check}) => largest(check) <= bar).length, tipping.length)
};

export const sweepView: PartView<Pick<WorldsPage, "sweep" | "bar" | "weak">, SweepState> = {
  chart: worldsSweep,
  sentence({sweep, bar, weak}, {verschil}, text) {
    const words = text.werelden.sweep;
    const k = {westers: 0, "niet-westers": 1, hoog: 2}[verschil];
    const passing = sweep.filter(({check}) => largest(check) <= bar);
    const said = words.sentence(passing.length, sweep.length, {truth: weak.truth[k]!, check: largest(weak.check)});
    const reached = passing.filter(({truth}) => truth[k]! <= 0).sort((a, b) => b.truth[k]! - a.truth[k]!);
    const [nearest] = reached;
    if (!nearest) return `${said} ${words.noZero}`;
    return `${said} ${words.zero(reached.length, {...nearest, truth: nearest.truth[k]!})}`;
  }
};

export const ownWorldView: PartView<MovedWorld, OwnWorldState> = {
  chart: worldMoved,
  sentence({reported, published, truth, check, bar}, _state, text) {
    const words = text.werelden.moved;
    const said = words.sentence(reported[NON_WESTERN]!, published[NON_WESTERN]!, truth[NON_WESTERN]!);
    return `${said} ${words.check(largest(check), bar)}`;
  }
};
