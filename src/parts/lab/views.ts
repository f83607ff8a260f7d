import type {Specification} from "../../analysis/specification/specification.js";
import {effectsAgainstTruth} from "../../analysis/truth/held-against-truth.js";
import type {Chart} from "../../charts/drawing/contract.js";
import {type FrameOptions, frame} from "../../charts/drawing/frame.js";
import {assumptionEffects, type EffectsState} from "../../charts/lab/assumption-effects.js";
import {choiceShares} from "../../charts/lab/choice-shares.js";
import {curveOf} from "../../charts/lab/curve-data.js";
import {type LadderContrast, modelLadder} from "../../charts/lab/model-ladder.js";
import {selectionFlow} from "../../charts/lab/selection-flow.js";
import {specificationCurve} from "../../charts/lab/specification-curve.js";
import {truthErrors} from "../../charts/lab/truth-errors.js";
import {variationShares} from "../../charts/lab/variation-shares.js";
import {chipWords} from "../../interface/chip-words.js";
import {differingFacets, publishedFor} from "../../interface/facets.js";
import {type LabState, writeLab} from "../../interface/lab-state.js";
import {elements} from "../../markup/element.js";
import {seeds} from "../../mbo/seeds.js";
import {defaultWorld, type WorldName} from "../../mbo/world/worlds.js";
import type {Text} from "../../text/nl.js";
import type {ReportName} from "../../worker/protocol.js";
import type {Context} from "../part.js";
import type {Shown} from "../taking/take-along.js";
import {methodsAddress} from "../worlds/methods-address.js";
import type {LabData} from "./lab-data.js";

interface Options extends Omit<FrameOptions<unknown>, "ghost"> {
  /** What stands below the source: ways to take the chart along as it is drawn. */
  take?<Data, State>(shown: Shown<Data, State>): Node;
}

/** A chart with what it shows, types closed inside. */
export interface Picture {
  with<R>(use: <Data, State extends object>(chart: Chart<Data, State>, data: Data, state: State) => R): R;
}

/** A picture of a result. */
export interface LabView {
  /** Name in the page. */
  readonly id: string;
  /** What it needs beside the point estimates. */
  readonly needs: readonly ReportName[];
  /** Whether all it needs is there. */
  ready(data: LabData, state: LabState): boolean;
  /** Undefined where there is nothing to show of this state. */
  picture(data: LabData, state: LabState): Picture | undefined;
  /** Why there is nothing to show, where the reader may miss it. */
  absent?(data: LabData, state: LabState, text: Text): string | undefined;
  /** Where more is to be seen of this state, with its words. */
  onward?(state: LabState, text: Text): {readonly href: string; readonly words: string};
}

const contrast: LadderContrast = "niet-westers";
const picture = <Data, State extends object>(chart: Chart<Data, State>, data: Data, state: State): Picture => ({
  with: (use) => use(chart, data, state)
});

/** The figure of a view; undefined where there is nothing to show of this state. */
export function labFigure(
  view: LabView,
  data: LabData,
  state: LabState,
  {take, ...options}: Options
): HTMLElement | undefined {
  return view
    .picture(data, state)
    ?.with((chart, own, shown) =>
      frame(chart, own, shown, {...options, ...(take ? {more: take({chart, data: own, state: shown})} : {})})
    );
}

/** The way to where more is to be seen of this state; stands below the figure. */
export function onwardLink({onward}: LabView, state: LabState, {document, text}: Context): HTMLElement[] {
  if (!onward) return [];
  const h = elements(document);
  const {href, words} = onward(state, text);
  return [h("p", {class: "part-link"}, h("a", {href}, words))];
}

/** How the main chart shows a result: what differs from the published choices, and of whom it is. */
export function effectsState({specification, world, intervals}: LabState): EffectsState {
  const differing = differingFacets(specification, publishedFor(specification));
  const [facet] = differing;
  return {
    changed: differing.length,
    world,
    intervals,
    ...(facet && differing.length === 1 && {choice: (text: Text) => chipWords(specification, facet, text)})
  };
}

