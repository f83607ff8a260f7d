import type {GapChange} from "../analysis/definitions/published-change.js";
import type {ModelVariation} from "../analysis/definitions/variation-by-model.js";
import {codebookValue} from "../mbo/codebook.js";
import {definitionIdeas} from "../mbo/definition-ideas.js";
import {published, type VsvRow} from "../mbo/published.js";
import {sources} from "../mbo/sources.js";
import type {Text} from "../text/nl.js";
import type {TableContent} from "./content.js";

/** What the tables of /definities and /locaties are made of. */
export interface YardstickData {
  /** Where the simulated gaps vary, by model. */
  readonly variation: readonly ModelVariation[];
  readonly changes: readonly GapChange[];
  /** Percentages of all levels together, of the last two years. */
  readonly totals: readonly VsvRow[];
  readonly leavers: {readonly jaar: number; readonly count: number};
  /** One simulated cohort over its transitions, shares 0 to 1; group 0 none, 1 western, 2 non-western. */
  readonly entrants: readonly {
    readonly group: number;
    readonly entrants: number;
    readonly diploma: number;
    readonly onward: number;
    readonly both: number;
  }[];
}

const tracks = ["bol", "bbl"] as const;
const groups = ["geen", "westers", "niet-westers"] as const;

/** Yardsticks from the documents with what the published figures say: measured, and the verdict. */
export function yardsticksTable({changes, totals, leavers}: YardstickData, text: Text): TableContent {
  const words = text.maatstaven.yardsticks;
  const {schoolYear, number} = text.format;
  const smaller = tracks.flatMap((leerweg) =>
    (["verschil", "ongunstig"] as const).map((scale) => {
      const own = changes
        .filter((c) => !c.verdeling && c.groep === "niet-westers" && c.leerweg === leerweg && c.schaal === scale)
        .sort((a, b) => a.from - b.from);
      const measured = [
        ...own.map(({from, before}) => words.inYear(scale, before, schoolYear(from))),
        words.inYear(scale, own[0]!.after, schoolYear(own[0]!.to))
      ];
      return [
        words.smaller("niet-westers", leerweg),
        words.series(scale, measured),
        own.map(({from, change}) => words.since(schoolYear(from), change)).join("; ")
      ];
    })
  );
  const everyone = tracks.map((leerweg) => {
    const years = [...new Set(totals.map(({jaar}) => jaar))].sort();
    const moved = groups.map((group) => {
      const [before, after] = years.map(
        (jaar) =>
          totals.find((r) => r.leerweg === leerweg && r.migratieachtergrond === group && r.jaar === jaar)!.percentage
      ) as [number, number];
      return after - before;
    });
    const [none, western, nonWestern] = moved.map((by) => text.format.points(by, {digits: 2, signed: true}));
    return [
      words.everyone(leerweg),
      words.rates(none!, western!, nonWestern!),
      moved.every((by) => by < 0) ? words.everyoneUp.yes : words.everyoneUp.no
    ];
  });
  const target = published.vsvTarget.value;
  return {
    badge: "published",
    caption: words.caption,
    columns: [{label: words.idea}, {label: words.measured}, {label: words.verdict}],
    rows: [
      ...smaller,
      ...everyone,
      [
        words.target,
        words.leavers(number(leavers.count), number(target), schoolYear(leavers.jaar)),
        leavers.count <= target ? words.targetMet.yes : words.targetMet.no
      ],
      [words.own, words.ownMeasured, words.ownVerdict]
    ]
  };
}

/** One cohort from entry to going on: small differences multiply. */
export function cumulativeTable({entrants}: YardstickData, text: Text): TableContent {
  const words = text.maatstaven.cumulative;
  const none = entrants.find(({group}) => group === 0);
  return {
    badge: "simulated",
    caption: words.caption,
    columns: [
      {label: words.group},
      {label: words.entrants, digits: 0},
      {label: words.diploma, digits: 1},
      {label: words.onward, digits: 1},
      {label: words.both, digits: 1},
      {label: words.ratio, digits: 2}
    ],
    rows: entrants.map(({group, entrants: count, diploma, onward, both}) => [
      codebookValue("migratieachtergrond", groups[group]!).label[text.language],
      count,
      100 * diploma,
      100 * onward,
      100 * both,
      both / none!.both
    ])
  };
}

/**
 * Ideas in the documents that are computed here, or those that cannot be: their place, and where they are or why not.
 */
export function ideasTable(text: Text, which: "computed" | "absent"): TableContent {
  const words = text.maatstaven.ideas;
  const {language} = text;
  return {
    caption: words.caption[which],
    columns: [{label: words.idea}, {label: words.source}, {label: words[which]}],
    rows: definitionIdeas
      .filter(({computed}) => computed === (which === "computed"))
      .map(({idea, source, place, here}) => {
        const {author, date} = sources[source];
        return [idea[language], `${author[language]} (${date[language]}), ${place[language]}`, here[language]];
      })
  };
}
