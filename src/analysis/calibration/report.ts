import {buildDesign} from "../../glmm/build-design.js";
import {type Fit, fitModel} from "../../glmm/fit.js";
import {summarize} from "../../glmm/summary.js";
import {codebookValue} from "../../mbo/codebook.js";
import {published} from "../../mbo/published.js";
import type {OutcomeName} from "../../mbo/simulation/equation.js";
import type {Recorded} from "../../mbo/simulation/recorded-levels.js";
import {recordOnly} from "../../mbo/simulation/register.js";
import {careers, prepare} from "../../mbo/simulation/simulate.js";
import type {Place} from "../../mbo/sources.js";
import type {World} from "../../mbo/world/world.js";
import {publishedFormula} from "../published-method.js";
import {selectPublished} from "../students/published-selection.js";
import {type CellRates, cellsOf} from "./cells.js";
import {compositionOf, wanted} from "./composition.js";
import {contrastFigures, published2020, sixEffects} from "./effects.js";
import {cellOf, tallyParents, tallyYear, total, type YearTally} from "./tally.js";
import {
  CHECK_TOLERANCE,
  compare,
  EFFECT_TOLERANCE,
  NEXT_YEAR_TOLERANCE,
  ofFigure,
  type Reached,
  SHARE_TOLERANCE
} from "./targets.js";
import {type TrueEffects, trueEffects} from "./truth.js";

/** The monitor's table 8.3, shares by cell, per outcome year. */
export type MonitorCells = Readonly<Record<number, CellRates>>;

/** What a world reaches, and what is true in it. */
export interface CalibrationReport {
  readonly seed: number;
  readonly targets: readonly Reached[];
  /** True contrasts by outcome and outcome year, percentage points. */
  readonly truth: readonly ({readonly outcome: OutcomeName; readonly year: number} & TrueEffects)[];
}

/**
 * Quartile range / 1.349 of the log-odds over institutions, noise included: .24 to .35 in three of four
 * cells (derived).
 */
const LARGEST_INSTITUTION_SD = 0.35;

const outcomes: readonly OutcomeName[] = ["doorstroom", "vsv"];
const table83 = (outcomeYear: number): Place => ({
  source: "monitor",
  place: {
    nl: `tabel 8.3, ${outcomeYear - 1}/${outcomeYear - 2000}`,
    en: `table 8.3, ${outcomeYear - 1}/${outcomeYear - 2000}`
  }
});
const bounds: Place = {source: "monitor", place: {nl: "tabellen 4.1 en 8.3 samen", en: "tables 4.1 and 8.3 together"}};
const figure7: Place = {source: "rekenkamer", place: {nl: "figuur 7", en: "figure 7"}};

/** Simulates a world on a seed, runs the study's method on its register, and holds everything against its target. */
export function reportOf(world: World, seed: number, monitor: MonitorCells): CalibrationReport {
  const simulation = prepare(world, seed);
  const years: YearTally[] = [];
  const effects: Reached[] = [];
  const truth: CalibrationReport["truth"][number][] = [];
  for (const {now, chances} of careers(simulation)) {
    years.push(tallyYear(now, simulation));
    const year = now.year + 1;
    if (year !== 2020 && year !== 2021) continue;
    const {register} = recordOnly(now, simulation);
    for (const outcome of outcomes) {
      const base = (outcome === "doorstroom" ? world.doorstroomYears : world.vsvYears)[year - 2016]!;
      truth.push({outcome, year, ...trueEffects(now, chances, simulation, outcome, base)});
      effects.push(...effectTargets(register, outcome, year));
    }
  }
  return {
    seed,
    targets: [
      compare(ofFigure("students", published.students, 0), simulation.students.count),
      ...compositionTargets(years, tallyParents(simulation)),
      ...seriesTargets(years),
      ...effects,
      ...cellTargets(years, monitor)
    ],
    truth
  };
}