/** The difference of every covariate: what the page is about. */
export const mainView: LabView = {
  id: "effects",
  needs: [],
  ready: () => true,
  picture({result, reference, comparison}, state) {
    const data = {result, reference, kept: comparison?.second};
    return picture(assumptionEffects, data, effectsState(state));
  }
};

/** What else follows from a result, in the order of the page. */
export const furtherViews: readonly LabView[] = [
  {
    id: "ladder",
    needs: ["ladder"],
    ready: ({ladder}) => ladder !== undefined,
    picture: ({ladder}) => ladder && picture(modelLadder, ladder, {contrast})
  },
  {
    id: "curve",
    needs: [],
    ready: () => true,
    picture({multiverse, result}, {specification, world}) {
      const curve = multiverse && world === defaultWorld ? curveOf(multiverse, specification) : undefined;
      if (!curve) return undefined;
      const value = result.effects.find(
        ({variable, level, definition}) =>
          variable === "migratieachtergrond" && level === contrast && definition === specification.definition
      )?.points;
      const href = (query: string) => (query === "" ? "?" : `?${query}`);
      return picture(specificationCurve, curve, {contrast, query: result.query, value, href});
    },
    absent: ({multiverse}, {world}, {aannames: {absent}}) =>
      multiverse && (world === defaultWorld ? absent.list : absent.listWorld)
  },
  {
    id: "shares",
    needs: [],
    ready: () => true,
    picture({multiverse}, {specification, world}) {
      const curve = multiverse && world === defaultWorld ? curveOf(multiverse, specification) : undefined;
      return curve && picture(choiceShares, curve.subject, {contrast});
    }
  },
  {
    id: "variation",
    needs: ["variation"],
    ready: ({varied}) => varied,
    picture({result, fair, varied}) {
      if (!varied || result.partition.length === 0) return undefined;
      return picture(variationShares, {own: result, fair}, {});
    },
    absent: (_data, _state, {aannames: {absent}}) => absent.spread
  },
  {
    id: "flow",
    needs: [],
    ready: () => true,
    picture: ({result}) => picture(selectionFlow, result, {})
  },
  {
    id: "truth",
    needs: [],
    ready: () => true,
    picture({truth, result}, {specification, world}) {
      const {outcome, year, model} = specification;
      const entry = truth?.year === year ? truth.worlds[world]?.seeds[seeds.world]?.[outcome] : undefined;
      if (!entry || isAboutOthers(specification)) return undefined;
      const effects = result.effects.filter(({definition}) => definition === "conditional");
      const held = effectsAgainstTruth(entry, effects, {world, outcome, year, model});
      return held.contrasts.length > 0 ? picture(truthErrors, held, {contrast}) : undefined;
    },
    absent: ({truth}, {specification}, {aannames: {absent}}) =>
      truth && (isAboutOthers(specification) ? absent.truthOfOthers : absent.truth),
    onward: ({world, specification: {outcome}}, text) => ({
      href: methodsAddress(world as WorldName, outcome),
      words: text.werelden.methods.onward
    })
  }
];

/** What is true was worked out over all students of the published selection, each with the own location. */
const isAboutOthers = ({subgroup, definition}: Specification): boolean =>
  subgroup !== null || definition !== "conditional";

/** All pictures of the lab, in the order of the page. */
export const labViews: readonly LabView[] = [mainView, ...furtherViews];

/** The reports that all views together need of a specification. */
export function reportsFor({specification}: LabState): ReportName[] {
  const ladder: ReportName[] = specification.model === "single" ? [] : ["ladder"];
  return specification.model === "single" ? [] : ["variation", ...ladder];
}

/** Address of a state on this page. */
export const addressOf = (state: LabState): string => writeLab(state) || "?";
