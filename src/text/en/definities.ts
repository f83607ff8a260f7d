import {formats} from "../format.js";
import type {definities as dutch} from "../nl/definities.js";
import {errorWords} from "./definition-errors.js";
import {definitionForm} from "./definition-form.js";
import {
  aim,
  chance,
  digits,
  gap,
  group,
  heldWords,
  margin,
  number,
  reference,
  rule,
  share,
  unit,
  units,
  where
} from "./definition-words.js";

const format = formats("en");

export const definities: typeof dutch = {
  ...definitionForm,

  sentence: (definition) =>
    [
      `Chances are equal if ${aim(definition)}.`,
      margin(definition),
      heldWords[definition.held],
      where(definition)
    ].join(" "),

  label: (definition) => {
    const {outcome, group: own, held, scale, tolerance, direction} = definition;
    const outcomes = {doorstroom: "going on", vsv: "leaving early"};
    const names = {"niet-westers": "non-western", westers: "western", "ouders-laag": "parents low"};
    const scales = {
      verschil: "difference",
      gunstig: "favourable chances",
      ongunstig: "unfavourable chances",
      odds: "odds"
    };
    const helds = {niets: "nothing held", niveau: "level held", alles: "all held"};
    const limit =
      scale === "verschil" ? format.points(tolerance, {digits: digits(tolerance)}) : `${number(tolerance)}%`;
    const side = direction === "elk" ? "any difference" : "disadvantage only";
    return `${outcomes[outcome]}, ${names[own]}, ${helds[held]}, ${side}, ${scales[scale]} up to ${limit}, ${rule(definition)}`;
  },

  otherSpread: (times) =>
    `With ${number(times)} times the spread between locations of our simulation. The locations and the play of chance stay the same. This is an approximation: nothing was estimated anew.`,

  verdictWord: {meets: "meets it", fails: "does not meet it", unknown: "cannot be said"},
  part: {
    outcome: "the outcome",
    group: "the group",
    held: "what is held constant",
    scale: "the scale",
    tolerance: "the tolerance",
    direction: "the direction",
    level: "where you look",
    rule: "the rule"
  },

  verdict: {
    title: (verdict, found) =>
      ({
        meets: `By this definition chances are equal: ${found}`,
        fails: `By this definition chances are not equal: ${found}`,
        unknown: `Whether chances are equal by this definition cannot be said: ${found}`
      })[verdict],
    favoured: (value, {scale, group: own}) =>
      `By this definition chances are equal, for there is no disadvantage: the ${scale === "verschil" ? "difference" : "ratio"} is ${gap(value, scale)} in favour of ${group[own]}`,
    foundUnits: (expected, level, students) =>
      students
        ? `${share(expected)} of the group is expected to be at a ${unit[level]} within the tolerance`
        : `${share(expected)} of the ${units[level]} are expected to be within the tolerance`,
    foundNational: (value, scale) =>
      scale === "verschil" ? `the difference is ${gap(value, scale)}` : `the ratio is ${gap(value, scale)}`,
    subtitle: (definition) =>
      `${definition.level === "landelijk" ? "The national difference" : `Each mark is one ${unit[definition.level]}: the estimated difference`} between ${group[definition.group]} and ${reference[definition.group]}, ${definition.outcome === "vsv" ? "leaving early" : "progression to a higher level"} in 2020.`,
    axis: (scale) =>
      ({
        verschil: "difference (percentage points)",
        gunstig: "ratio of the chances of the favourable outcome",
        ongunstig: "ratio of the chances of the unfavourable outcome",
        odds: "odds ratio (chance over chance of the opposite)"
      })[scale],
    band: "counts as equal",
    national: "national",
    key: {meets: "within the tolerance", unknown: "cannot be said", fails: "beyond the tolerance"},
    note: (level) =>
      level === "landelijk"
        ? "The bar is the 90% interval. If it is wholly within the tolerance chances are equal; if wholly beyond it they are not."
        : `The whole 90% interval of a location or institution must be within the tolerance, or beyond it, to say so. The interval is about chance among the students of one year, given the model.`,
    alternative: ({definition, counts, band, national}) => `${definition} ${band} ${counts} ${national}`,
    alternativeCounts: (meets, unknown, fails) =>
      `Within the tolerance: ${meets}. Cannot be said: ${unknown}. Beyond it: ${fails}.`,
    alternativeBand: (low, high) =>
      low === null
        ? `Equal is ${high} at most.`
        : high === null
          ? `Equal is ${low} at least.`
          : `Equal is from ${low} to ${high}.`,
    alternativeNational: (value, low, high) => `Nationally: ${value}, interval ${low} to ${high}.`,
    how: {
      units: ({level, students, expected, low, high, required, probability}) => {
        const whole = students ? "of the students in the first group" : `of the ${units[level]}`;
        const wanted = required === 1 ? "Asked is that it holds everywhere." : `Asked is ${share(required)}.`;
        return `It is expected to hold for ${share(expected)} ${whole}, with a 90% interval from ${share(low)} to ${share(high)}. ${wanted} The chance that the definition is met is ${chance(probability)}.`;
      },
      national: ({value, low, high, scale, probability}) =>
        `The value found is ${gap(value, scale)}, with a 90% interval from ${gap(low, scale)} to ${gap(high, scale)}. The interval sees this year as one of many. The chance that the definition is met is ${chance(probability)}.`,
      counts: (level, meets, unknown, fails) =>
        `By ${unit[level]}: ${meets} within the tolerance, ${fails} beyond it, and of ${unknown} it cannot be said.`,
      list: (level, fails) =>
        fails === 0
          ? `No ${unit[level]} can be named as beyond the tolerance with enough certainty.`
          : `Who accepts 5% wrong on a list can name ${fails} ${fails === 1 ? unit[level] : units[level]} that ${fails === 1 ? "is" : "are"} beyond the tolerance.`,
      worst: (locations, value, few, fewValue) =>
        `With this spread the largest difference among ${locations} locations is expected to be ${value}, and among ${few} locations ${fewValue}. The more locations, the harder the demand that it holds everywhere.`,
      published: ({leerweg, jaar, value, scale, verdict, bounded}) => {
        const why = bounded ? "" : " The tables do not bound how small a group can be at a level.";
        const word = {meets: "meets it", fails: "does not meet it", unknown: "cannot be said"}[verdict];
        return `The published figures of ${format.schoolYear(jaar)}, ${leerweg}: ${gap(value, scale)}, verdict: ${word}.${why}`;
      },
      turned: (scale, verdict, same) =>
        `With the ratio of the ${scale === "gunstig" ? "unfavourable" : "favourable"} chances the verdict is ${same ? "the same" : `another: ${{meets: "meets it", fails: "does not meet it", unknown: "cannot be said"}[verdict]}`}.`,
      few: (level, events) =>
        `Mind: at half of the ${units[level]} this group has at most ${events} students with the rarer outcome.`,
      withheld: "Numbers this small bear no verdict by location. So we say: cannot be said.",
      parents: "For parents’ education the model has no difference by location. So you see the national answer."
    },
    table: {
      caption: "Verdict by definition",
      definition: "Definition",
      verdict: "Verdict",
      gap: "National difference or ratio",
      expected: "Expected within the tolerance (%)",
      required: "Asked (%)",
      probability: "Chance that the definition is met (%)"
    }
  },

  compare: {
    title: (agree, contradict, open, count) => {
      if (count < 2) return "Put a second definition beside this one to compare";
      if (contradict > 0) return "The same students, another verdict: the definitions contradict each other";
      if (open > 0 && agree === 0) return "Whether these definitions contradict each other cannot be said";
      return open > 0
        ? "These definitions do not contradict each other, as far as can be said"
        : "These definitions give the same verdict";
    },
    subtitle: "Share of locations or institutions within the tolerance, beyond it, and of which it cannot be said.",
    alternative: (rows) => `Bars, one for each definition. ${rows}`,
    row: (name, verdict) => `${name}: ${verdict}.`,
    name: (k) => `Definition ${k}`,
    relation: ({first, second, relation, parts, decisive, units: count, level}) => {
      const says = {
        agree: `${first} and ${second} give the same verdict.`,
        contradict: `${first} and ${second} contradict each other.`,
        open: `Whether ${first} and ${second} contradict each other cannot be said.`
      }[relation];
      const places =
        count === null || count === 0 || level === "landelijk"
          ? ""
          : ` At ${count} ${count === 1 ? unit[level] : units[level]} the verdicts are opposite.`;
      const turns = decisive
        ? ` Making one of these the same is enough: ${decisive}.`
        : " Making one of these the same is not enough.";
      return `${says} They differ in ${parts}.${decisive === null ? "" : turns}${places}`;
    },
    why: {
      scale:
        "A difference in percentage points and a ratio measure different things. With small chances a small difference is a large ratio already.",
      held: "What you hold constant decides the question. With the level held, how somebody came to that level does not count.",
      direction: "Who counts only a disadvantage approves of a lead. Who counts any difference does not.",
      rule: "The rule says how many may deviate. A demand for all locations can hardly ever be met: one is always far away.",
      level: "Nationally there may be equality where locations differ, for differences cancel out.",
      tolerance: "The limit is a choice. Another limit gives another verdict on the same figures.",
      outcome: "They are two outcomes. A group may be ahead on the one and behind on the other.",
      group: "They are two groups, each with a difference of its own."
    },
    alone: "With the button above you put up to four definitions side by side."
  },

  errors: errorWords
};
