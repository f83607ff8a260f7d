import {codebookValue} from "../../mbo/codebook.js";
import {disability, institutionTypes, sectorName, type sectorNames} from "../../mbo/werkagenda/groups.js";
import type {IndicatorId} from "../../mbo/werkagenda/indicator-ids.js";
import type {MonitorRow} from "../../mbo/werkagenda/rows.js";
import type {WerkagendaData} from "../../tables/werkagenda/data.js";
import {figureViews} from "./figure-views.js";
import type {TrendPanel, TrendView} from "./trend.js";
import {cellName, levelName, levels, seriesOf, tablePlace, trackName, tracks} from "./trend-rows.js";
import {workView} from "./work-view.js";

const all = {nl: "alle niveaus", en: "all levels"};
const groups = ["geen", "westers", "niet-westers"] as const;

/** Every picture that the published tables of an indicator allow, the widest first. */
export function indicatorViews(id: IndicatorId, data: WerkagendaData): TrendView[] {
  const rows = data.tables.rows.filter((row) => row.indicator === id);
  const own = figureViews(id, data);
  if (id === "voelt-zich-student") return [studentView(id, rows, "2.1")];
  if (id === "gezien-als-student") return [studentView(id, rows, "2.2")];
  if (id === "veilig-school") return [...own, typesView(rows)];
  if (id === "veilig-stage") return [placementView(rows)];
  if (id === "vsv")
    return [...own, leavingView(rows), ...backgroundViews(rows), disabilityView(rows), sectorView(id, rows, "8.5")];
  if (id === "uitstroom-werk") return [workView(rows, data.tables.targets), sectorView(id, rows, "8.6")];
  if (id === "startersresultaat") return [...own, starterSectors(rows)];
  return own;
}

function studentView(indicator: IndicatorId, rows: readonly MonitorRow[], table: string): TrendView {
  const panel = (niveau?: (typeof levels)[number]): TrendPanel => ({
    title: niveau ? levelName(niveau) : all,
    series: tracks.map((leerweg) => seriesOf(rows, niveau ? {niveau, leerweg} : {leerweg}, trackName(leerweg), leerweg))
  });
  return {
    id: "niveau",
    indicator,
    by: {nl: "naar niveau en leerweg", en: "by level and track"},
    unit: "percent",
    years: "calendar",
    panels: [panel(), ...levels.map(panel)],
    places: tablePlace(table)
  };
}

function typesView(rows: readonly MonitorRow[]): TrendView {
  return {
    id: "instellingstype",
    indicator: "veilig-school",
    by: {nl: "naar type instelling", en: "by type of institution"},
    unit: "percent",
    years: "calendar",
    panels: Object.entries(institutionTypes).map(([group, title]) => ({
      title,
      series: [seriesOf(rows, {by: "instellingstype", group}, title, "alle")]
    })),
    places: tablePlace("3.1")
  };
}

function placementView(rows: readonly MonitorRow[]): TrendView {
  return {
    id: "niveau",
    indicator: "veilig-stage",
    by: {nl: "naar niveau en leerweg", en: "by level and track"},
    unit: "percent",
    years: "calendar",
    panels: levels.map((niveau) => ({
      title: levelName(niveau),
      series: tracks.map((leerweg) => seriesOf(rows, {niveau, leerweg}, trackName(leerweg), leerweg))
    })),
    places: tablePlace("3.2")
  };
}

function leavingView(rows: readonly MonitorRow[]): TrendView {
  return {
    id: "niveau",
    indicator: "vsv",
    by: {nl: "naar niveau en leerweg", en: "by level and track"},
    unit: "percent",
    years: "school",
    panels: levels.map((niveau) => ({
      title: levelName(niveau),
      series: tracks.map((leerweg) => seriesOf(rows, {niveau, leerweg}, trackName(leerweg), leerweg))
    })),
    places: tablePlace("4.1")
  };
}

