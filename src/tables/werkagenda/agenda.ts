import {codebookValue} from "../../mbo/codebook.js";
import type {AuditRequest} from "../../mbo/werkagenda/audit-request.js";
import type {Contradiction} from "../../mbo/werkagenda/contradiction.js";
import {contradictions} from "../../mbo/werkagenda/contradictions.js";
import {goals} from "../../mbo/werkagenda/goals.js";
import type {IndicatorId} from "../../mbo/werkagenda/indicator-ids.js";
import {indicator} from "../../mbo/werkagenda/indicators.js";
import {placeWords} from "../../mbo/werkagenda/place.js";
import {requests} from "../../mbo/werkagenda/requests.js";
import type {TargetRow} from "../../mbo/werkagenda/rows.js";
import type {Text} from "../../text/nl.js";
import type {TableContent} from "../content.js";
import {citeShort} from "./cite.js";
import type {WerkagendaData} from "./data.js";

/** Mean targets of institutions for 2027 (table 8.2). */
export function targetsTable({tables}: WerkagendaData, text: Text): TableContent {
  const words = text.werkagenda.targets;
  return {
    badge: "published",
    caption: words.caption,
    columns: [
      {label: words.indicator},
      {label: words.cell},
      {label: words.original, digits: 1},
      {label: words.value, digits: 1},
      {label: words.institutions, digits: 0},
      {label: words.place}
    ],
    rows: tables.targets.map((row) => [
      indicator(row.indicator).name[text.language],
      cellOf(row, text),
      row.original,
      row.value,
      row.institutions,
      citeShort({source: "monitor", at: "tabel 8.2"}, text)
    ])
  };
}

/** “entree bol”, or all students. */
export function cellOf({niveau, leerweg}: Pick<TargetRow, "niveau" | "leerweg">, text: Text): string {
  const parts = [
    ...(niveau ? [codebookValue("niveau", niveau).short[text.language]] : []),
    ...(leerweg ? [codebookValue("leerweg", leerweg).short[text.language]] : [])
  ];
  return parts.join(" ") || text.werkagenda.targets.whole;
}

/** What the Court of Audit asked, and what can now be seen; of one indicator or of all. */
export function requestsTable(text: Text, of?: IndicatorId): TableContent {
  const words = text.werkagenda.requests;
  const {language} = text;
  const rows = requests.filter(({indicators}: AuditRequest) => !of || indicators.includes(of));
  return {
    badge: "published",
    caption: words.caption,
    columns: [words.asked, words.where, words.visible, words.answer, words.answered].map((label) => ({label})),
    rows: rows.map((request) => [
      request.asked[language],
      citeShort(request, text),
      words[request.visible],
      request.answer[language],
      request.answered ? placeWords(request.answered.at)[language] : "–"
    ])
  };
}

/** How gaps in early leaving changed in a year, beside the least that chance alone does. */
export function groupGapsTable({groupGaps}: WerkagendaData, text: Text): TableContent {
  const words = text.werkagenda.groupGaps;
  const {language} = text;
  return {
    badge: "published",
    caption: words.caption,
    columns: [
      {label: words.track},
      {label: words.group},
      {label: words.before, digits: 2},
      {label: words.after, digits: 2},
      {label: words.change, digits: 2},
      {label: words.margin, digits: 2},
      {label: words.within},
      {label: words.place}
    ],
    rows: groupGaps.map(({leerweg, group, gap}) => [
      codebookValue("leerweg", leerweg).short[language],
      codebookValue("migratieachtergrond", group).short[language],
      gap.before,
      gap.after,
      gap.change,
      gap.leastMargin,
      Math.abs(gap.change) <= gap.leastMargin ? words.yes : words.unknown,
      `${citeShort({source: "monitor", at: "tabel 8.3"}, text)}; ${placeWords("tabel 4.1")[language]}`
    ])
  };
}

/** The aims G1 to G23. */
export function goalsTable(text: Text): TableContent {
  const words = text.werkagenda.goals;
  const {language} = text;
  const seen = text.werkagenda.requests;
  return {
    badge: "published",
    caption: words.caption,
    columns: [words.id, words.aim, words.groups, words.given, words.met, words.measured, words.place].map((label) => ({
      label
    })),
    rows: goals.map((goal) => [
      goal.id,
      goal.aim[language],
      goal.groups[language],
      goal.given[language],
      goal.met[language],
      seen[goal.measured],
      citeShort(goal, text)
    ])
  };
}

/** Errors and contradictions in the sources; of one indicator or of all. */
export function contradictionsTable(text: Text, of?: IndicatorId): TableContent {
  const words = text.werkagenda.contradictions;
  const {language} = text;
  const rows = contradictions.filter(({indicators}: Contradiction) => !of || indicators.includes(of));
  const says = ({sayings}: Contradiction) =>
    sayings.map((saying) => `${saying.says[language]} (${citeShort(saying, text)})`).join(" ");
  return {
    badge: "published",
    caption: words.caption,
    columns: [words.says, words.used, words.indicators].map((label) => ({label})),
    rows: rows.map((row) => [
      says(row),
      row.used[language],
      row.indicators.map((id) => indicator(id).short[language]).join("; ") || "–"
    ])
  };
}

/** Values that are in the tables and not used, because the source leaves open of which year they are. */
export function leftOutTable({tables}: WerkagendaData, text: Text): TableContent {
  const words = text.werkagenda.leftOut;
  return {
    badge: "published",
    caption: words.caption,
    columns: [{label: words.table}, {label: words.row}, {label: words.values, digits: 0}],
    rows: tables.leftOut.map(({table, row, values}) => [table, row, values])
  };
}
