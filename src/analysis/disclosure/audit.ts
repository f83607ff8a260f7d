import type {FactorColumn, NumericColumn, Table} from "../../glmm/table.js";
import type {Analysis} from "../analyse.js";
import type {DisclosureRules} from "./rules.js";
import {nobody, type Tally, tooFew} from "./tally.js";

/** Something in a file that may not leave: where it stands (`effects.3.points`) and which rule it breaks. */
export interface Leak {
  readonly path: string;
  readonly rule: string;
}

type Path = readonly (string | number)[];
type Base = keyof DisclosureRules["rounding"] | "exact";

/** Every place where a file may have a number, and what it is rounded to; * is any one step. */
const figures: readonly (readonly [place: string, base: Base])[] = [
  ["year", "exact"],
  ["groups.*", "exact"], // institutions and locations, no students
  ["students", "counts"],
  ["mean", "points"],
  ["flow.before", "counts"],
  ["flow.steps.*.after", "counts"],
  ["effects.*.points", "points"],
  ["effects.*.standardError", "points"],
  ["effects.*.students", "counts"],
  ["effects.*.implied", "counts"],
  ["fixed.*.estimate", "logOdds"],
  ["fixed.*.standardError", "logOdds"],
  ["random.*.sd.*", "logOdds"],
  ["random.*.correlation.*.*", "logOdds"],
  ["partition.*.*", "logOdds"],
  ["gaps.*.points", "points"],
  ["gaps.*.*", "logOdds"],
  ["r2.*", "logOdds"],
  ["locations.*.gaps.*.students", "counts"],
  ["locations.*.gaps.*.*", "points"],
  ["modes.*.values.*", "logOdds"]
];

/** What is read of a file: the names are those of Publishable, but nothing is taken for granted. */
interface Read {
  readonly students?: number | null;
  readonly mean?: number | null;
  readonly flow?: {readonly before?: number | null; readonly steps?: readonly {readonly after?: number | null}[]};
  readonly effects?: readonly (Named & {readonly variable: string; readonly definition: string})[];
  readonly fixed?: readonly {readonly term: string; readonly suppressed?: boolean}[];
  readonly groups?: Readonly<Record<string, number>>;
  readonly random?: unknown;
  readonly partition?: unknown;
  readonly gaps?: unknown;
  readonly r2?: unknown;
  readonly locations?: readonly {
    readonly level: string;
    readonly reference: string;
    readonly gaps: readonly {readonly location: string; readonly suppressed?: boolean}[];
  }[];
  readonly modes?: readonly {readonly location: string; readonly values: Readonly<Record<string, number | null>>}[];
}

interface Named {
  readonly level?: string;
  readonly reference?: string;
  readonly suppressed?: boolean;
}

/** Whose gaps and slopes there are per location. */
const background = "migratieachtergrond";

/**
 * A second look at what is about to leave, by someone who trusts nobody: reads the file itself and counts the students
 * behind every number in it anew from the fitted table, knowing neither what was decided nor how. Finds numbers about too few
 * students, successes or failures; those that follow from the numbers beside them; those that are not rounded; and any
 * number at a place where none is expected, so that what is added to the file later does not slip through. What it does not
 * see: other files, and so differences between selections (see differences.ts).
 *
 * @param file what may leave of real data; read as the JSON that it becomes.
 * @returns everything that may not leave, in the order of the rules below; empty if the file is safe.
 */
export function audit(file: unknown, analysis: Analysis, rules: DisclosureRules): Leak[] {
  const read = JSON.parse(JSON.stringify(file)) as Read;
  const students = countedStudents(analysis);
  return [
    ...numbersOutOfPlace(read, rules),
    ...totals(read, students, rules),
    ...flow(read, analysis, rules),
    ...effects(read, students, rules),
    ...coefficients(read, students, rules),
    ...spread(read, rules),
    ...locations(read, students, rules)
  ];
}