/** The six effects; for 2020 also the check without the cito block and what varies more, locations or institutions. */
function effectTargets(register: Recorded, outcome: OutcomeName, year: number): Reached[] {
  const result = published2020(register, outcome, year);
  const reached = sixEffects(result);
  const own = contrastFigures[outcome].map((figure, k) => {
    const target = ofFigure(`${outcome}-${year}-${k}`, figure, year === 2020 ? EFFECT_TOLERANCE : NEXT_YEAR_TOLERANCE);
    if (year === 2020) return compare(target, reached[k]!);
    const label = {nl: target.label.nl.replace("2020", `${year}`), en: target.label.en.replace("2020", `${year}`)};
    return compare({...target, label, rank: "secondary"}, reached[k]!);
  });
  if (year !== 2020) return own;
  const without = sixEffects(published2020(register, outcome, year, undefined, false));
  const check = contrastFigures[outcome].map((figure, k) =>
    compare(
      {
        id: `${outcome}-check-${k}`,
        label: {nl: `zonder citoscore anders: ${figure.label.nl}`, en: `change without cito: ${figure.label.en}`},
        unit: "points",
        value: [-CHECK_TOLERANCE, CHECK_TOLERANCE],
        tolerance: 0,
        rank: "primary",
        place: {source: "methode", place: {nl: "paragraaf 3.4", en: "section 3.4"}}
      },
      without[k]! - reached[k]!
    )
  );
  return [...own, ...check, ...spreadTargets(register, outcome, year, result.fitted)];
}

/** Model 3 (slopes at both levels) on the register: between locations more varies than between institutions. */
function spreadTargets(register: Recorded, outcome: OutcomeName, year: number, from: Fit): Reached[] {
  const formula = publishedFormula("2").replace("(1 | instelling)", "(1 + migratieachtergrond | instelling)");
  const fit = fitModel(buildDesign(formula, selectPublished(register, outcome, year).table), {from});
  const [location, institution] = summarize(fit).random;
  const label = {
    doorstroom: {nl: "doorstroom", en: "going on"},
    vsv: {nl: "vsv", en: "early leaving"}
  }[outcome];
  const parts = [
    {at: 0, nl: "niveau", en: "level"},
    {at: 2, nl: "verschil niet-westers", en: "gap non-western"}
  ];
  const institutions = compare(
    {
      id: `${outcome}-institutions`,
      label: {
        nl: `${label.nl}: spreiding tussen instellingen, ten hoogste die van werk na uitstroom`,
        en: `${label.en}: spread between institutions, at most that of work after leaving`
      },
      unit: "log-odds",
      value: [0, LARGEST_INSTITUTION_SD],
      tolerance: 0,
      rank: "secondary",
      place: {
        source: "monitor",
        place: {nl: "paragraaf 4.3.2, kwartielen per instelling", en: "section 4.3.2, quartiles of institutions"}
      }
    },
    institution!.sd[0]!
  );
  const shares = parts.map(({at, nl, en}) =>
    compare(
      {
        id: `${outcome}-spread-${at}`,
        label: {
          nl: `${label.nl}: aandeel van locaties in de spreiding (log-odds), ${nl}`,
          en: `${label.en}: share of locations in the spread (log odds), ${en}`
        },
        unit: "percent",
        value: [50, 100],
        tolerance: 0,
        rank: "primary",
        place: figure7
      },
      sharePercent(location!.sd[at]!, institution!.sd[at]!)
    )
  );
  return [...shares, institutions];
}

const sharePercent = (inner: number, outer: number) => (100 * inner * inner) / (inner * inner + outer * outer);

function compositionTargets(years: readonly YearTally[], parents: Float64Array): Reached[] {
  const reached = compositionOf(years, parents);
  const shares = [
    [ofFigure("non-western", published.shareNonWestern, SHARE_TOLERANCE), reached.nonWestern],
    [ofFigure("non-western-entree", published.shareNonWesternEntree, SHARE_TOLERANCE), reached.nonWesternEntree],
    [ofFigure("parents-none", published.parentsLowNone, SHARE_TOLERANCE), reached.parentsLow[0]!],
    [ofFigure("parents-western", published.parentsLowWestern, SHARE_TOLERANCE), reached.parentsLow[1]!],
    [ofFigure("parents-non-western", published.parentsLowNonWestern, SHARE_TOLERANCE), reached.parentsLow[2]!],
    [ofFigure("bbl", published.bbl, 2, "secondary"), mean(years, (y) => y.bbl / y.bolBbl)],
    [ofFigure("ages", published.ages, 2, "secondary"), mean(years, (y) => y.ages / total(y.enrolled))],
    [ofFigure("late", published.late, 0.3, "secondary"), mean(years, (y) => y.late / total(y.enrolled))],
    [
      ofFigure("group-unknown", published.groupUnknown, 0.2, "secondary"),
      mean(years, (y) => y.groupUnknown / total(y.enrolled))
    ]
  ] as const;
  const levels = [1, 2, 3, 4].map((level) => ({
    target: {
      id: `level-${level}`,
      label: {
        nl: `aandeel ${codebookValue("niveau", `${level}`).label.nl}, jonger dan 23`,
        en: `share of ${codebookValue("niveau", `${level}`).label.en}, under 23`
      },
      unit: "percent" as const,
      value: 100 * wanted.levels[level - 1]!,
      tolerance: SHARE_TOLERANCE,
      rank: "secondary" as const,
      place: {source: "monitor", place: {nl: "tabel 4.1", en: "table 4.1"}} as const
    },
    share: reached.levels[level - 1]!
  }));
  return [
    compare(ofFigure("enrolled", published.enrolled, 15_000, "secondary"), mean(years, (y) => total(y.enrolled)) / 1),
    ...shares.map(([target, share]) => compare(target, 100 * share)),
    ...levels.map(({target, share}) => compare(target, 100 * share)),
    ...boundTargets(years)
  ];
}

