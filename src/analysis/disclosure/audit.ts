import {fixedCount, thetaCount} from "../../glmm/design.js";
import type {NumericColumn, Table} from "../../glmm/table.js";
import type {Analysis} from "../analyse.js";
import type {DisclosureRules} from "./rules.js";
import {nobody, type Tally, tooFew} from "./tally.js";

/** Something in a file that may not leave: where it stands (`effects.3.points`) and which rule it breaks. */
export interface Leak {
  readonly path: string;
  readonly rule: string;
}

type Path = readonly (string | number)[];
type Base = keyof DisclosureRules["rounding"] | "exact" | "words";

/** Every place where a file may have a number or words, and what a number is rounded to; * is any one step. */
const places: readonly (readonly [place: string, base: Base])[] = [
  ["year", "exact"],
  ["groups.*", "exact"], // institutions and locations, no students
  ["students", "counts"],
  ["mean", "points"],
  ["flow.before", "counts"],
  ["flow.steps.*.after", "counts"],
  ...each("effects.*", ["points", "standardError"], "points"),
  ...each("effects.*", ["students", "implied"], "counts"),
  ...each("fixed.*", ["estimate", "standardError"], "logOdds"),
  ["random.*.sd.*", "logOdds"],
  ["random.*.correlation.*.*", "logOdds"],
  ...each("partition.*", ["institution", "location", "residual", "iccInstitution", "iccLocation"], "logOdds"),
  ...each("partition.*", ["medianOddsRatioWithin", "medianOddsRatioBetween"], "logOdds"),
  ["gaps.*.points", "points"],
  ...each("gaps.*", ["institution", "location", "latentShare", "pointShare"], "logOdds"),
  ...each("gaps.*", ["medianRatioWithin", "medianRatioBetween"], "logOdds"),
  ...each("r2", ["marginal", "conditional"], "logOdds"),
  ["locations.*.gaps.*.students", "counts"],
  ...each("locations.*.gaps.*", ["shrunken", "standardError", "unpooled", "unpooledError", "raw"], "points"),
  ["modes.*.values.*", "logOdds"],
  ["outcome", "words"],
  ["query", "words"],
  ["flow.steps.*.name", "words"],
  ...each("effects.*", ["variable", "level", "reference", "definition"], "words"),
  ["fixed.*.term", "words"],
  ["random.*.group", "words"],
  ["random.*.terms.*", "words"],
  ["partition.*.migratieachtergrond", "words"],
  ...each("gaps.*", ["level", "reference"], "words"),
  ...each("locations.*", ["level", "reference"], "words"),
  ...each("locations.*.gaps.*", ["location", "institution"], "words"),
  ["modes.*.location", "words"]
];

function each(place: string, names: readonly string[], base: Base): (readonly [place: string, base: Base])[] {
  return names.map((name) => [`${place}.${name}`, base]);
}