/** Two pictures: whole tracks, and each level, for entry level has percentages of another order. */
function backgroundViews(rows: readonly MonitorRow[]): TrendView[] {
  const series = (cell: Partial<MonitorRow>) =>
    groups.map((group) =>
      seriesOf(
        rows,
        {...cell, by: "migratieachtergrond", group},
        codebookValue("migratieachtergrond", group).short,
        group
      )
    );
  const shared = {
    indicator: "vsv",
    unit: "percent",
    years: "school",
    places: tablePlace("8.3"),
    compare: ["geen", "niet-westers"]
  } as const;
  return [
    {
      ...shared,
      id: "migratieachtergrond",
      by: {nl: "naar migratieachtergrond", en: "by migration background"},
      panels: tracks.map((leerweg) => ({title: trackName(leerweg), series: series({leerweg})}))
    },
    {
      ...shared,
      id: "migratieachtergrond-niveau",
      by: {nl: "naar migratieachtergrond, per niveau en leerweg", en: "by migration background, per level and track"},
      panels: tracks.flatMap((leerweg) =>
        levels.map((niveau) => ({title: cellName(niveau, leerweg), series: series({niveau, leerweg})}))
      )
    }
  ];
}

function disabilityView(rows: readonly MonitorRow[]): TrendView {
  const series = (cell: Partial<MonitorRow>) =>
    (["zonder", "met"] as const).map((group) =>
      seriesOf(rows, {...cell, by: "functiebeperking", group}, disability[group], group)
    );
  return {
    id: "functiebeperking",
    indicator: "vsv",
    by: {nl: "met en zonder functiebeperking", en: "with and without a disability"},
    unit: "percent",
    years: "school",
    panels: tracks.map((leerweg) => ({title: trackName(leerweg), series: series({leerweg})})),
    places: tablePlace("8.4"),
    compare: ["zonder", "met"],
    note: {
      nl: "Alleen instellingen waar ten minste 5% van de studenten een geregistreerde functiebeperking heeft.",
      en: "Only institutions where at least 5% of students have a registered disability."
    }
  };
}

/** Sectors by track; a track without the sector has no line. */
function sectorView(indicator: "vsv" | "uitstroom-werk", rows: readonly MonitorRow[], table: string): TrendView {
  const level = indicator === "uitstroom-werk" ? ({niveau: "2"} as const) : {};
  const own = rows.filter((row) => row.by === "hoofdgroep" && (indicator === "vsv" || row.niveau === "2"));
  const names = [...new Set(own.map((row) => row.group as keyof typeof sectorNames))].sort();
  return {
    id: "sector",
    indicator,
    by:
      indicator === "vsv"
        ? {nl: "naar sector", en: "by sector"}
        : {nl: "niveau 2, naar sector", en: "level 2, by sector"},
    unit: "percent",
    years: "school",
    panels: names.map((group) => ({
      title: sectorName(group),
      series: tracks
        .filter((leerweg) => own.some((row) => row.leerweg === leerweg && row.group === group))
        .map((leerweg) => seriesOf(own, {...level, leerweg, by: "hoofdgroep", group}, trackName(leerweg), leerweg))
    })),
    places: tablePlace(table)
  };
}

function starterSectors(rows: readonly MonitorRow[]): TrendView {
  const names = [...new Set(rows.map((row) => row.group as keyof typeof sectorNames))].sort();
  return {
    id: "sector",
    indicator: "startersresultaat",
    by: {nl: "naar sector en niveau", en: "by sector and level"},
    unit: "percent",
    years: "school",
    panels: names.map((group) => ({
      title: sectorName(group),
      series: (["2", "3", "4"] as const)
        .filter((niveau) => rows.some((row) => row.niveau === niveau && row.group === group))
        .map((niveau) => seriesOf(rows, {niveau, by: "hoofdgroep", group}, levelName(niveau), `niveau-${niveau}`))
    })),
    places: tablePlace("8.7")
  };
}
