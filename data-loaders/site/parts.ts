import type {Language} from "../../src/mbo/language.js";
import type {PartControls, PartView} from "../../src/parts/part.js";
import {spreadView} from "../../src/parts/spread.js";
import {spreadControls} from "../../src/parts/spread-controls.js";
import {vsvView} from "../../src/parts/vsv.js";
import {vsvControls} from "../../src/parts/vsv-controls.js";
import {load as loadSpread} from "../spread.js";
import {load as loadVsv} from "../vsv.js";

/** A part with its data, types closed inside: what the build draws. */
export interface StaticPart {
  readonly id: string;
  readonly chartId: string;
  with<R>(use: <Data, State>(part: PartControls<State>, view: PartView<Data, State>, data: Data) => R): R;
}

function staticPart<Data, State>(part: PartControls<State>, view: PartView<Data, State>, data: Data): StaticPart {
  return {id: part.id, chartId: view.chart.id, with: (use) => use(part, view, data)};
}

/** All parts of the site in their start states. */
export function staticParts(): StaticPart[] {
  return [staticPart(vsvControls, vsvView, loadVsv()), staticPart(spreadControls, spreadView, loadSpread())];
}

/** Path of a chart's embed from the site's root. */
export function embedPath(chartId: string, language: Language): string {
  return `${language === "en" ? "en/" : ""}embed/v1/${chartId}`;
}
