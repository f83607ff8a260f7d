import type {Story} from "../../src/analysis/story/story.js";
import type {Scheme} from "../../src/charts/literal-colours.js";
import type {Language} from "../../src/mbo/language.js";
import {definitionControls} from "../../src/parts/definition-controls.js";
import {compareControls, errorsControls} from "../../src/parts/definition-parts.js";
import {compareView, errorsView, verdictView} from "../../src/parts/definition-views.js";
import {effectsControls, effectsOf, effectsView} from "../../src/parts/lab/effects-part.js";
import type {LabStart} from "../../src/parts/lab/lab-data.js";
import {locationControls, rankControls, relationControls, sizeControls} from "../../src/parts/location-controls.js";
import {caterpillarView, rankView, relationView, sizeView} from "../../src/parts/location-views.js";
import type {PartControls, PartView} from "../../src/parts/part.js";
import * as controls from "../../src/parts/story/controls.js";
import {differencesView} from "../../src/parts/story/first-view.js";
import * as views from "../../src/parts/story/views.js";
import {vsvView} from "../../src/parts/vsv.js";
import {vsvControls} from "../../src/parts/vsv-controls.js";
import {improvedControls, scalesControls} from "../../src/parts/yardstick-controls.js";
import {improvedView, scalesView} from "../../src/parts/yardstick-views.js";
import {load as loadLocations} from "../location-answer.js";
import {load as loadSideBySide} from "../side-by-side.js";
import {load as loadStory} from "../story.js";
import {load as loadVsv} from "../vsv.js";
import {load as loadYardsticks} from "../yardsticks.js";

/** A part with its data, types closed inside: what the build draws. */
export interface StaticPart {
  readonly id: string;
  readonly chartId: string;
  /** Path of its page below the root of its language; the home page where there is none. */
  readonly page?: string;
  with<R>(use: <Data, State>(part: PartControls<State>, view: PartView<Data, State>, data: Data) => R): R;
}

function staticPart<Data, State>(part: PartControls<State>, view: PartView<Data, State>, data: Data): StaticPart {
  return {id: part.id, chartId: view.chart.id, page: part.page ?? "", with: (use) => use(part, view, data)};
}

/**
 * All parts of the site in their start states.
 *
 * @param data what their doors gave to the build; the story without it is made anew, the assumptions page has no part
 */
export function staticParts({story = loadStory(), lab}: {story?: Story; lab?: LabStart} = {}): StaticPart[] {
  const definitions = loadSideBySide();
  const yardsticks = loadYardsticks();
  const locations = loadLocations();
  return [
    staticPart(controls.differencesControls, differencesView, story),
    staticPart(controls.levelsControls, views.levelsView, story),
    staticPart(controls.goOnControls, views.goOnView, {story}),
    staticPart(controls.worldsControls, views.worldsView, story),
    staticPart(controls.leaveControls, views.leaveView, {story}),
    staticPart(vsvControls, vsvView, loadVsv()),
    staticPart(controls.parentsControls, views.parentsView, {story}),
    staticPart(controls.guessControls, views.guessView, story),
    staticPart(controls.spreadsControls, views.spreadsView, story),
    ...(lab ? [staticPart(effectsControls, effectsView, effectsOf(lab))] : []),
    staticPart(definitionControls, verdictView, definitions),
    staticPart(compareControls, compareView, definitions),
    staticPart(errorsControls, errorsView, definitions),
    staticPart(scalesControls, scalesView, yardsticks),
    staticPart(improvedControls, improvedView, yardsticks),
    staticPart(locationControls, caterpillarView, locations),
    staticPart(sizeControls, sizeView, locations),
    staticPart(rankControls, rankView, locations),
    staticPart(relationControls, relationView, locations)
  ];
}

/** Path of a chart's embed from the site's root. */
export function embedPath(chartId: string, language: Language): string {
  return `${language === "en" ? "en/" : ""}embed/v1/${chartId}`;
}

/** Path of a chart's picture in its start state from the site's root, to link to from anywhere. */
export function drawingPath(chartId: string, language: Language, scheme: Scheme): string {
  return `${language === "en" ? "en/" : ""}charts/${chartId}${scheme === "dark" ? "-dark" : ""}.svg`;
}
