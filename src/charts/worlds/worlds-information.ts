import type {InformationKind} from "../../analysis/worlds/information.js";
import type {Asked, AskedStudents, WorldsPage} from "../../analysis/worlds/page.js";
import {svgElements} from "../../markup/svg.js";
import {published} from "../../mbo/published.js";
import {stories, type WorldName} from "../../mbo/world/worlds.js";
import type {Text} from "../../text/nl.js";
import {canvas, wrap} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";

export interface InformationState {
  readonly studenten: AskedStudents;
  readonly naast: WorldName;
}

export type InformationData = Pick<WorldsPage, "evidence" | "asked" | "told" | "reliability">;

/** Which information tells which worlds apart: a box per kind of information and world. */
export const worldsInformation: Chart<InformationData, InformationState> = {
  id: "werelden-informatie",
  badge: "simulated",
  sources: [published.doorstroomNonWestern],

  caption(data, {studenten, naast}, text) {
    const words = text.werelden.information;
    const {of} = askedIn(data, studenten);
    const ranked = kindsOf(data, text).map((kind) => ({...kind, told: pairs(data, studenten, kind.kind)}));
    const best = ranked.reduce((most, own) => (own.told > most.told ? own : most));
    return {
      title: words.title(best.label, best.told, of),
      subtitle: words.subtitle(stories[naast].label[text.language], studenten),
      alternative: words.alternative(ranked.map(({label, told}) => words.row(label, told, of)).join(" ")),
      note: words.note(data.reliability)
    };
  },

  key: (_data, _state, text) => [
    {mark: "told", label: text.werelden.information.key.told},
    {mark: "untold", label: text.werelden.information.key.untold}
  ],

  table(data, {studenten}, text) {
    const {table, explained, nothing} = text.werelden.information;
    const names = namesOf(data);
    return {
      caption: table.caption,
      columns: [
        {label: table.kind},
        {label: table.unit},
        ...names.map((name) => ({label: stories[name].label[text.language], digits: 2})),
        {label: table.pairs, digits: 0}
      ],
      rows: kindsOf(data, text).map(({kind, label}) => [
        label,
        explained[kind],
        ...names.map((name) => data.evidence.worlds[name]!.information[kind]?.value ?? nothing),
        pairs(data, studenten, kind)
      ])
    };
  },

  draw(data, {studenten, naast}, options) {
    const {document, text, width} = options;
    const s = svgElements(document);
    const narrow = width < 480;
    const others = namesOf(data).filter((name) => name !== naast);
    const kinds = kindsOf(data, text);
    const left = narrow ? 112 : 210;
    const top = narrow ? 156 : 112;
    const [cell, lane] = [(width - left) / others.length, narrow ? 44 : 34];
    const {distances} = askedIn(data, studenten);
    const errorsOf = (kind: InformationKind, name: WorldName) =>
      distances.find(
        (own) => own.kind === kind && ((own.a === naast && own.b === name) || (own.b === naast && own.a === name))
      )?.errors;
    return canvas(
      options,
      top + kinds.length * lane + 4,
      ...others.map((name, c) => heading(name, left + (c + 0.5) * cell)),
      ...kinds.flatMap(({kind, label}, r) => [
        ...wrap(label, narrow ? 15 : 24).map((line, k, all) =>
          s(
            "text",
            {x: 0, y: top + (r + 0.5) * lane + 5 + (k - (all.length - 1) / 2) * 15, "font-size": narrow ? 13 : 14},
            line
          )
        ),
        ...others.map((name, c) => box(errorsOf(kind, name), left + c * cell, top + r * lane))
      ])
    );

    function heading(name: WorldName, x: number): SVGElement {
      // Upright where columns are narrow: slanted names would run into each other and out of the picture.
      const lines = wrap(stories[name].label[text.language], narrow ? 24 : 18);
      const [shift, turn] = narrow ? [4 + (lines.length - 1) * 6.5, -90] : [4, -52];
      return s(
        "g",
        {transform: `translate(${x + shift},${top - 8}) rotate(${turn})`, "font-size": narrow ? 12 : 13},
        ...lines.map((line, k) => s("text", {x: 0, y: (k - (lines.length - 1)) * 13}, line))
      );
    }

    function box(errors: number | null | undefined, x: number, y: number): SVGElement {
      const told = (errors ?? 0) >= data.told;
      const words = errors === null || errors === undefined ? "–" : errors >= 100 ? ">99" : text.format.number(errors);
      return s(
        "g",
        {},
        s("rect", {
          x: x + 1.5,
          y: y + 1.5,
          width: cell - 3,
          height: lane - 3,
          fill: told ? "var(--accent)" : "none",
          stroke: told ? "var(--accent)" : "var(--line)"
        }),
        s(
          "text",
          {
            x: x + cell / 2,
            y: y + lane / 2 + 5,
            "text-anchor": "middle",
            fill: told ? "var(--paper)" : "var(--quiet)",
            "font-size": narrow ? 12 : 14
          },
          words
        )
      );
    }
  }
};

/** @throws RangeError if nothing was worked out for so many students. */
export function askedIn({asked}: Pick<InformationData, "asked">, students: AskedStudents): Asked {
  const own = asked.find((entry) => entry.students === students);
  if (!own) throw new RangeError(`invalid information; nothing for so many students: ${students}`);
  return own;
}

const namesOf = ({evidence}: InformationData): WorldName[] => Object.keys(evidence.worlds) as WorldName[];

function kindsOf(_data: InformationData, text: Text): {kind: InformationKind; label: string}[] {
  const {kinds} = text.werelden.information;
  return (Object.keys(kinds) as InformationKind[]).map((kind) => ({kind, label: kinds[kind]}));
}

function pairs(data: InformationData, students: AskedStudents, kind: InformationKind): number {
  return askedIn(data, students).distances.filter((own) => own.kind === kind && (own.errors ?? 0) >= data.told).length;
}
