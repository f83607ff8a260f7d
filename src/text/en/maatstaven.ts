import {formats} from "../format.js";
import type {maatstaven as dutch} from "../nl/maatstaven.js";

const format = formats("en");
type Scale = "verschil" | "gunstig" | "ongunstig" | "odds";

const group = {westers: "western", "niet-westers": "non-western"};
const scale = {
  verschil: "difference in percentage points",
  gunstig: "chance to stay, as a ratio",
  ongunstig: "chance to leave, as a ratio",
  odds: "odds ratio"
};
const gap = (value: number, of: Scale): string =>
  of === "verschil" ? format.points(value, {digits: 2}) : format.number(value, 2);

export const maatstaven: typeof dutch = {
  scales: {
    leerweg: {label: "Which track?"},
    wie: {label: "Which group, beside students without a migration background?"},
    verdeling: {
      label: "Hold the mix of levels equal",
      help: "Then it does not count that one group is at a lower level more often than the other."
    },
    title: ({grew, shrank, from, to}) => {
      if (grew.length > 0 && shrank.length > 0) {
        return `From ${from} to ${to} ${grew.includes("verschil") ? "the difference in percentage points grew while a ratio" : "one difference grew while the other"} shrank`;
      }
      return grew.length > 0
        ? `From ${from} to ${to} the difference grew, on every scale`
        : `From ${from} to ${to} the difference shrank, on every scale`;
    },
    subtitle: (leerweg, who, from) =>
      `New early leavers, ${leerweg}: ${group[who]} against no migration background, on four scales. ${from} is 100.`,
    axis: (from) => `size of the difference, ${from} = 100`,
    scale,
    note: (year, bounded) =>
      `Own calculation from tables 8.3 and 4.1. They do not say how many students each group has. We take the bounds that follow from both tables, of ${year} where need be. ${bounded ? "The grey bars are 90% intervals, with the smallest groups there can be." : "By level those numbers have no lower bound. So there is no interval."}`,
    alternative: (rows) => `Lines, one for each scale. ${rows}`,
    row: (of, first, last) => `${scale[of]}: from ${gap(first, of)} to ${gap(last, of)}.`,
    sentence: ({raw, same, leerweg, who, year, changes}) => {
      const mix = 1 - same / raw;
      const size =
        mix > 0.5 ? "More than half of the difference" : `About ${format.percent(100 * mix, 0)} of the difference`;
      const what = {
        smaller: "smaller, more than chance",
        larger: "larger, more than chance",
        unknown: "cannot be said, for chance or unknown numbers"
      };
      const moved = changes.map(
        ({scale: of, before, after, change}) =>
          `${upper(scale[of])}: from ${gap(before, of)} to ${gap(after, of)} (${what[change]}).`
      );
      return `In ${year} the ${leerweg} difference between ${group[who]} and none was ${format.points(raw, {digits: 2})}. With the same mix of levels it is ${format.points(same, {digits: 2})}. ${size} is a matter of levels, then. Whether the difference became smaller depends on the scale. ${moved.join(" ")}`;
    },
    table: {
      caption: "Difference in early leaving on four scales, with 90% intervals",
      scale: "Scale",
      year: "School year",
      value: "Value",
      low: "Interval at its widest: from",
      high: "to",
      unknown: "cannot be bounded"
    }
  },

  improved: {
    verschuiving: {
      label: "Count the national change too",
      help: "Off: the national percentage stays the same as well. On: every institution follows the national percentage exactly."
    },
    betrouwbaarheid: {
      label: "How much is the figure of an institution like that of the year after?",
      help: "Correlation between two years if nothing changes. The source does not give it.",
      unit: "per cent"
    },
    title: (inside, count, shift) =>
      shift
        ? `That institutions ‘improve’ agrees with chance around the national figure in ${inside} of ${count} cases`
        : "Without any change about half of the institutions still ‘improve’",
    subtitle: (year) =>
      `Share of institutions with fewer early leavers than in the start year ${year}: expected by chance, and reported by the monitor.`,
    note: (institutions) =>
      `Expected: own calculation with ${institutions} institutions of one size. The band holds 95% of what chance gives. The monitor sometimes names a range only.`,
    axis: "share of institutions (%)",
    key: {expected: "expected by chance", reported: "reported by the monitor", chance: "correlation by chance"},
    strip: "Correlation of promise and fall",
    alternative: (rows) => `Bands and points by level and track. ${rows}`,
    row: (cell, low, high, reported) => `${cell}: chance ${low} to ${high}, reported ${reported}.`,
    sentence: ({correlation, reliability, low, high, smallest}) =>
      `The smallest group has ${format.number(smallest)} students for each institution on average: a percentage then varies a great deal by chance. Another relation comes by itself too. Who starts high can fall more, and promises more. With a correlation between two years of [${format.percent(reliability, 0)}], that of promised and reached fall is [${format.number(correlation, 2)}] already. Nobody needs to do anything for it. The monitor found ${format.number(low, 3)} to ${format.number(high, 3)}.`,
    table: {
      caption: "Share of institutions below their start value (%)",
      cell: "Level and track",
      students: "Students for each institution",
      expected: "Expected by chance",
      low: "from",
      high: "to",
      reported: "Reported"
    },
    about: (low, high) =>
      low === high ? format.percent(low, 0) : `${format.percent(low, 0)} to ${format.percent(high, 0)}`
  },

  yardsticks: {
    caption: "Yardsticks from the documents, held against the published figures on early leaving",
    idea: "Yardstick",
    measured: "Measured",
    verdict: "Verdict",
    smaller: (who, leerweg) => `Smaller differences (monitor): ${leerweg}, ${group[who]}`,
    inYear: (of, value, year) => `${gap(value, of)} in ${year}`,
    series: (of, values) => `${scale[of]}: ${values.join(", ")}`,
    since: (year, change) =>
      `since ${year} ${{smaller: "smaller", larger: "larger", unknown: "cannot be said"}[change]}`,
    everyone: (leerweg) => `Everyone ahead (Werkagenda): ${leerweg}`,
    rates: (none, western, nonWestern) => `change: none ${none}, western ${western}, non-western ${nonWestern}`,
    everyoneUp: {yes: "met: every percentage fell", no: "not met: not every percentage fell"},
    target: "National target (Werkagenda)",
    leavers: (count, target, year) =>
      `${count} new early leavers in ${year}, added up by us: the table counts double. Target at most ${target}: in 2026 or in 2027, the source names both`,
    targetMet: {yes: "met", no: "not met yet"},
    own: "Every institution’s own target (monitor)",
    ownMeasured: "figures by institution are not published",
    ownVerdict: "cannot be checked; see the chart about chance"
  },

  cumulative: {
    caption: "Adding up over transitions (action plan): from entry to going on",
    group: "Migration background",
    entrants: "Entrants",
    diploma: "Obtains a diploma (%)",
    onward: "Goes on after that (%)",
    both: "Both (%)",
    ratio: "Ratio to none"
  },

  ideas: {
    caption: {
      computed: "What the documents mean by equal chances, and where we compute it",
      absent: "Ideas in the documents that cannot be computed"
    },
    idea: "Idea",
    source: "Source",
    computed: "Here",
    absent: "Why not"
  }
};

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
