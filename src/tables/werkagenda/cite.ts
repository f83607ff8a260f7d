import type {SourceId} from "../../mbo/sources.js";
import {type PlaceCode, placeWords} from "../../mbo/werkagenda/place.js";
import type {Text} from "../../text/nl.js";

/** Short names of documents, for tables in which each row has its source. */
const names: Readonly<Record<SourceId, {nl: string; en: string}>> = {
  rekenkamer: {nl: "Rekenkamer, deel 2", en: "Court of Audit, part 2"},
  methode: {nl: "Rekenkamer, bijlage 3a", en: "Court of Audit, annex 3a"},
  monitor: {nl: "Monitor 2025", en: "Monitor 2025"},
  brief: {nl: "Rekenkamer, brief", en: "Court of Audit, letter"},
  actieplan: {nl: "Actieplan", en: "Action plan"},
  ocw: {nl: "OCW in cijfers", en: "OCW in figures"}
};

/** “Monitor 2025, tabel 8.2” */
export function citeShort({source, at}: {readonly source: SourceId; readonly at: PlaceCode}, {language}: Text): string {
  return `${names[source][language]}, ${placeWords(at)[language]}`;
}
