import {axisX, axisY, barX, gridX, plot, text as textMark} from "@observablehq/plot";
import type {LevelCounts} from "../../analysis/story/counts.js";
import type {Story} from "../../analysis/story/story.js";
import {codebookValue, variable} from "../../mbo/codebook.js";
import {published} from "../../mbo/published.js";
import type {Text} from "../../text/nl.js";
import type {Chart} from "../drawing/contract.js";
import {colour, hideFromReaders, plotOptions} from "../drawing/plot-options.js";

export interface LevelSharesState {
  /** The question turned round: of those students, how many are at each level. */
  readonly andersom: boolean;
}

/** Who is at which level, and the same numbers read the other way. Published where it was, else simulated. */
export const levelShares: Chart<Pick<Story, "levels">, LevelSharesState> = {
  id: "niveaus",
  badge: "simulated",
  beside: "published",
  sources: [published.shareNonWesternEntree],

  caption(data, {andersom}, text) {
    const words = text.story.levels;
    const rows = rowsOf(data, andersom, text);
    const described = rows.map(({label, share}) => words.alternativeRow(label, text.format.percent(share, 0)));
    const [entry, top] = [rows[0]!, rows[3]!];
    const percent = ({share}: Row) => text.format.percent(share, 0);
    return {
      title: andersom
        ? words.titleTurned(percent(entry), percent(top))
        : words.title(percent(entry), percent(rows[4]!)),
      subtitle: andersom ? words.subtitleTurned : words.subtitle,
      alternative: words.alternative(described.join(" ")),
      note: words.note
    };
  },

  key(_data, {andersom}, text) {
    const simulated = {mark: "simulated-bar", label: text.story.simulatedMark};
    return andersom ? [simulated] : [{mark: "published-bar", label: text.story.publishedMark}, simulated];
  },

  table({levels}, _state, text) {
    const {table} = text.story.levels;
    const all = levels.reduce((sum, {groups}) => sum + groups[2], 0);
    const turned = rowsOf({levels}, true, text);
    return {
      caption: table.caption,
      columns: [
        {label: table.level},
        {label: table.share, digits: 1},
        {label: table.printed, digits: 0},
        {label: table.turned, digits: 1},
        {label: table.students, digits: 0}
      ],
      rows: [
        ...levels.map((level, k) => [
          turned[k]!.label,
          shareOf(level),
          k === 0 ? 100 * published.shareNonWesternEntree.value : "",
          turned[k]!.share,
          level.groups[2]
        ]),
        [text.story.levels.all, shareOfAll(levels), 100 * published.shareNonWestern.value, 100, all]
      ]
    };
  },

  draw(data, {andersom}, options) {
    const {text, width} = options;
    const narrow = width < 480;
    const rows = rowsOf(data, andersom, text);
    const fill = colour(codebookValue("migratieachtergrond", "niet-westers").mark);
    const picture = plot({
      ...plotOptions(options),
      height: 44 * rows.length + 44,
      marginLeft: narrow ? 84 : 130,
      marginRight: 48,
      marginTop: 4,
      marginBottom: 38,
      x: {domain: [0, 70], label: null},
      y: {domain: rows.map(({label}) => label), label: null, padding: 0.35},
      marks: [
        gridX({stroke: "var(--line)", strokeOpacity: 1, ticks: 7}),
        axisX({
          ticks: narrow ? 4 : 7,
          tickSize: 0,
          label: andersom ? text.story.levels.axisTurned : text.story.levels.axis,
          labelAnchor: "left",
          labelArrow: "none"
        }),
        axisY({tickSize: 0, textAnchor: "end"}),
        barX(
          rows.filter((row) => row.printed),
          {x: "share", y: "label", fill}
        ),
        barX(
          rows.filter((row) => !row.printed),
          {x: "share", y: "label", fill, fillOpacity: 0.08, stroke: fill, strokeWidth: 1.5, strokeDasharray: "4 3"}
        ),
        textMark(rows, {
          x: "share",
          y: "label",
          text: ({share}: Row) => text.format.percent(share, 0),
          textAnchor: "start",
          dx: 7,
          fontWeight: 600
        })
      ]
    } as Parameters<typeof plot>[0]);
    return hideFromReaders(picture);
  }
};

interface Row {
  readonly label: string;
  /** Per cent. */
  readonly share: number;
  /** Stands in the source. */
  readonly printed: boolean;
}

function rowsOf({levels}: Pick<Story, "levels">, andersom: boolean, text: Text): Row[] {
  const names = variable("niveau").values!.map(({short}) => short[text.language]);
  const all = levels.reduce((sum, {groups}) => sum + groups[2], 0);
  if (andersom) {
    return levels.map(({groups}, k) => ({label: names[k]!, share: (100 * groups[2]) / all, printed: false}));
  }
  const [entry, ...others] = levels.map((level, k) => ({label: names[k]!, share: shareOf(level), printed: false}));
  return [
    {...entry!, share: 100 * published.shareNonWesternEntree.value, printed: true},
    ...others,
    {label: text.story.levels.all, share: 100 * published.shareNonWestern.value, printed: true}
  ];
}

const shareOf = ({groups: [none, western, nonWestern]}: LevelCounts): number =>
  (100 * nonWestern) / (none + western + nonWestern);

function shareOfAll(levels: readonly LevelCounts[]): number {
  const sum = (of: (level: LevelCounts) => number) => levels.reduce((total, level) => total + of(level), 0);
  return (100 * sum(({groups}) => groups[2])) / sum(({groups}) => groups[0] + groups[1] + groups[2]);
}
