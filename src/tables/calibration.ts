import type {CalibrationReport} from "../analysis/calibration/report.js";
import type {Reached} from "../analysis/calibration/targets.js";
import {sources} from "../mbo/sources.js";
import type {WorldName} from "../mbo/world/worlds.js";
import type {Text} from "../text/nl.js";
import type {TableContent} from "./content.js";

/** Behind the number; the same in both languages. */
const symbols = {students: "", percent: "%", points: " pp", "log-odds": " logit"} as const;
/** Behind a difference: that of two percentages is in percentage points. */
const differenceSymbols = {...symbols, percent: symbols.points} as const;

export type Calibrations = Readonly<Record<WorldName, CalibrationReport>>;

/** What the default world was solved for: target, reached, difference, and where the target stands. */
export function calibrationTable(calibrations: Calibrations, text: Text): TableContent {
  return targetsTable(calibrations, text, text.calibration.primary, ({rank}) => rank === "primary");
}

/** Where the default world is beyond its tolerance: what the sources cannot all have at once. */
export function missedTable(calibrations: Calibrations, text: Text): TableContent {
  return targetsTable(calibrations, text, text.calibration.missed, ({met}) => !met);
}

function targetsTable(
  {neutraal}: Calibrations,
  text: Text,
  caption: string,
  keep: (target: Reached) => boolean
): TableContent {
  const {language, format, calibration: words} = text;
  const digits = (target: Reached) => (target.unit === "students" ? 0 : 2);
  const write = (target: Reached, value: number, units: typeof symbols | typeof differenceSymbols = symbols) =>
    `${format.number(value, digits(target))}${units[target.unit]}`;
  return {
    badge: "simulated",
    caption,
    columns: [
      {label: words.target},
      {label: words.value, digits: 2},
      {label: words.reached, digits: 2},
      {label: words.difference, digits: 2},
      {label: words.source}
    ],
    rows: neutraal.targets
      .filter(keep)
      .map((target) => [
        target.label[language],
        typeof target.value === "number"
          ? write(target, target.value)
          : `${write(target, target.value[0])} – ${write(target, target.value[1])}`,
        write(target, target.reached),
        write(target, target.difference, differenceSymbols),
        `${sources[target.place.source].author[language]}, ${target.place.place[language]}`
      ])
  };
}
