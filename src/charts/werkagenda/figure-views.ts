import type {Both} from "../../mbo/language.js";
import type {Place} from "../../mbo/sources.js";
import type {Figure} from "../../mbo/werkagenda/figure.js";
import {figures} from "../../mbo/werkagenda/figures.js";
import type {IndicatorId} from "../../mbo/werkagenda/indicator-ids.js";
import {placeWords} from "../../mbo/werkagenda/place.js";
import type {WerkagendaData} from "../../tables/werkagenda/data.js";
import type {Mark, TrendPanel, TrendView} from "./trend.js";
import {levelName, seriesOf, tablePlace, targetOf, trackName, tracks} from "./trend-rows.js";

const everyone: Both = {nl: "alle studenten", en: "all students"};
const target: Both = {nl: "gemiddeld doel van instellingen voor 2027", en: "mean target of institutions for 2027"};
const ownTarget: Both = {nl: "doel in het document", en: "target in the document"};
const dated = (...points: [year: number, figure: Figure][]) => points.map(([year, {value}]) => ({year, value}));

/** Panels of an indicator that rest on figures in the running text, with the target of table 8.2 where there is one. */
export function figurePanels(id: IndicatorId, {tables}: WerkagendaData): TrendPanel[] {
  const aim = (mark: Mark = "alle") => targetOf(tables.targets, {indicator: id}, target, mark);
  const one = (title: Both, points: {year: number; value: number}[], more: Partial<TrendPanel> = {}): TrendPanel => ({
    title,
    series: [{label: title, mark: "alle", points}],
    ...more
  });
  switch (id) {
    case "studievereniging":
      return [one(everyone, dated([2024, figures.association]))];
    case "mentale-gezondheid": {
      const {value} = figures.mentalNow;
      const points = [
        {year: 2024, value: value - figures.mentalChange.value},
        {year: 2025, value}
      ];
      const entry = dated([2024, figures.mentalEntreeBefore], [2025, figures.mentalEntreeNow]);
      return [one(everyone, points, {targets: aim()}), one(levelName("1"), entry)];
    }
    case "veilig-school":
      return [
        {
          title: everyone,
          series: [
            {
              label: trackName("bol"),
              mark: "bol",
              points: dated([2024, figures.safeBol2024], [2025, figures.safeBol2025])
            },
            {
              label: trackName("bbl"),
              mark: "bbl",
              points: dated([2024, figures.safeBbl2024], [2025, figures.safeBbl2025])
            }
          ],
          targets: aim()
        }
      ];
    case "vsv": {
      const rows = tables.rows.filter((row) => row.table === "4.1");
      return [
        {title: everyone, series: tracks.map((leerweg) => seriesOf(rows, {leerweg}, trackName(leerweg), leerweg))}
      ];
    }
    case "begeleiding":
      return [
        {
          title: everyone,
          series: [
            {
              label: trackName("bol"),
              mark: "bol",
              points: dated([2020, figures.guidance2020], [2025, figures.guidanceBol])
            },
            {
              label: trackName("bbl"),
              mark: "bbl",
              points: dated([2020, figures.guidance2020], [2025, figures.guidanceBbl])
            }
          ]
        }
      ];
    case "startersresultaat":
      return [one(everyone, dated([2022, figures.starters2022], [2023, figures.starters2023]))];
    case "doorstroom-hbo":
      return [one(everyone, dated([2021, figures.hbo2021], [2022, figures.hbo2022]), {targets: aim()})];
    case "vsv-landelijk":
      return leaverPanels();
    case "hoger-niveau":
      return [
        one(
          {nl: "alle gediplomeerden", en: "all diploma holders"},
          dated([2016, figures.higher], [2021, figures.higher])
        )
      ];
    case "brugklas":
      return [
        one({nl: "alle scholen", en: "all schools"}, dated([2005, figures.single2005], [2015, figures.single2015]))
      ];
    default:
      return [];
  }
}

