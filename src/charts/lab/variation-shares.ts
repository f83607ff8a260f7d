import type {GapVariation, LevelPartition, Result} from "../../analysis/result.js";
import type {Attributes} from "../../markup/element.js";
import {svgElements} from "../../markup/svg.js";
import {codebookValue} from "../../mbo/codebook.js";
import type {Text} from "../../text/nl.js";
import {canvas, type Draw} from "../drawing/canvas.js";
import type {Chart} from "../drawing/contract.js";
import {colour} from "../drawing/plot-options.js";

export interface VariationData {
  readonly own: Result;
  /** Model 3 with the same choices, if there is one: only there can institutions differ in the gap. */
  readonly fair?: Result | undefined;
}

/** One bar. All variances on the latent scale (log odds). */
interface Row {
  readonly section: "level" | "gap";
  readonly group: string | undefined;
  readonly model: string;
  readonly location: number;
  readonly institution: number;
  /** True: the model has no institutional part of this, so its variance is 0 by construction. */
  readonly forced: boolean;
  readonly oddsWithin: number;
  readonly oddsBetween: number;
  readonly points?: number;
}

/**
 * Where the variation of the level and of the gap lies: between locations of one institution, or between institutions.
 */
export const variationShares: Chart<VariationData, object> = {
  id: "spreiding-binnen-tussen",
  badge: "simulated",
  sources: [{source: "rekenkamer", place: {nl: "figuur 7", en: "figure 7"}}],

  caption(data, _state, text) {
    const words = text.labCharts.variation;
    const rows = rowsOf(data);
    const gaps = data.fair ?? data.own;
    const {outcome, year} = data.own.specification;
    const about = text.labCharts.about(outcome, year);
    const described = rows.map((row) => {
      if (empty(row)) return words.alternativeRow(nameOf(row, text), words.absent, words.absent);
      if (row.forced) return words.alternativeRow(nameOf(row, text), words.only, words.zero);
      const share = 100 * shareOf(row);
      return words.alternativeRow(nameOf(row, text), words.within(100 - share), words.between(share));
    });
    const notes = [
      words.note,
      ...(rows.some(({forced}) => forced) ? [words.forced] : []),
      ...gaps.gaps
        .filter((gap) => varies(gap) && uncertain(gaps, gap))
        .map(({level}) => words.uncertain(codebookValue("migratieachtergrond", level).short[text.language])),
      ...(rows.length === 0 || gaps.gaps.some(varies) ? [] : [words.noGap])
    ];
    return {
      title: titleOf(rows, text),
      subtitle: words.subtitle(about),
      alternative: words.alternative(described.join(" ")),
      note: notes.join(" ")
    };
  },

  key: () => [], // the parts are named in the picture

  table(data, _state, text) {
    const {table} = text.labCharts.variation;
    return {
      caption: table.caption,
      columns: [
        {label: table.row},
        {label: table.model},
        {label: table.location, digits: 3},
        {label: table.institution, digits: 3},
        {label: table.share, digits: 1},
        {label: table.oddsWithin, digits: 2},
        {label: table.oddsBetween, digits: 2},
        {label: table.points, digits: 1}
      ],
      rows: rowsOf(data).map((row) => [
        nameOf(row, text),
        text.labCharts.model(row.model),
        Math.sqrt(row.location),
        row.forced ? "" : Math.sqrt(row.institution),
        row.forced || empty(row) ? "" : 100 * shareOf(row),
        row.oddsWithin,
        row.forced ? "" : row.oddsBetween,
        row.points ?? ""
      ])
    };
  },

  draw(data, _state, options) {
    const {document, text, width} = options;
    const s = svgElements(document);
    const words = text.labCharts.variation;
    const marks: SVGElement[] = [];
    let y = 0;
    let section: Row["section"] | undefined;
    for (const row of rowsOf(data)) {
      if (row.section !== section) {
        section = row.section;
        y += marks.length > 0 ? 22 : 14;
        const heading = section === "gap" ? words.gap : words.level[data.own.specification.outcome];
        marks.push(s("text", {x: 0, y, "font-weight": 600}, heading));
        y += 8;
      }
      marks.push(...barMarks({s, text, width}, row, y));
      y += width < 480 && row.forced ? 76 : 58;
    }
    return canvas(options, y + 4, ...marks);
  }
};

