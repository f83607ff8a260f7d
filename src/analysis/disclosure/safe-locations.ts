import {conditionalModes} from "../../glmm/summary.js";
import type {Analysis} from "../analyse.js";
import type {LocationGap, Result} from "../result.js";
import {fixedFor, placeInList} from "./fixed-specifications.js";
import type {Ledger} from "./ledger.js";
import {selectedBy, studentsKey} from "./listed-selections.js";
import {locationVerdicts} from "./location-verdicts.js";
import {figureKey, type Selected} from "./memberships.js";
import type {Publishable, SafeGap, SafeModes} from "./publishable.js";
import type {Reason} from "./reason.js";
import type {Roundings} from "./roundings.js";
import type {DisclosureRules} from "./rules.js";

/** Whose gaps there are per location. */
const variable = "migratieachtergrond";

type LevelGaps = Result["locations"][number];

/**
 * Gaps and conditional modes per location as they may be published: for a specification of the fixed list, where both
 * groups have enough students, successes and failures, not too close to another specification of the list, and so that
 * no location's number of students follows from those of the others and the national one.
 */
export function safeLocations(
  analysis: Analysis,
  locations: readonly LevelGaps[],
  whole: Reason | null,
  rules: DisclosureRules,
  ledger: Ledger,
  roundings: Roundings
): Pick<Publishable, "locations" | "modes"> {
  if (locations.length === 0) return {locations: [], modes: []};
  const reasonFor = reasonsFor(analysis, locations, whole, rules);
  return {
    locations: locations.map(({level, reference, gaps}) => ({
      level,
      reference,
      gaps: gaps.map((gap) => {
        const reason = reasonFor(gap.location, level);
        return safeGap(gap, ledger.judge("location", `${gap.location} ${level}`, reason), roundings);
      })
    })),
    // Of several fits there are no modes of one.
    modes: analysis.errors ? [] : safeModes(analysis, locations, reasonFor, ledger, roundings)
  };
}

/** By location and level: why the figure is suppressed, or null. */
function reasonsFor(
  {records, selection, result, only}: Analysis,
  locations: readonly LevelGaps[],
  whole: Reason | null,
  rules: DisclosureRules
): (location: string, level: string) => Reason | null {
  const {specification} = result;
  const place = placeInList(specification);
  if (whole) return () => whole;
  if (place < 0 || only) return () => "not-listed";
  const seen = new Map<string, Selected>([[studentsKey(specification), selection]]);
  const selections = fixedFor(specification).map((fixed) => {
    const key = studentsKey(fixed);
    const selected = seen.get(key) ?? selectedBy(records, fixed);
    seen.set(key, selected);
    return selected;
  });
  const levels = locations.map(({level}) => level);
  const verdicts = locationVerdicts(selections, place, levels, locations[0]!.reference, rules);
  return (location, level) => verdicts.get(figureKey(location, level))!;
}

function safeGap(gap: LocationGap, isPublished: boolean, {count, points}: Roundings): SafeGap {
  const {location, institution, students, events: _, ...figures} = gap;
  if (!isPublished) return {location, institution, suppressed: true};
  const rounded = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, points(value)]));
  return {location, institution, ...(rounded as typeof figures), students: count(students)};
}

/**
 * A slope goes with the gap of its level; an intercept, which is about the reference group, with any gap
 * of the location.
 */
function safeModes(
  {fitted}: Analysis,
  locations: readonly LevelGaps[],
  reasonFor: (location: string, level: string) => Reason | null,
  {judge}: Ledger,
  {logOdds}: Roundings
): SafeModes[] {
  const {name, columns, display} = fitted.design.strata.inner;
  const terms = Array.from(display, (k) => columns[k]!.name);
  return (conditionalModes(fitted)[name] ?? []).map(({level: location, values}) => {
    const own = locations.map(({level}) => ({
      term: `${variable}${level}`,
      reason: reasonFor(location, level)
    }));
    const anyone = own.some(({reason}) => reason === null) ? null : own[0]!.reason;
    const safe = terms.map((term, k): [string, number | null] => {
      const slope = own.find((gap) => gap.term === term);
      const reason = slope ? slope.reason : term === "(Intercept)" ? anyone : "not-listed";
      return [term, judge("mode", `${location} ${term}`, reason) ? logOdds(values[k]!) : null];
    });
    return {location, values: Object.fromEntries(safe)};
  });
}
