import {px, svgElements} from "../../markup/svg.js";
import type {Place} from "../../mbo/sources.js";
import {placeWords} from "../../mbo/werkagenda/place.js";
import type {PolicyEvent} from "../../mbo/werkagenda/policy-event.js";
import {timeline} from "../../mbo/werkagenda/timeline.js";
import type {Chart} from "../drawing/contract.js";
import {quietText, svgPicture} from "../drawing/svg-picture.js";

const kinds = ["policy", "money", "research"] as const;
const colours = {policy: "var(--data-bol)", money: "var(--data-bbl)", research: "var(--data-westers)"} as const;
const row = 26;
const top = 30;

/** Policy and publications on one line of years: a row for each, dots for moments, bars for periods. */
export const policyTimeline: Chart<readonly PolicyEvent[], object> = {
  id: "werkagenda-tijdlijn",
  badge: "published",
  sources: placesOf(timeline),

  caption(events, _state, text) {
    const words = text.werkagenda.timeline;
    const [first, last] = span(events);
    return {
      title: words.title(events.length),
      subtitle: words.subtitle(String(first), String(last - 1)),
      alternative: words.alternative(
        events.map(({date, short}) => `${date[text.language]}: ${short[text.language]}.`).join(" ")
      )
    };
  },

  key: (_events, _state, text) =>
    kinds.map((kind) => ({mark: `time-${kind}`, label: text.werkagenda.timeline.kinds[kind]})),

  table(events, _state, text) {
    const {table, kinds: names} = text.werkagenda.timeline;
    const {language} = text;
    return {
      caption: table.what,
      columns: [table.date, table.kind, table.what, table.source].map((label) => ({label})),
      rows: events.map(({date, kind, text: words, at}) => [
        date[language],
        names[kind],
        words[language],
        placeWords(at)[language]
      ])
    };
  },

  draw(events, _state, {document, text, width}) {
    const s = svgElements(document);
    const [first, last] = span(events);
    const bottom = top + events.length * row;
    const x = (year: number) => px(((year - first) / (last - first)) * (width - 4) + 2);
    const years = Array.from({length: last - first + 1}, (_, i) => first + i);
    const labelled = years.slice(0, -1).filter((year) => width > 480 || (year - first) % 3 === 0);
    return svgPicture(
      document,
      width,
      bottom + 4,
      ...years.map((year) => s("line", {x1: x(year), x2: x(year), y1: top - 6, y2: bottom, stroke: "var(--line)"})),
      ...labelled.map((year) => s("text", {x: x(year) + 3, y: 14, ...quietText}, String(year))),
      ...events.flatMap((event, i) => {
        const y = top + i * row + row / 2;
        const end = event.end ?? event.start;
        const late = x(event.start) > width * 0.55;
        const fill = colours[event.kind];
        const mark = event.end
          ? s("rect", {
              x: x(event.start),
              y: y - 5,
              width: px(x(event.end) - x(event.start)),
              height: 10,
              fill,
              opacity: 0.75
            })
          : s("path", {d: symbol(event.kind, x(event.start), y), fill});
        const at = late ? x(event.start) - 10 : x(end) + 10;
        return [
          mark,
          s(
            "text",
            {x: at, y: y + 4.5, "text-anchor": late ? "end" : "start", "font-size": 13},
            event.short[text.language]
          )
        ];
      })
    );
  }
};

function symbol(kind: PolicyEvent["kind"], x: number, y: number): string {
  if (kind === "policy") return `M${x - 5},${y}a5,5 0 1,0 10,0a5,5 0 1,0 -10,0Z`;
  if (kind === "money") return `M${x - 5},${y - 5}h10v10h-10Z`;
  return `M${x},${y - 6.5}L${x + 6.5},${y}L${x},${y + 6.5}L${x - 6.5},${y}Z`;
}

/** Whole years around all events. */
function span(events: readonly PolicyEvent[]): [first: number, last: number] {
  return [
    Math.floor(Math.min(...events.map((e) => e.start))),
    Math.ceil(Math.max(...events.map((e) => e.end ?? e.start)))
  ];
}

/** Each place once, those of one document together. */
function placesOf(events: readonly PolicyEvent[]): Place[] {
  const sorted = [...events].sort((a, b) => a.source.localeCompare(b.source));
  const seen = new Set<string>();
  return sorted
    .filter(({source, at}) => !seen.has(`${source} ${at}`) && seen.add(`${source} ${at}`))
    .map(({source, at}) => ({source, place: placeWords(at)}));
}