/** Numbers where none belongs, or not rounded, or beside the word that they are suppressed. */
function numbersOutOfPlace(read: Read, {rounding}: DisclosureRules): Leak[] {
  return numbersIn(read).flatMap(({path, value, suppressed}): Leak[] => {
    const at = path.join(".");
    const found = figures.find(([place]) => fits(place.split("."), path));
    if (!found) return [{path: at, rule: "no figure that may leave"}];
    if (suppressed) return [{path: at, rule: "suppressed, and yet there"}];
    if (found[1] === "exact") return [];
    const multiple = value / rounding[found[1]];
    return Math.abs(multiple - Math.round(multiple)) < 1e-6 ? [] : [{path: at, rule: "not rounded"}];
  });
}

interface Found {
  readonly path: Path;
  readonly value: number;
  /** Does it stand in an object that says it is suppressed? */
  readonly suppressed: boolean;
}

function numbersIn(value: unknown, path: Path = [], suppressed = false): Found[] {
  if (typeof value === "number") return [{path, value, suppressed}];
  if (typeof value !== "object" || value === null) return [];
  const hides = (value as Named).suppressed === true;
  return Object.entries(value).flatMap(([name, own]) => numbersIn(own, [...path, name], hides));
}

const fits = (place: readonly string[], path: Path): boolean =>
  place.length === path.length && place.every((step, k) => step === "*" || step === path[k]);

function totals({students, mean}: Read, counted: Counted, rules: DisclosureRules): Leak[] {
  const few = tooFew([counted.all()], rules);
  if (!few) return [];
  const shown = Object.entries({students, mean}).filter(([, value]) => typeof value === "number");
  return shown.map(([path]) => ({path, rule: few}));
}

/** Two boxes of the flow chart with a small group between them. */
function flow(read: Read, {result}: Analysis, {threshold}: DisclosureRules): Leak[] {
  const exact = [result.flow[0]?.before ?? 0, ...result.flow.map(({after}) => after)];
  const boxes = [read.flow?.before, ...(read.flow?.steps ?? []).map(({after}) => after)];
  const shown = boxes.flatMap((box, k) => (typeof box === "number" ? [k] : []));
  return shown.slice(1).flatMap((k, n) => {
    const between = exact[shown[n]!]! - exact[k]!;
    return between > 0 && between < threshold ? [{path: `flow.steps.${k - 1}.after`, rule: "difference"}] : [];
  });
}

/** Effects about few; levels that follow from the others and the total. */
function effects(read: Read, counted: Counted, rules: DisclosureRules): Leak[] {
  const own = read.effects ?? [];
  const outside = counted.outside();
  const beside = outside.students > 0 ? [outside] : [];
  const few = own.flatMap(({variable, level, reference, suppressed}, k): Leak[] => {
    if (suppressed) return [];
    const groups =
      level === undefined
        ? [counted.inside()]
        : [counted.inside({[variable]: level}), counted.inside({[variable]: reference!})];
    const rule = tooFew([...groups, ...beside], rules);
    return rule ? [{path: `effects.${k}.points`, rule}] : [];
  });
  const complete = [...new Set(own.map(({variable, definition}) => `${variable} ${definition}`))].flatMap((key) => {
    const levels = own.filter(
      (effect) => `${effect.variable} ${effect.definition}` === key && effect.level !== undefined
    );
    const shown = levels.filter(({suppressed}) => !suppressed);
    if (shown.length === 0) return [];
    const sum = (those: typeof levels) =>
      those.reduce((total, {variable, level}) => total + counted.inside({[variable]: level!}).students, 0);
    const left = counted.inside().students - sum(shown);
    const at = own.indexOf(shown[0]!);
    return left > 0 && left < rules.threshold ? [{path: `effects.${at}.students`, rule: "secondary"}] : [];
  });
  return [...few, ...complete];
}

/** Coefficients of one level of one factor. */
function coefficients({fixed = []}: Read, counted: Counted, rules: DisclosureRules): Leak[] {
  return fixed.flatMap(({term, suppressed}, k): Leak[] => {
    const level = counted.levelOf(term);
    if (suppressed || !level) return [];
    const [all, group] = [counted.all(), counted.all(level)];
    const others = {students: all.students - group.students, successes: all.successes - group.successes};
    const rule = tooFew([group, others], rules);
    return rule ? [{path: `fixed.${k}.estimate`, rule}] : [];
  });
}