/** Numbers of leavers as three documents count them: no line joins one document to another. */
function leaverPanels(): TrendPanel[] {
  const aims = [figures.target2016, figures.targetEarly] as const;
  const panel = (title: Both, points: {year: number; value: number}[], aim?: Figure, year?: number): TrendPanel => ({
    title,
    series: [{label: title, mark: "alle", points}],
    ...(aim ? {targets: [{label: ownTarget, mark: "alle", ...(year ? {year} : {}), value: aim.value}]} : {})
  });
  return [
    panel(
      {nl: "actieplan", en: "action plan"},
      dated([2002, figures.leavers2002], [2014, figures.leavers2014]),
      aims[0]
    ),
    panel(
      {nl: "Rekenkamer, alle onderwijs", en: "Court of Audit, all education"},
      dated([2020, figures.leavers2020], [2021, figures.leavers2021])
    ),
    panel({nl: "monitor, alleen mbo", en: "monitor, mbo only"}, [], aims[1], 2026)
  ];
}

const calendar: readonly IndicatorId[] = [
  "studievereniging",
  "mentale-gezondheid",
  "veilig-school",
  "begeleiding",
  "hoger-niveau",
  "brugklas"
];

const places: Partial<Record<IndicatorId, readonly Place[]>> = {
  studievereniging: [monitor("par 2.3")],
  "mentale-gezondheid": [monitor("par 3.3.1"), ...tablePlace("8.2")],
  "veilig-school": [monitor("par 3.3.2"), ...tablePlace("8.2")],
  vsv: tablePlace("4.1"),
  begeleiding: [monitor("par 4.3.3")],
  startersresultaat: [monitor("par 5.3.1")],
  "doorstroom-hbo": [monitor("par 5.3.2"), ...tablePlace("8.2")],
  "vsv-landelijk": [
    {source: "actieplan", place: placeWords("par 1.2")},
    {source: "rekenkamer", place: placeWords("par 3.2.4")},
    ...tablePlace("4.1")
  ],
  "hoger-niveau": [{source: "rekenkamer", place: placeWords("figuur 5")}],
  brugklas: [{source: "actieplan", place: placeWords("par 1.2")}]
};

/** Where the figures of {@link figurePanels} stand. */
export const figurePlaces = (id: IndicatorId): readonly Place[] => places[id] ?? [];

const notes: Partial<Record<IndicatorId, Both>> = {
  "mentale-gezondheid": {
    nl: "2024 is afgeleid: de bron geeft 2025 en de verandering.",
    en: "2024 is derived: the source gives 2025 and the change."
  },
  "vsv-landelijk": {
    nl: "De drie documenten tellen niet hetzelfde. De streepjes zijn hun doelen; het actieplan noemt geen jaar.",
    en: "The three documents do not count the same. The dashes are their targets; the action plan names no year."
  },
  "hoger-niveau": {
    nl: "De bron noemt alle jaren ongeveer gelijk en drukt één percentage.",
    en: "The source calls all years about equal and prints one percentage."
  }
};

/** The picture of {@link figurePanels}, if there are any. */
export function figureViews(id: IndicatorId, data: WerkagendaData): TrendView[] {
  const panels = figurePanels(id, data);
  if (panels.length === 0) return [];
  if (id === "vsv-landelijk") {
    const {before, after} = data.national;
    const [series] = panels[2]!.series;
    panels[2] = {
      ...panels[2]!,
      series: [
        {
          ...series!,
          points: [
            {year: 2022, value: before},
            {year: 2023, value: after}
          ]
        }
      ]
    };
  }
  const note = notes[id];
  return [
    {
      id: "sector-breed",
      indicator: id,
      by: {nl: "landelijk", en: "national"},
      unit: id === "vsv-landelijk" ? "count" : "percent",
      years: calendar.includes(id) ? "calendar" : "school",
      panels,
      places: figurePlaces(id),
      ...(note ? {note} : {})
    }
  ];
}

function monitor(code: Parameters<typeof placeWords>[0]): Place {
  return {source: "monitor", place: placeWords(code)};
}