function barMarks({s, text, width}: {s: Draw; text: Text; width: number}, row: Row, y: number): SVGElement[] {
  const words = text.labCharts.variation;
  const value = row.group ? codebookValue("migratieachtergrond", row.group) : undefined;
  const fill = colour(value?.mark);
  const within = empty(row) ? 0 : (1 - shareOf(row)) * width;
  const part = (x: number, size: number, look: Attributes) =>
    s("rect", {x, y: y + 24, width: size, height: 12, ...look});
  const said = empty(row)
    ? [words.absent, ""]
    : row.forced
      ? [words.only, words.zero]
      : [words.within(100 * (1 - shareOf(row))), words.between(100 * shareOf(row))];
  const label = value?.label[text.language] ?? words.everyone;
  const aside = {"font-size": 13, fill: "var(--quiet)"};
  return [
    s("text", {x: 0, y: y + 17, fill}, label),
    ...(row.points !== undefined && width >= 480
      ? [s("text", {x: width, y: y + 17, "text-anchor": "end", fill: "var(--quiet)"}, words.size(row.points))]
      : []),
    part(0, width, {fill: "none", stroke: fill, "stroke-dasharray": "3 3"}),
    part(0, within, {fill, "fill-opacity": 0.55, stroke: fill}),
    ...(said.join("").length * 6.8 > width
      ? [s("text", {x: 0, y: y + 51, "font-size": 13}, said[0]!), s("text", {x: 0, y: y + 68, ...aside}, said[1]!)]
      : [
          s("text", {x: 0, y: y + 51, "font-size": 13}, said[0]!),
          s("text", {x: width, y: y + 51, "text-anchor": "end", ...aside}, said[1]!)
        ])
  ];
}

function rowsOf({own, fair}: VariationData): Row[] {
  const gaps = fair ?? own;
  return [
    ...own.partition.map((part) => levelRow(own, part)),
    ...gaps.gaps.filter((gap) => varies(gap) && !uncertain(gaps, gap)).map((gap) => gapRow(gaps, gap))
  ];
}

const levelRow = ({specification: {model}}: Result, part: LevelPartition): Row => ({
  section: "level",
  group: part.migratieachtergrond,
  model,
  location: part.location,
  institution: part.institution,
  forced: false,
  oddsWithin: part.medianOddsRatioWithin,
  oddsBetween: part.medianOddsRatioBetween
});

const gapRow = ({specification: {model}}: Result, gap: GapVariation): Row => ({
  section: "gap",
  group: gap.level,
  model,
  location: gap.location,
  institution: gap.institution,
  forced: model !== "3",
  oddsWithin: gap.medianRatioWithin,
  oddsBetween: gap.medianRatioBetween,
  points: gap.points
});

/** A spread of which the fit warns that it is mostly noise: too few events per location (statistics.md 29). */
const uncertain = ({warnings}: Result, {level}: GapVariation): boolean =>
  warnings.some((warning) => warning.kind === "few events" && warning.term === `migratieachtergrond${level}`);

/** Without slopes the gap in log odds is the same everywhere. */
const varies = ({location, institution, latentShare}: GapVariation): boolean =>
  latentShare !== null && location + institution > 0;

const empty = ({location, institution}: Row): boolean => !(location + institution > 0);

/** Of the variance, how much lies between institutions: 0 to 1. */
const shareOf = ({location, institution}: Row): number => institution / (location + institution);

function nameOf({section, group}: Row, text: Text): string {
  const words = text.labCharts.variation;
  const label = group ? codebookValue("migratieachtergrond", group).label[text.language] : words.everyone;
  return section === "level" ? label : `${words.table.gapOf}: ${label}`;
}

/** About the level of the reference group, which every model with locations has. */
function titleOf(rows: readonly Row[], text: Text): string {
  const words = text.labCharts.variation.title;
  const [first] = rows;
  if (!first) return words.absent;
  if (empty(first)) return words.none;
  const share = 100 * shareOf(first);
  return share <= 50 ? words.locations(100 - share) : words.institutions(share);
}
