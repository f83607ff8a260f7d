import {assumptionEffects} from "../../charts/lab/assumption-effects.js";
import {headline} from "../../charts/lab/difference-title.js";
import {modelLadder} from "../../charts/lab/model-ladder.js";
import {variationShares} from "../../charts/lab/variation-shares.js";
import {choiceWords} from "../../interface/chip-words.js";
import {differingFacets, facetNames} from "../../interface/facets.js";
import {type LabState, startState} from "../../interface/lab-state.js";
import {element} from "../../markup/element.js";
import type {ExportFile} from "../../worker/protocol.js";
import type {Context} from "../part.js";
import {type Chip, factsheet, sheetChart} from "../taking/factsheet.js";
import {printFactsheet} from "../taking/print-factsheet.js";
import {worldName} from "./markup.js";
import type {Shown} from "./pictures.js";
import {effectsState} from "./views.js";

/** Prints the fact sheet of what is shown. It is about the difference of one group: a model without groups has none. */
export function printShown(shown: Shown, context: Context): void {
  if (!headline(shown.data.result)) return;
  printFactsheet(factsheetOf(shown, versionOf(document), location.href, context), window);
}

/** The two pages about what is shown. A chart that does not exist for these choices leaves its place empty. */
export function factsheetOf({state, data}: Shown, version: string, address: string, context: Context): HTMLElement {
  const {result, reference, ladder, fair, varied} = data;
  const charts = [
    sheetChart(assumptionEffects, {result, reference}, effectsState(state)),
    ...(ladder ? [sheetChart(modelLadder, ladder, {contrast: "niet-westers"})] : []),
    ...(varied && result.partition.length > 0 ? [sheetChart(variationShares, {own: result, fair}, {})] : [])
  ] as const;
  return factsheet(
    {result, contrast: "niet-westers", chips: chipsOf(state, context), charts, address, version},
    context
  );
}

function chipsOf(state: LabState, {text}: Context): Chip[] {
  const {specification, world} = state;
  const changed = differingFacets(specification);
  const asked = facetNames.filter((facet) => facet !== "startPopulation" || specification.outcome === "vsv");
  return [
    ...asked.map((facet) => ({
      label: text.aannames[facet].chip,
      value: choiceWords(specification, facet, text),
      changed: changed.includes(facet)
    })),
    {label: text.aannames.world.chip, value: worldName(state, text), changed: world !== startState.world}
  ];
}

/** Version and date as the footer has them. */
function versionOf(document: Document): string {
  const footer = document.querySelector("#observablehq-footer")?.textContent ?? "";
  return /\d+\.\d+\.\d+ \(\d{4}-\d{2}-\d{2}\)/.exec(footer)?.[0] ?? "";
}

/** Saves files as a reader's download. */
export function save(files: readonly ExportFile[], document: Document): void {
  for (const {name, type, pieces} of files) {
    const href = URL.createObjectURL(new Blob([...pieces], {type}));
    element(document, "a", {href, download: name}).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
  }
}
