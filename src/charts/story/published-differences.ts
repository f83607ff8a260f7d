import type {OutcomeName} from "../../analysis/specification/specification.js";
import type {Story, StoryContrast, StoryGap} from "../../analysis/story/story.js";
import {svgElements} from "../../markup/svg.js";
import {published} from "../../mbo/published.js";
import {defaultWorld} from "../../mbo/world/worlds.js";
import type {Text} from "../../text/nl.js";
import {canvas, type Draw, gridX, halo, linear, roundTicks, type Scale, wrap} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";
import {contrastSymbol} from "../drawing/contrasts.js";

export interface DifferencesState {
  /** In percentage points, or as a number of students. */
  readonly toon: "punten" | "aantallen";
}

const outcomes: readonly OutcomeName[] = ["doorstroom", "vsv"];
const contrasts: readonly StoryContrast[] = ["niet-westers", "westers", "hoog"];

/** The published differences of both outcomes, and what the same method finds among the simulated students. */
export const publishedDifferences: Chart<Story, DifferencesState> = {
  id: "verschillen",
  badge: "simulated",
  beside: "published",
  sources: [published.doorstroomNonWestern],

  caption(data, {toon}, text) {
    const words = text.story.differences;
    const rows = rowsOf(data, toon);
    const largest = rows[0]!;
    const described = rows.map((row) => words.alternativeRow(rowName(row, text), write(row.shown, toon, text)));
    return {
      title: toon === "punten" ? words.title(largest.shown) : words.titleStudents(about(largest.shown, text)),
      subtitle: words.subtitle[toon],
      alternative: words.alternative(described.join(" ")),
      note: words.note
    };
  },

  key(_data, {toon}, text) {
    const simulated = {mark: "simulated", label: text.story.simulatedMark};
    return toon === "punten" ? [{mark: "published", label: text.story.publishedMark}, simulated] : [simulated];
  },

  table(data, _state, text) {
    const words = text.story.differences.table;
    return {
      caption: words.caption,
      columns: [
        {label: words.row},
        {label: words.published, digits: 1},
        {label: words.refit, digits: 2},
        {label: words.group, digits: 0},
        {label: words.students, digits: 0}
      ],
      rows: rowsOf(data, "punten").map((row) => [rowName(row, text), row.published, row.refit, row.group, row.students])
    };
  },

  draw(data, {toon}, options) {
    const {text, width, document} = options;
    const s = svgElements(document);
    const narrow = width < 480;
    const rows = rowsOf(data, toon);
    const values = rows.flatMap(({shown, refit}) => (toon === "punten" ? [shown, refit] : [shown]));
    const ticks = roundTicks(Math.min(0, ...values), Math.max(...values), narrow ? 3 : 8);
    const x = linear([ticks[0]!, ticks.at(-1)!], narrow ? 122 : 226, width - 52);
    const pitch = narrow ? 44 : 33;
    const panel = contrasts.length * pitch + 49; // the rows of one outcome with their heading
    const bottom = outcomes.length * panel - 16;
    return canvas(
      options,
      bottom + 46,
      ...gridX(s, ticks, x, {top: 26, bottom, label: (tick) => text.format.number(tick)}),
      s("text", {x: x(ticks[0]!), y: bottom + 40, fill: "var(--quiet)"}, text.story.differences.axis[toon]),
      ...outcomes.map((outcome, k) =>
        s("text", {x: 0, y: k * panel + 16, "font-weight": 650, ...halo}, text.story.outcomes[outcome])
      ),
      ...rows.flatMap((row, k) => {
        const y = Math.floor(k / contrasts.length) * panel + 42 + (k % contrasts.length) * pitch;
        return rowMarks({s, x, narrow, text, toon}, row, y);
      })
    );
  }
};

interface Pen {
  readonly s: Draw;
  readonly x: Scale;
  readonly narrow: boolean;
  readonly text: Text;
  readonly toon: DifferencesState["toon"];
}

/**
 * The name of the row, a line from zero, the outlined mark, the solid one inside it where it was published, the number.
 */
function rowMarks({s, x, narrow, text, toon}: Pen, row: Row, y: number): SVGElement[] {
  const {contrast, shown, refit} = row;
  const lines = wrap(text.story.contrasts[contrast], narrow ? 16 : 40);
  return [
    ...lines.map((line, k) => s("text", {x: 0, y: y + 5 + 15 * (k - (lines.length - 1) / 2), ...halo}, line)),
    s("line", {x1: x(0), x2: x(shown), y1: y, y2: y, stroke: "var(--quiet)", "stroke-width": 1.5}),
    contrastSymbol(s, contrast, {x: x(toon === "punten" ? refit : shown), y, r: 8.5, weight: 1.8}),
    ...(toon === "punten" ? [contrastSymbol(s, contrast, {x: x(shown), y, r: 4.5, solid: true})] : []),
    // left of zero are the names of the rows
    s("text", {x: x(Math.max(0, shown)) + 15, y: y + 5, "font-weight": 600, ...halo}, write(shown, toon, text, false))
  ];
}

interface Row {
  readonly outcome: OutcomeName;
  readonly contrast: StoryContrast;
  readonly published: number;
  readonly refit: number;
  /** Simulated students at the level of the contrast, and how many of them the published difference is about. */
  readonly group: number;
  readonly students: number;
  /** What the present state draws. */
  readonly shown: number;
}

function rowsOf(data: Story, toon: DifferencesState["toon"]): Row[] {
  return outcomes.flatMap((outcome) =>
    contrasts.map((contrast) => {
      const gap = data.gaps.find((own) => own.outcome === outcome && own.contrast === contrast)!;
      const group = data.students[outcome][contrast];
      const students = (gap.published / 100) * group;
      const shown = toon === "punten" ? gap.published : students;
      return {outcome, contrast, published: gap.published, refit: refit(gap), group, students, shown};
    })
  );
}

const refit = ({worlds}: StoryGap) => worlds.find(({world}) => world === defaultWorld)!.reported;

const rowName = ({outcome, contrast}: Row, text: Text) =>
  `${text.story.outcomes[outcome]}, ${text.story.contrasts[contrast]}`;

function write(value: number, toon: DifferencesState["toon"], text: Text, unit = true): string {
  if (toon === "aantallen") return about(value, text);
  if (unit) return text.format.points(value, {signed: true});
  return text.format.signed(value, 1);
}

/** A number of students to two figures: it rests on the size of simulated groups. */
export function about(students: number, {format}: Text): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(students))) - 1);
  return format.number(unit * Math.round(students / unit));
}
