import {agendaIndicators, type IndicatorId} from "../../mbo/werkagenda/indicator-ids.js";
import {indicator} from "../../mbo/werkagenda/indicators.js";
import type {MonitorRow} from "../../mbo/werkagenda/rows.js";
import type {WerkagendaData} from "../../tables/werkagenda/data.js";
import {figurePanels, figurePlaces} from "./figure-views.js";
import type {TrendPanel, TrendSeries, TrendView} from "./trend.js";
import {cellName, levelName, levels, seriesOf, tablePlace, trackName, tracks} from "./trend-rows.js";
import {workView} from "./work-view.js";

/** All indicators with at least two measurements, a panel each: bol and bbl where the source divides them. */
export function overviewView(data: WerkagendaData): TrendView {
  const panels = agendaIndicators.flatMap((id) => panelsOf(id, data).map((panel) => ({...panel, indicator: id})));
  const shown = new Set(panels.map(({indicator: id}) => id));
  const places = [...tablePlace("2.1", "2.2", "3.2", "4.1", "8.2", "8.6"), ...[...shown].flatMap(figurePlaces)];
  return {
    id: "overzicht",
    by: {nl: "alle indicatoren", en: "all indicators"},
    unit: "percent",
    years: "calendar",
    panels,
    places: places.filter(({place}, k) => places.findIndex((own) => own.place.nl === place.nl) === k),
    note: {
      nl: "Een schooljaar staat bij het jaar waarin het begint. Bij veilig op stage is elke lijn een niveau. Bij mentale gezondheid is 2024 afgeleid: de bron geeft 2025 en de verandering. Wat toeval kan zijn, staat verderop.",
      en: "A school year stands at the year in which it begins. With safety on placement each line is a level. With mental health 2024 is derived: the source gives 2025 and the change. What may be chance stands further on."
    }
  };
}

function panelsOf(id: IndicatorId, data: WerkagendaData): TrendPanel[] {
  const title = indicator(id).short;
  const rows = data.tables.rows.filter((row) => row.indicator === id);
  if (id === "uitstroom-werk") return workPanels(rows, data);
  if (id === "voelt-zich-student" || id === "gezien-als-student") {
    return [{title, series: tracks.map((leerweg) => seriesOf(rows, {leerweg}, trackName(leerweg), leerweg))}];
  }
  if (id === "veilig-stage") {
    const lines = tracks.flatMap((leerweg) =>
      levels.map(
        (niveau): TrendSeries => ({...seriesOf(rows, {niveau, leerweg}, trackName(leerweg), leerweg), quiet: true})
      )
    );
    return [{title, series: lines}];
  }
  const [first] = figurePanels(id, data);
  const measured = first?.series.some(({points}) => points.length > 1);
  return first && measured ? [{...first, title}] : [];
}

/** Work after leaving: a panel per level, both tracks in it. */
function workPanels(rows: readonly MonitorRow[], data: WerkagendaData): TrendPanel[] {
  const cells = workView(rows, data.tables.targets).panels;
  const {short} = indicator("uitstroom-werk");
  return (["1", "2"] as const).map((niveau) => {
    const own = cells.filter(({title}) => tracks.some((leerweg) => cellName(niveau, leerweg).nl === title.nl));
    const level = levelName(niveau);
    return {
      title: {nl: `${short.nl}, ${level.nl}`, en: `${short.en}, ${level.en}`},
      series: own.flatMap(({series}) => series),
      targets: own.flatMap(({targets = []}) => targets)
    };
  });
}
