import {isIndicator} from "../../mbo/werkagenda/indicator-ids.js";
import type {TableContent} from "../../tables/content.js";
import {
  contradictionsTable,
  goalsTable,
  groupGapsTable,
  leftOutTable,
  requestsTable,
  targetsTable
} from "../../tables/werkagenda/agenda.js";
import type {WerkagendaData} from "../../tables/werkagenda/data.js";
import {figuresTable, figuresWhere} from "../../tables/werkagenda/figures.js";
import {budgetsTable, spendingTable} from "../../tables/werkagenda/money.js";
import {drawStill, type StillContext} from "../still.js";
import {indicatorPage} from "./indicator-page.js";
import {indicatorList, timelineList} from "./lists.js";
import {agendaStills} from "./stills.js";
import {foldedTable, tableBox} from "./table-box.js";

/** Tables that few readers need whole: they open on request. */
const folded: readonly string[] = ["bestedingen", "doelen", "algemeen", "weggelaten"];

/**
 * Draws what the pages of the Werkagenda ask for: `<section id="uitgaven" data-still="uitgaven"></section>`. The place
 * `indicator` becomes the whole page of the indicator that the page's address names.
 *
 * @param indicator last part of the address, for pages of one indicator
 * @throws RangeError if there is no still of that name, or no indicator.
 */
export function fillStills(data: WerkagendaData, context: StillContext, indicator?: string): void {
  const places = [...context.document.querySelectorAll<HTMLElement>("[data-still]")];
  if (places.length === 0) return;
  const {text} = context;
  const stills = agendaStills(data);
  const tables: Readonly<Record<string, () => TableContent>> = {
    budgetten: () => budgetsTable(text),
    bestedingen: () => spendingTable(text),
    streefwaarden: () => targetsTable(data, text),
    groepsverschillen: () => groupGapsTable(data, text),
    gevraagd: () => requestsTable(text),
    doelen: () => goalsTable(text),
    tegenspraken: () => contradictionsTable(text),
    weggelaten: () => leftOutTable(data, text),
    algemeen: () =>
      figuresTable(
        figuresWhere((figure) => !figure.indicator && figure.topic !== "money"),
        text
      )
  };
  for (const place of places) {
    const name = place.dataset.still ?? "";
    if (name === "indicator") {
      const id = indicator ?? "";
      if (!isIndicator(id)) throw new RangeError(`invalid page of an indicator; no such indicator: ${id}`);
      place.replaceWith(...indicatorPage(id, data, context));
    } else if (name === "indicatorlijst") place.replaceChildren(...indicatorList(data, context));
    else if (name === "tijdlijn-lijst") place.replaceChildren(timelineList(context));
    else if (Object.hasOwn(stills, name)) place.replaceChildren(drawStill(stills[name]!, context));
    else if (Object.hasOwn(tables, name))
      place.replaceChildren(
        (folded.includes(name) ? foldedTable : tableBox)(tables[name]!(), `werkagenda-${name}`, context)
      );
    else
      throw new RangeError(
        `invalid still; not in (${[...Object.keys(stills), ...Object.keys(tables)].join(", ")}): ${name}`
      );
  }
}
