import {elements} from "../../markup/element.js";
import type {Both} from "../../mbo/language.js";
import {contradictions} from "../../mbo/werkagenda/contradictions.js";
import type {Figure, Topic} from "../../mbo/werkagenda/figure.js";
import type {Indicator} from "../../mbo/werkagenda/indicator.js";
import {type IndicatorId, indicatorIds} from "../../mbo/werkagenda/indicator-ids.js";
import {indicator} from "../../mbo/werkagenda/indicators.js";
import {placeWords} from "../../mbo/werkagenda/place.js";
import {requests} from "../../mbo/werkagenda/requests.js";
import {contradictionsTable, requestsTable} from "../../tables/werkagenda/agenda.js";
import {citeShort} from "../../tables/werkagenda/cite.js";
import type {WerkagendaData} from "../../tables/werkagenda/data.js";
import {figuresTable, figuresWhere, saidWithUnit} from "../../tables/werkagenda/figures.js";
import {drawStill, type StillContext} from "../still.js";
import {latestWords, spreadWords, targetWords} from "./latest.js";
import {indicatorStills} from "./stills.js";
import {foldedTable, tableBox} from "./table-box.js";

/** Address of the page of an indicator, below the site's root. */
export function indicatorPath(id: IndicatorId | undefined, language: "nl" | "en"): string {
  return `${language === "en" ? "en/" : ""}werkagenda${id ? `/${id}` : ""}`;
}

/** Where the page of the Werkagenda holds an indicator against chance. */
const chancePlaces: Readonly<Partial<Record<IndicatorId, string>>> = {
  vsv: "toeval-landelijk",
  startersresultaat: "toeval-ambitie"
};

/** The whole page of one indicator: definition, facts, pictures, groups, institutions, limits, errors, figures. */
export function indicatorPage(id: IndicatorId, data: WerkagendaData, context: StillContext): HTMLElement[] {
  const {document, text, address} = context;
  const {language} = text;
  const h = elements(document);
  const words = text.werkagenda.indicator;
  const of = indicator(id);
  const stills = indicatorStills(id, data);
  const numbers = figuresWhere((figure) => figure.indicator === id);
  const back = h("a", {href: address(indicatorPath(undefined, language))}, words.back);
  return [
    h("h1", {}, of.name[language]),
    h("p", {class: "lead"}, of.definition[language]),
    h("p", {}, h("span", {class: "badge badge-published"}, text.badge.published)),
    facts(of, data, context),
    h("h2", {id: "beeld"}, words.charts),
    ...(stills.length > 0 ? [] : [h("p", {}, words.noChart)]),
    ...stills.map((own) => h("section", {class: "still", id: own.id}, drawStill(own, context))),
    ...chance(),
    ...listed("achtergrond", words.background, ["background"], words.noBackground),
    ...listed("instellingen", words.institutions, ["institutions", "spread", "relation", "measures"]),
    h("h2", {id: "toelichting"}, words.remarks),
    h(
      "ul",
      {},
      ...of.remarks.map((remark) =>
        h(
          "li",
          {},
          `${remark.text[language]} `,
          h("small", {}, `(${citeShort({source: of.source, at: remark.at}, text)})`)
        )
      )
    ),
    ...(contradictions.some(({indicators}) => indicators.includes(id))
      ? [
          h("h2", {id: "tegenspraken"}, words.contradictions),
          wide(tableBox(contradictionsTable(text, id), `werkagenda-${id}-tegenspraken`, context))
        ]
      : []),
    ...(requests.some(({indicators}) => indicators.includes(id))
      ? [
          h("h2", {id: "gevraagd"}, words.asked),
          wide(tableBox(requestsTable(text, id), `werkagenda-${id}-gevraagd`, context))
        ]
      : []),
    h("h2", {id: "cijfers"}, words.numbers),
    numbers.length > 0
      ? wide(foldedTable(figuresTable(numbers, text), `werkagenda-${id}-cijfers`, context))
      : h("p", {}, words.noNumbers),
    h("nav", {class: "trail", "aria-label": words.trail}, h("p", {}, back), ...neighbours())
  ];

  /** The way to what chance alone would show, on the page of the Werkagenda. */
  function chance(): HTMLElement[] {
    const at = chancePlaces[id];
    if (!at) return [];
    return [h("p", {}, h("a", {href: `${address(indicatorPath(undefined, language))}#${at}`}, words.chance))];
  }

  function wide(box: HTMLElement): HTMLElement {
    box.classList.add("wide");
    return box;
  }

  /** Figures of some topics as a list; a sentence where there are none, or nothing at all. */
  function listed(at: string, title: string, topics: readonly Topic[], none?: string): HTMLElement[] {
    const own = numbers.filter(({topic}) => topics.includes(topic));
    if (own.length === 0 && !none) return [];
    const shown = stills.some(({id: view}) => view.startsWith("migratie") || view.startsWith("functie"));
    if (own.length === 0 && at === "achtergrond" && shown) return [];
    return [h("h2", {id: at}, title), own.length > 0 ? figureList(own) : h("p", {}, none)];
  }

  function figureList(own: readonly Figure[]): HTMLElement {
    const entries = own.flatMap((figure) => [
      h("dt", {}, figure.label[language]),
      h("dd", {}, h("strong", {}, saidWithUnit(figure, text)), " ", h("small", {}, placeWords(figure.at)[language]))
    ]);
    return h("dl", {class: "figure-list"}, ...entries);
  }

  function neighbours(): HTMLElement[] {
    const at = indicatorIds.indexOf(id);
    const around = [
      [words.previous, indicatorIds[at - 1]],
      [words.next, indicatorIds[at + 1]]
    ] as const;
    return around.flatMap(([label, other]) =>
      other
        ? [
            h(
              "p",
              {},
              `${label}: `,
              h("a", {href: address(indicatorPath(other, language))}, indicator(other).name[language])
            )
          ]
        : []
    );
  }
}

/** What the page says first: who measures, where it is described, latest figure, target, spread. */
function facts(of: Indicator, data: WerkagendaData, {document, text}: StillContext): HTMLElement {
  const h = elements(document);
  const words = text.werkagenda.facts;
  const {language} = text;
  const targets = targetWords(of.id, data, text);
  const spread = spreadWords(of.id, text);
  const rows: [string, readonly string[]][] = [
    ...(of.objective
      ? [
          [words.partOf, [text.werkagenda.objective(of.objective, text.werkagenda.objectives[of.objective])]] as [
            string,
            string[]
          ]
        ]
      : []),
    [words.latest, [latestWords(of.id, data, text) ?? words.noFigure]],
    [of.objective ? words.target : words.aim, targets.length > 0 ? targets : [words.noTarget]],
    [words.spread, spread.length > 0 ? spread : [words.noSpread]],
    [words.measuredBy, [of.measuredBy[language]]],
    ...(of.start ? [[words.start, [(of.start as Both)[language]]] as [string, string[]]] : []),
    [words.defined, [citeShort(of, text)]]
  ];
  return h(
    "dl",
    {class: "facts"},
    ...rows
      .filter(([, values]) => values.length > 0)
      .flatMap(([name, values]) => [h("dt", {}, name), ...values.map((value) => h("dd", {}, value))])
  );
}