/** What describes the variation between few groups. */
function spread({groups = {}, random, partition, gaps, r2}: Read, {threshold}: DisclosureRules): Leak[] {
  if (Object.values(groups).every((count) => count >= threshold)) return [];
  const shown = Object.entries({random, partition, gaps, r2}).filter(([, part]) => part !== null && part !== undefined);
  return shown.map(([path]) => ({path, rule: "few-groups"}));
}

function locations({locations: all = [], modes = []}: Read, counted: Counted, rules: DisclosureRules): Leak[] {
  const few = (location: string, ...levels: string[]) =>
    tooFew(
      levels.map((level) => counted.all({locatie: location, [background]: level})),
      rules
    );
  const gaps = all.flatMap(({level, reference, gaps: own}, k) => {
    const leaks = own.flatMap(({location, suppressed}, n): Leak[] => {
      const rule = suppressed ? null : few(location, level, reference);
      return rule ? [{path: `locations.${k}.gaps.${n}`, rule}] : [];
    });
    const hidden = own.filter(({suppressed}) => suppressed);
    const left = hidden.reduce(
      (sum, {location}) => sum + counted.all({locatie: location, [background]: level}).students,
      0
    );
    const follows = hidden.length === 1 || (left > 0 && left < rules.threshold);
    return hidden.length < own.length && follows ? [...leaks, {path: `locations.${k}.gaps`, rule: "secondary"}] : leaks;
  });
  const reference = all[0]?.reference;
  const slopes = modes.flatMap(({location, values}, k) =>
    Object.entries(values).flatMap(([term, value]): Leak[] => {
      if (value === null || reference === undefined) return [];
      const level = term.startsWith(background) ? [term.slice(background.length)] : [];
      const rule = few(location, ...level, reference);
      return rule ? [{path: `modes.${k}.values.${term}`, rule}] : [];
    })
  );
  return [...gaps, ...slopes];
}

/** Factors and their levels, all of which count: {locatie: "L1", geslacht: "vrouw"}. */
type Where = Readonly<Record<string, string>>;

/** The students of the fit, counted from its table. */
interface Counted {
  readonly all: (where?: Where) => Tally;
  /** Of the subgroup over which effects are averaged, or of all without one. */
  readonly inside: (where?: Where) => Tally;
  readonly outside: () => Tally;
  /** The factor and level of a coefficient, if it is about one. */
  readonly levelOf: (term: string) => Where | undefined;
}

function countedStudents({fitted, handled, result}: Analysis): Counted {
  const {table} = handled;
  const {subgroup} = result.specification;
  const known = new Map<string, ReadonlyMap<string, Tally>>();
  const all = (where: Where = {}): Tally => {
    const names = Object.keys(where).sort();
    const key = names.join();
    const tallies = known.get(key) ?? talliesBy(table, fitted.design.source, names);
    known.set(key, tallies);
    return tallies.get(names.map((name) => where[name]!).join()) ?? nobody;
  };
  const inside = (where: Where = {}): Tally => {
    if (!subgroup) return all(where);
    const {variable, value} = subgroup;
    return (where[variable] ?? value) === value ? all({...where, [variable]: value}) : nobody;
  };
  const outside = (): Tally => {
    const [everyone, own] = [all(), inside()];
    return {students: everyone.students - own.students, successes: everyone.successes - own.successes};
  };
  const levelOf = (term: string): Where | undefined => {
    for (const [name, column] of Object.entries(table.columns)) {
      const level = column.kind === "factor" && column.levels.find((own) => `${name}${own}` === term);
      if (level) return {[name]: level};
    }
    return undefined;
  };
  return {all, inside, outside, levelOf};
}

/** Students by the levels of these factors, in one pass over the rows. */
function talliesBy({columns}: Table, rows: Int32Array, names: readonly string[]): Map<string, Tally> {
  const factors = names.map((name) => columns[name] as FactorColumn);
  const {values} = columns.y as NumericColumn;
  const tallies = new Map<string, {students: number; successes: number}>();
  for (const row of rows) {
    const key = factors.map(({levels, codes}) => levels[codes[row]!]).join();
    const tally = tallies.get(key) ?? {...nobody};
    tallies.set(key, tally);
    ++tally.students;
    if (values[row]! > 0) ++tally.successes;
  }
  return tallies;
}
