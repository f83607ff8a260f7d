import {type Language, languages} from "../../mbo/language.js";
import {sources} from "../../mbo/sources.js";
import type {Figure} from "../../mbo/werkagenda/figure.js";
import {figures} from "../../mbo/werkagenda/figures.js";
import {type PlaceCode, placeWords} from "../../mbo/werkagenda/place.js";
import {en} from "../../text/en.js";
import {nl} from "../../text/nl.js";
import type {TableContent} from "../content.js";
import type {WerkagendaData} from "./data.js";

const texts = {nl, en};

type Row = readonly (string | number)[];

/**
 * Every published number of the pages of the Werkagenda as one file: what, of whom, when, how much, where it stands.
 */
export function werkagendaFile(data: WerkagendaData): TableContent {
  const named = [...Object.entries<Figure>(figures)];
  return {
    badge: "published",
    caption: "",
    columns: [
      ...["soort", "indicator", "doelstelling", "niveau", "leerweg", "kenmerk", "groep", "jaar"].map((label) => ({
        label
      })),
      {label: "waarde"},
      ...["eenheid", "precisie", "aantal_instellingen", "document", "plaats", "woorden"].map((label) => ({label})),
      ...languages.map((language) => ({label: `omschrijving_${language}`})),
      ...languages.map((language) => ({label: `badge_${language}`}))
    ],
    rows: [
      ...data.tables.rows.map((row) =>
        line({
          kind: "tabel",
          indicator: row.indicator,
          niveau: row.niveau,
          leerweg: row.leerweg,
          by: row.by,
          group: row.group,
          year: row.jaar,
          value: row.percentage,
          unit: "percent",
          at: `tabel ${row.table}`
        })
      ),
      ...data.tables.targets.map((row) =>
        line({
          kind: "doel",
          indicator: row.indicator,
          niveau: row.niveau,
          leerweg: row.leerweg,
          year: 2027,
          value: row.value,
          unit: "percent",
          institutions: row.institutions,
          at: "tabel 8.2"
        })
      ),
      ...data.tables.money.map((row) =>
        line({kind: "geld", objective: row.objective, year: 2024, value: row.spent, unit: "euro", at: "tabel 7.1"})
      ),
      ...data.tables.leavers.map((row) =>
        line({
          kind: "aantal",
          indicator: "vsv",
          niveau: row.niveau,
          leerweg: row.leerweg,
          year: row.jaar,
          value: row.leavers,
          unit: "count",
          at: "tabel 4.1"
        })
      ),
      ...named.map(([name, figure]) =>
        line({
          kind: `tekst: ${figure.topic}`,
          indicator: figure.indicator,
          objective: figure.objective,
          group: name,
          value: figure.value,
          unit: figure.unit,
          precision: figure.precision,
          source: figure.source,
          at: figure.at,
          passage: figure.passage,
          label: figure.label
        })
      )
    ]
  };
}

interface Line {
  readonly kind: string;
  readonly indicator?: string | undefined;
  readonly objective?: string | undefined;
  readonly niveau?: string | undefined;
  readonly leerweg?: string | undefined;
  readonly by?: string | undefined;
  readonly group?: string | undefined;
  readonly year?: number;
  readonly value: number;
  readonly unit: Figure["unit"];
  readonly precision?: string | undefined;
  readonly institutions?: number;
  readonly source?: Figure["source"];
  readonly at: PlaceCode;
  readonly passage?: string;
  readonly label?: Figure["label"];
}

function line(of: Line): Row {
  const {title} = sources[of.source ?? "monitor"];
  const label = (language: Language) => of.label?.[language] ?? "";
  return [
    of.kind,
    of.indicator ?? "",
    of.objective ?? "",
    of.niveau ?? "",
    of.leerweg ?? "",
    of.by ?? "",
    of.group ?? "",
    of.year ?? "",
    of.value,
    of.unit,
    of.precision ?? "",
    of.institutions ?? "",
    title,
    placeWords(of.at).nl,
    of.passage ?? "",
    ...languages.map(label),
    ...languages.map((language) => texts[language].badge.published)
  ];
}
