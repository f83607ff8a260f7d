import {laplacePicture} from "../../src/analysis/explained/laplace-picture.js";
import {noisyTest} from "../../src/analysis/explained/noisy-test.js";
import type {Story} from "../../src/analysis/story/story.js";
import type {Scheme} from "../../src/charts/drawing/literal-colours.js";
import type {ImputationExample} from "../../src/charts/methode/hidden-scores.js";
import type {Language} from "../../src/mbo/language.js";
import {definitionControls} from "../../src/parts/definitions/definition-controls.js";
import {compareControls, errorsControls} from "../../src/parts/definitions/definition-parts.js";
import {compareView, errorsView, verdictView} from "../../src/parts/definitions/definition-views.js";
import {improvedControls, scalesControls} from "../../src/parts/definitions/yardstick-controls.js";
import {improvedView, scalesView} from "../../src/parts/definitions/yardstick-views.js";
import type {LabStart, LabStudies} from "../../src/parts/lab/lab-data.js";
import {picturePart, pictureView, startPictures} from "../../src/parts/lab/picture-part.js";
import * as places from "../../src/parts/locations/location-controls.js";
import * as placeViews from "../../src/parts/locations/location-views.js";
import {studentControls} from "../../src/parts/locations/student-controls.js";
import {studentView} from "../../src/parts/locations/student-view.js";
import * as methode from "../../src/parts/methode/controls.js";
import * as methodeViews from "../../src/parts/methode/views.js";
import {type PartControls, type PartView, startOf} from "../../src/parts/part.js";
import * as controls from "../../src/parts/story/controls.js";
import {differencesView} from "../../src/parts/story/first-view.js";
import * as views from "../../src/parts/story/views.js";
import {vsvView} from "../../src/parts/vsv.js";
import {vsvControls} from "../../src/parts/vsv-controls.js";
import * as worlds from "../../src/parts/worlds/controls.js";
import {ownWorldControls} from "../../src/parts/worlds/own-controls.js";
import * as worldViews from "../../src/parts/worlds/views.js";
import {load as loadLocations, loadStudent} from "../location-answer.js";
import {load as loadMethods} from "../methods.js";
import {load as loadSideBySide} from "../side-by-side.js";
import {load as loadStory} from "../story.js";
import {load as loadVsv} from "../vsv.js";
import {load as loadWorlds} from "../werelden.js";
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

interface PartsData {
  readonly story?: Story;
  readonly lab?: LabStart;
  readonly studies?: LabStudies;
  readonly imputation?: ImputationExample;
}

/** The pictures of the assumptions page. */
function labParts(lab: LabStart, studies: LabStudies): StaticPart[] {
  return startPictures(lab, studies).map(({view, picture}) =>
    picture.with((chart, data, state) => staticPart(picturePart(view, state), pictureView(chart), data))
  );
}

/**
 * All parts of the site in their start states.
 *
 * @param data what their doors gave to the build; the story without it is made anew, the assumptions page and the
 *   example of an imputation have no part
 */
export function staticParts({story = loadStory(), lab, studies = {}, imputation}: PartsData = {}): StaticPart[] {
  const definitions = loadSideBySide();
  const yardsticks = loadYardsticks();
  const locations = loadLocations();
  const own = loadWorlds();
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
    ...(lab ? labParts(lab, studies) : []),
    staticPart(definitionControls, verdictView, definitions),
    staticPart(compareControls, compareView, definitions),
    staticPart(errorsControls, errorsView, definitions),
    staticPart(scalesControls, scalesView, yardsticks),
    staticPart(improvedControls, improvedView, yardsticks),
    staticPart(worlds.sideBySideControls, worldViews.sideBySideView, own),
    staticPart(worlds.methodsControls, worldViews.methodsView, loadMethods()),
    staticPart(worlds.informationControls, worldViews.informationView, own),
    staticPart(ownWorldControls, worldViews.ownWorldView, own.starts[0]!),
    staticPart(worlds.tippingControls, worldViews.tippingView, {tipping: own.evidence.tipping, bar: own.bar}),
    staticPart(worlds.sweepControls, worldViews.sweepView, own),
    staticPart(places.locationControls, placeViews.caterpillarView, locations),
    staticPart(places.cardControls, placeViews.cardView, locations),
    staticPart(studentControls, studentView, loadStudent()),
    staticPart(places.repetitionControls, placeViews.repetitionView, locations),
    staticPart(places.sizeControls, placeViews.sizeView, locations),
    staticPart(places.rankControls, placeViews.rankView, locations),
    staticPart(places.relationControls, placeViews.relationView, locations),
    staticPart(
      methode.laplaceControls,
      methodeViews.laplaceView,
      laplacePicture(methode.laplaceQuestion(startOf(methode.laplaceControls)))
    ),
    ...(imputation ? [staticPart(methode.hiddenScoresControls, methodeViews.hiddenScoresView, imputation)] : []),
    staticPart(
      methode.noisyTestControls,
      methodeViews.noisyTestView,
      noisyTest(methode.noisyTestQuestion(startOf(methode.noisyTestControls)))
    )
  ];
}

/** Path of a frozen embed from the site's root; `key` says which picture it is. */
export function frozenPath(chartId: string, language: Language, key: string): string {
  return `${language === "en" ? "en/" : ""}embed/v1/frozen/${chartId}.${key}`;
}

/** Path of a chart's picture in its start state from the site's root, to link to from anywhere. */
export function drawingPath(chartId: string, language: Language, scheme: Scheme): string {
  return `${language === "en" ? "en/" : ""}charts/${chartId}${scheme === "dark" ? "-dark" : ""}.svg`;
}
