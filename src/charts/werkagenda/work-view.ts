import {figures} from "../../mbo/werkagenda/figures.js";
import {placeWords} from "../../mbo/werkagenda/place.js";
import type {MonitorRow, TargetRow} from "../../mbo/werkagenda/rows.js";
import type {TrendView} from "./trend.js";
import {cellName, seriesOf, tablePlace, targetOf, trackName, tracks} from "./trend-rows.js";

/** Quartiles of institutions in the latest year, by level and track. */
const quartiles = {
  "1 bol": [figures.workEntreeBolLow, figures.workEntreeBolHigh],
  "1 bbl": [figures.workEntreeBblLow, figures.workEntreeBblHigh],
  "2 bol": [figures.workLevel2BolLow, figures.workLevel2BolHigh],
  "2 bbl": [figures.workLevel2BblLow, figures.workLevel2BblHigh]
} as const;
const latest = 2022;
const target = {nl: "gemiddeld doel van instellingen voor 2027", en: "mean target of institutions for 2027"};

/** Work after leaving: five years of the sector, the middle half of institutions, and the target. */
export function workView(rows: readonly MonitorRow[], targets: readonly TargetRow[]): TrendView {
  return {
    id: "niveau",
    indicator: "uitstroom-werk",
    by: {nl: "naar niveau en leerweg", en: "by level and track"},
    unit: "percent",
    years: "school",
    panels: (["1", "2"] as const).flatMap((niveau) =>
      tracks.map((leerweg) => {
        const [low, high] = quartiles[`${niveau} ${leerweg}`];
        const title = cellName(niveau, leerweg);
        return {
          title,
          series: [seriesOf(rows, {niveau, leerweg}, trackName(leerweg), leerweg)],
          spreads: [{mark: leerweg, year: latest, low: low.value, high: high.value}],
          targets: targetOf(targets, {indicator: "uitstroom-werk", niveau, leerweg}, target, leerweg)
        };
      })
    ),
    places: [...tablePlace("8.6", "8.2"), {source: "monitor", place: placeWords("par 4.3.2")}],
    note: {
      nl: "De balk is de middelste helft van de instellingen, de lijn de hele sector. Kleine instellingen schommelen ook door toeval.",
      en: "The bar is the middle half of institutions, the line the whole sector. Small institutions also vary by chance."
    }
  };
}
