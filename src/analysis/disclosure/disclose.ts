import {fixedCount, thetaCount} from "../../glmm/design.js";
import type {Analysis} from "../analyse.js";
import {among} from "../direct/among.js";
import type {GapVariation, LevelPartition, Result} from "../result.js";
import {type Ledger, openLedger} from "./ledger.js";
import {nationalReason} from "./national.js";
import type {Publishable, SafeCoefficient} from "./publishable.js";
import type {Reason} from "./reason.js";
import type {Decision, DisclosureMode, DisclosureReport} from "./report.js";
import {type Roundings, roundings} from "./roundings.js";
import {type DisclosureRules, defaultRules} from "./rules.js";
import {safeEffects} from "./safe-effects.js";
import {type SafeFlow, safeFlow} from "./safe-flow.js";
import {safeLocations} from "./safe-locations.js";
import {allStudents, byColumn} from "./tallies-of-fit.js";
import {tooFew} from "./tally.js";

export interface DiscloseOptions {
  /** Decided by the data: see modeOf. */
  readonly mode: DisclosureMode;
  readonly rules?: DisclosureRules;
}

export interface Disclosed {
  readonly publishable: Publishable;
  readonly report: DisclosureReport;
}

/**
 * Disclosure control of one analysis: what may be published of it, and the report for whoever checks that. The same
 * rules for every register; of real data (enforced) figures are suppressed and then rounded, of simulated data
 * (reported) nothing is, and the report says what would have been.
 *
 * Covered: the figures in {@link Publishable}. Not covered, so not for publication when data are real: the exact result
 * itself, effects within further subgroups, criteria of the fit, and what other commands write.
 *
 * @param result of the analysis, with or without standard errors.
 */
export function disclose(analysis: Analysis, result: Result, {mode, rules = defaultRules}: DiscloseOptions): Disclosed {
  const {design} = analysis.fitted;
  const {specification, query} = result;
  const {outcome, year, subgroup} = specification;
  const ledger = openLedger(mode);
  const rounded = roundings(rules, mode);
  const degrees = design.rows - fixedCount(design) - thetaCount(design);
  const few = degrees < rules.residualDegrees ? "few-degrees" : tooFew([allStudents(design)], rules);
  const whole = few ?? nationalReason(analysis, rules);
  const part = subgroup ? among(analysis.fitted, analysis.handled.table, subgroup).design : design;
  const students = ledger.judge("total", "students", whole) ? rounded.count(result.students) : null;
  const mean = ledger.judge("total", "mean", whole) ? meanOf(analysis, result, mode, rounded) : null;
  const places = safeLocations(analysis, result.locations, whole, rules, ledger, rounded);
  const publishable: Publishable = {
    outcome,
    year,
    query,
    flow: flowOf(result, whole, rules, ledger, mode, rounded),
    students,
    mean,
    effects: safeEffects(result.effects, part, whole ?? outsideToo(design, part, rules), rules, ledger, rounded),
    fixed: coefficients(analysis, result, whole, rules, ledger, rounded),
    groups: mode === "enforced" && whole !== null ? {} : result.groups,
    ...spread(result, whole, rules, ledger, rounded),
    // Where nothing leaves, not even the list: a location that is not on it has nobody in the selection.
    ...(mode === "enforced" && whole !== null ? {...places, locations: [], modes: []} : places)
  };
  const checked = ledger.checked();
  const findings = ledger.findings();
  const decision: Decision =
    mode === "reported" ? "simulated" : whole !== null ? "none" : findings.length > 0 ? "rest" : "all";
  const report = {mode, decision, outcome, year, query, rules, checked, findings, rounded: mode === "enforced"};
  return {publishable, report};
}

/**
 * The mean of the outcome, per cent. Of whole numbers of students it is that of the rounded numbers: one more exactly
 * would tell how many there are, where only one number of students has such a mean.
 */
function meanOf(
  {fitted}: Analysis,
  {mean, weighting}: Result,
  mode: DisclosureMode,
  {count, points}: Roundings
): number {
  if (mode === "reported" || weighting) return points(mean);
  const {students, successes} = allStudents(fitted.design);
  return points((100 * count(successes)) / count(students));
}

/** Who is in the subgroup and who is not: the others follow from all students. */
function outsideToo(design: Analysis["fitted"]["design"], part: typeof design, rules: DisclosureRules): Reason | null {
  if (part === design) return null;
  const [all, inside] = [allStudents(design), allStudents(part)];
  const outside = {students: all.students - inside.students, successes: all.successes - inside.successes};
  return outside.students === 0 ? null : tooFew([inside, outside], rules);
}

function flowOf(
  {flow, students}: Result,
  whole: Reason | null,
  {threshold}: DisclosureRules,
  {judge}: Ledger,
  mode: DisclosureMode,
  {count}: Roundings
): SafeFlow {
  const safe = safeFlow(flow, threshold, students);
  const shown = (item: string, exact: number, allowed: number | null) => {
    const reason = whole ?? (allowed === null ? "difference" : null);
    return judge("flow", item, reason) ? count(mode === "reported" ? exact : allowed!) : null;
  };
  return {
    before: flow[0] ? shown("register", flow[0].before, safe.before) : null,
    steps: safe.steps.map(({name, applied, after}, k) => ({name, applied, after: shown(name, flow[k]!.after, after)}))
  };
}

function coefficients(
  {fitted}: Analysis,
  {fixed}: Result,
  whole: Reason | null,
  rules: DisclosureRules,
  {judge}: Ledger,
  {logOdds}: Roundings
): SafeCoefficient[] {
  const groups = byColumn(fitted.design);
  return fixed.map(({term, estimate, standardError}, k) => {
    if (!judge("coefficient", term, whole ?? tooFew(groups[k]!, rules))) return {term, suppressed: true};
    return {
      term,
      estimate: logOdds(estimate),
      ...(standardError !== undefined && {standardError: logOdds(standardError)})
    };
  });
}

/** What describes the variation between groups: of as many groups as students are needed. */
function spread(
  {random, partition, gaps, groups, r2}: Result,
  whole: Reason | null,
  {threshold}: DisclosureRules,
  {judge}: Ledger,
  {points, logOdds}: Roundings
): Pick<Publishable, "random" | "partition" | "gaps" | "r2"> {
  const few = Object.values(groups).some((count) => count < threshold) ? "few-groups" : null;
  if (!judge("spread", Object.keys(groups).join(", ") || "r2", whole ?? few)) {
    return {random: null, partition: null, gaps: null, r2: null};
  }
  const numbers = <T extends object>(own: T, pointNames: readonly string[] = []): T =>
    Object.fromEntries(
      Object.entries(own).map(([name, value]) => {
        if (typeof value !== "number") return [name, value];
        return [name, pointNames.includes(name) ? points(value) : logOdds(value)];
      })
    ) as T;
  return {
    random: random.map(({group, terms, sd, correlation}) => ({
      group,
      terms,
      sd: sd.map(logOdds),
      correlation: correlation.map((row) => row.map((value) => value && logOdds(value)))
    })),
    partition: partition.map((level) => numbers<LevelPartition>(level)),
    gaps: gaps.map((gap) => numbers<GapVariation>(gap, ["points"])),
    r2: r2 && numbers(r2)
  };
}
