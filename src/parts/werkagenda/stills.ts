import {agendaMoney} from "../../charts/werkagenda/agenda-money.js";
import {chanceAmbition} from "../../charts/werkagenda/chance-ambition.js";
import {chanceChange} from "../../charts/werkagenda/chance-change.js";
import {chanceImproved} from "../../charts/werkagenda/chance-improved.js";
import {indicatorViews} from "../../charts/werkagenda/indicator-views.js";
import {overviewView} from "../../charts/werkagenda/overview-view.js";
import {policyTimeline} from "../../charts/werkagenda/policy-timeline.js";
import {trendPanels} from "../../charts/werkagenda/trend-panels.js";
import {indicatorWords, overviewWords} from "../../charts/werkagenda/trend-words.js";
import {type IndicatorId, indicatorIds} from "../../mbo/werkagenda/indicator-ids.js";
import {timeline} from "../../mbo/werkagenda/timeline.js";
import type {WerkagendaData} from "../../tables/werkagenda/data.js";
import {type Still, still} from "../still.js";

const page = "werkagenda";

/** Pictures of the page `/werkagenda`, by the id of their place on it. */
export function agendaStills(data: WerkagendaData): Readonly<Record<string, Still>> {
  const overview = overviewView(data);
  const stills = [
    still("indicatoren", page, trendPanels(overview, overviewWords()), overview),
    still("uitgaven", page, agendaMoney, data),
    still("toeval-landelijk", page, chanceChange, data),
    still("toeval-instellingen", page, chanceImproved, data),
    still("toeval-ambitie", page, chanceAmbition, data),
    still("tijdlijn-beeld", page, policyTimeline, timeline)
  ];
  return Object.fromEntries(stills.map((own) => [own.id, own]));
}

/** Pictures of the page of one indicator, the widest view first. */
export function indicatorStills(id: IndicatorId, data: WerkagendaData): Still[] {
  return indicatorViews(id, data).map((view) =>
    still(view.id, `${page}/${id}`, trendPanels(view, indicatorWords(id, view.id)), view)
  );
}

/** Every picture of all pages of the Werkagenda. */
export function allStills(data: WerkagendaData): Still[] {
  return [...Object.values(agendaStills(data)), ...indicatorIds.flatMap((id) => indicatorStills(id, data))];
}