/** What tables 4.1 and 8.3 together allow for the shares of the groups, bol and bbl under 23; per cent. */
const allowed: readonly {level: number | "all"; track: 0 | 1; group: number; range: readonly [number, number]}[] = [
  {level: 1, track: 0, group: 2, range: [60, 62]},
  {level: 2, track: 0, group: 2, range: [36, 52]},
  {level: 3, track: 0, group: 2, range: [0, 25]},
  {level: 4, track: 0, group: 2, range: [20, 26]},
  {level: "all", track: 0, group: 2, range: [24, 27]},
  {level: "all", track: 0, group: 1, range: [5, 7]},
  {level: "all", track: 1, group: 0, range: [85, 86]}
];

function boundTargets(years: readonly YearTally[]): Reached[] {
  return allowed.map(({level, track, group, range}) => {
    const levels = level === "all" ? [1, 2, 3, 4] : [level];
    const count = (g: number) =>
      years.reduce((all, y) => all + levels.reduce((n, l) => n + y.young[cellOf(g, l, track)]!, 0), 0);
    const background = codebookValue("migratieachtergrond", ["geen", "westers", "niet-westers"][group]!).short;
    const where = level === "all" ? {nl: "alle niveaus", en: "all levels"} : codebookValue("niveau", `${level}`).short;
    const leerweg = track === 0 ? "bol" : "bbl";
    return compare(
      {
        id: `bound-${leerweg}-${level}-${group}`,
        label: {
          nl: `aandeel ${background.nl} in ${leerweg}, ${where.nl}, jonger dan 23`,
          en: `share ${background.en} in ${leerweg}, ${where.en}, under 23`
        },
        unit: "percent",
        value: range,
        tolerance: 0.5,
        rank: "secondary",
        place: bounds
      },
      (100 * count(group)) / (count(0) + count(1) + count(2))
    );
  });
}

function seriesTargets(years: readonly YearTally[]): Reached[] {
  return years.slice(0, -1).flatMap((y) => {
    const year = y.year + 1;
    const doorstroom = ofFigure(`doorstroom-series-${year}`, published.doorstroom, SHARE_TOLERANCE);
    const of = {nl: `, ${year}`, en: `, ${year}`};
    return [
      compare(
        {...doorstroom, label: {nl: doorstroom.label.nl + of.nl, en: doorstroom.label.en + of.en}},
        (100 * y.higher) / y.graduates
      ),
      compare(
        {
          ...ofFigure(`vsv-series-${year}`, published.vsvLowest, 0.005),
          label: {nl: `vsv, ${year}`, en: `early leaving, ${year}`},
          value: [100 * published.vsvLowest.value, 100 * published.vsvHighest.value]
        },
        (100 * y.left) / y.starters
      )
    ];
  });
}

function cellTargets(years: readonly YearTally[], monitor: MonitorCells): Reached[] {
  return Object.keys(monitor)
    .map(Number)
    .flatMap((year) => {
      const {rates} = cellsOf(years.find((y) => y.year === year - 1)!);
      return rates.map((rate, k) => {
        const group = codebookValue(
          "migratieachtergrond",
          ["geen", "westers", "niet-westers"][Math.floor(k / 8)]!
        ).short;
        const level = codebookValue("niveau", `${(Math.floor(k / 2) % 4) + 1}`).short;
        const leerweg = k % 2 === 0 ? "bol" : "bbl";
        return compare(
          {
            id: `cell-${year}-${k}`,
            label: {
              nl: `vsv ${year}: ${group.nl}, ${level.nl}, ${leerweg}`,
              en: `early leaving ${year}: ${group.en}, ${level.en}, ${leerweg}`
            },
            unit: "percent",
            value: 100 * monitor[year]![k]!,
            tolerance: 1,
            rank: "secondary",
            place: table83(year)
          },
          100 * rate
        );
      });
    });
}

const mean = (years: readonly YearTally[], of: (year: YearTally) => number) =>
  years.reduce((sum, year) => sum + of(year), 0) / years.length;