/** What is read of a file: the names are those of Publishable, but nothing is taken for granted. */
interface Read {
  readonly students?: number | null;
  readonly mean?: number | null;
  readonly flow?: {readonly before?: number | null; readonly steps?: readonly {readonly after?: number | null}[]};
  readonly effects?: readonly (Named & {readonly variable: string; readonly definition: string})[];
  readonly fixed?: readonly {readonly term: string; readonly suppressed?: boolean}[];
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
 * behind every number in it anew from the fitted table, knowing neither what was decided nor how. Finds numbers about
 * too few students, successes or failures; those that follow from the numbers beside them; those that are not rounded;
 * and any number or words at a place where none are expected, so that what is added to the file later does not slip
 * through. What it does not see: other files, and so differences between selections (see differences.ts).
 *
 * @param file what may leave of real data; read as the JSON that it becomes.
 * @returns everything that may not leave, in the order of the rules below; empty if the file is safe.
 */
export function audit(file: unknown, analysis: Analysis, rules: DisclosureRules): Leak[] {
  const read = JSON.parse(JSON.stringify(file)) as Read;
  const students = countedStudents(analysis);
  const {design} = analysis.fitted;
  const degrees = design.rows - fixedCount(design) - thetaCount(design);
  const few = degrees < rules.residualDegrees ? "few-degrees" : tooFew([students.all()], rules);
  if (few) return everyFigure(read).map(({path}) => ({path: path.join("."), rule: few}));
  return [
    ...outOfPlace(read, rules),
    ...flow(read, analysis, rules),
    ...effects(read, students, rules),
    ...coefficients(read, students, rules),
    ...spread(read, analysis, rules),
    ...locations(read, students, rules)
  ];
}

/** What stands where nothing belongs, or is not rounded, or stands beside the word that it is suppressed. */
function outOfPlace(read: Read, {rounding}: DisclosureRules): Leak[] {
  return leavesOf(read).flatMap(({path, value, suppressed}): Leak[] => {
    const at = path.join(".");
    const base = places.find(([place]) => fits(place.split("."), path))?.[1];
    if (base === undefined || (base === "words") !== (typeof value === "string")) {
      return [{path: at, rule: "nothing that may leave"}];
    }
    if (base === "words" || typeof value === "string") return [];
    if (suppressed) return [{path: at, rule: "suppressed, and yet there"}];
    if (base === "exact") return [];
    const multiple = value / rounding[base];
    return Math.abs(multiple - Math.round(multiple)) < 1e-6 ? [] : [{path: at, rule: "not rounded"}];
  });
}

/** All numbers that are about students. */
const everyFigure = (read: Read): Leaf[] =>
  leavesOf(read).filter(({path, value}) => typeof value === "number" && path[0] !== "year" && path[0] !== "groups");

interface Leaf {
  readonly path: Path;
  readonly value: number | string;
  /** Does it stand in an object that says it is suppressed? */
  readonly suppressed: boolean;
}

function leavesOf(value: unknown, path: Path = [], suppressed = false): Leaf[] {
  if (typeof value === "number" || typeof value === "string") return [{path, value, suppressed}];
  if (typeof value !== "object" || value === null) return [];
  const hides = (value as Named).suppressed === true;
  return Object.entries(value).flatMap(([name, own]) => leavesOf(own, [...path, name], hides));
}

const fits = (place: readonly string[], path: Path): boolean =>
  place.length === path.length && place.every((step, k) => step === "*" || step === path[k]);

/** Two boxes of the flow chart, or the last one and the students of the fit, with a small group between them. */
function flow(read: Read, {result}: Analysis, {threshold}: DisclosureRules): Leak[] {
  const exact = [result.flow[0]?.before ?? 0, ...result.flow.map(({after}) => after), result.students];
  const boxes = [read.flow?.before, ...(read.flow?.steps ?? []).map(({after}) => after), read.students];
  const shown = boxes.flatMap((box, k) => (typeof box === "number" ? [k] : []));
  return shown.slice(1).flatMap((k, n) => {
    const between = exact[shown[n]!]! - exact[k]!;
    const path = k === boxes.length - 1 ? "students" : `flow.steps.${k - 1}.after`;
    return between > 0 && between < threshold ? [{path, rule: "difference"}] : [];
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

/**
 * Coefficients whose groups are small: every combination of the levels they are about and the references of these; for
 * the intercept the reference of every factor in the file.
 */
function coefficients({fixed = []}: Read, counted: Counted, rules: DisclosureRules): Leak[] {
  const contrasts = fixed.map(({term}) => term.split(":").flatMap((part) => counted.contrast(part) ?? []));
  const references = contrasts.flat().map(({name, reference}) => ({[name]: reference}));
  return fixed.flatMap(({term, suppressed}, k): Leak[] => {
    if (suppressed) return [];
    const cells = term === "(Intercept)" ? references : combinations(contrasts[k]!);
    const rule = tooFew(
      cells.map((cell) => counted.all(cell)),
      rules
    );
    return rule ? [{path: `fixed.${k}.estimate`, rule}] : [];
  });
}

/** Of one contrast the level and the reference; of two the four cells; of none nobody in particular. */
function combinations(contrasts: readonly FactorContrast[]): Where[] {
  return contrasts.reduce<Where[]>(
    (cells, {name, level, reference}) =>
      cells.flatMap((cell) => [level, reference].map((own) => ({...cell, [name]: own}))),
    contrasts.length === 0 ? [] : [{}]
  );
}

/** What describes the variation between few groups. */
function spread({random, partition, gaps, r2}: Read, {fitted}: Analysis, {threshold}: DisclosureRules): Leak[] {
  const {inner, outer} = fitted.design.strata;
  const counts = [inner, outer].flatMap(({columns, levels}) => (columns.length > 0 ? [levels.length] : []));
  if (counts.every((count) => count >= threshold)) return [];
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
  const reference = counted.referenceOf(background);
  const slopes = modes.flatMap(({location, values}, k) =>
    Object.entries(values).flatMap(([term, value]): Leak[] => {
      if (value === null) return [];
      const level = term.startsWith(background) ? [term.slice(background.length)] : [];
      const rule = reference === undefined ? "few-students" : few(location, ...level, reference);
      return rule ? [{path: `modes.${k}.values.${term}`, rule}] : [];
    })
  );
  return [...gaps, ...slopes];
}

/**
 * Factors and their levels, all of which count: {locatie: "L1", geslacht: "vrouw"}; of a number that is 0
 * or 1 the digit.
 */
type Where = Readonly<Record<string, string>>;

/** A level of a factor that stands against the reference. */
interface FactorContrast {
  readonly name: string;
  readonly level: string;
  readonly reference: string;
}

/** The students of the fit, counted from its table. */
interface Counted {
  readonly all: (where?: Where) => Tally;
  /** Of the subgroup over which effects are averaged, or of all without one. */
  readonly inside: (where?: Where) => Tally;
  readonly outside: () => Tally;
  /** The contrast that a part of a term is about; undefined if that is a number. */
  readonly contrast: (part: string) => FactorContrast | undefined;
  /** The first level that anyone has. */
  readonly referenceOf: (factor: string) => string | undefined;
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
  const referenceOf = (name: string): string | undefined => {
    const column = table.columns[name];
    return column?.kind === "factor" ? column.levels.find((level) => all({[name]: level}).students > 0) : undefined;
  };
  const contrast = (part: string): FactorContrast | undefined => {
    const number = table.columns[part];
    if (number?.kind === "numeric") {
      return number.values.every((value: number) => value === 0 || value === 1)
        ? {name: part, level: "1", reference: "0"}
        : undefined;
    }
    for (const [name, column] of Object.entries(table.columns)) {
      const level = column.kind === "factor" && column.levels.find((own) => `${name}${own}` === part);
      if (level) return {name, level, reference: referenceOf(name)!};
    }
    return undefined;
  };
  return {all, inside, outside, contrast, referenceOf};
}

/** Students by the levels of these factors, in one pass over the rows. */
function talliesBy({columns}: Table, rows: Int32Array, names: readonly string[]): Map<string, Tally> {
  const levelAt = names.map((name) => {
    const column = columns[name]!;
    return column.kind === "factor"
      ? (row: number) => column.levels[column.codes[row]!]
      : (row: number) => column.values[row];
  });
  const {values} = columns.y as NumericColumn;
  const tallies = new Map<string, {students: number; successes: number}>();
  for (const row of rows) {
    const key = levelAt.map((at) => at(row)).join();
    const tally = tallies.get(key) ?? {...nobody};
    tallies.set(key, tally);
    ++tally.students;
    if (values[row]! > 0) ++tally.successes;
  }
  return tallies;
}
