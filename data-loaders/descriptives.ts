import {escape as computed, from, not, op} from "arquero";
import {
  type DescriptiveRow,
  type DescriptiveTable,
  descriptiveTables
} from "../src/analysis/descriptive/descriptive-row.js";
import {type CountOptions, countRegister} from "../src/analysis/descriptive/register-counts.js";
import type {Table} from "../src/glmm/table.js";
import {codebook, type VariableName} from "../src/mbo/codebook.js";
import {known, levelsOf, unknown} from "../src/mbo/levels.js";
import {seeds} from "../src/mbo/seeds.js";
import {simulateRegister} from "../src/mbo/simulation/register.js";
import {smallestCell} from "../src/mbo/smallest-cell.js";
import {defaultWorld, worlds} from "../src/mbo/world/worlds.js";
import type {Descriptives} from "../src/tables/descriptives.js";
import {kept} from "./kept.js";

/** The default world, described as the study described its students. */
export function load(): Descriptives {
  const rows = kept("descriptives", () =>
    describeRegister(simulateRegister(worlds[defaultWorld], seeds.world).register)
  );
  return {badge: "simulated", rows};
}

type Frame = ReturnType<typeof from>;

const background: VariableName = "migratieachtergrond";
const outcomes: readonly VariableName[] = ["diploma", "hoger", "vsv"];
const group = ["table", "year", "variable", "by", "byLevel"];

/**
 * The study's descriptive tables of a register (annex 3a, 3.1), per year: frequencies of background, study and
 * outcomes; migration background by the other variables, with shares of each side; outcomes and means by migration
 * background. Only bol and bbl; unknown migration background counts in what is not by migration background.
 *
 * @throws InputError if the register lacks a column; RangeError if it has a value that the codebook does not allow.
 */
export function describeRegister(register: Table, options: CountOptions = {}): DescriptiveRow[] {
  const {levels, numbers} = countRegister(register, options);
  return [
    ...(levels.length > 0 ? shares(from([...levels])) : []), // a frame of no rows has no columns
    ...(numbers.length > 0 ? means(from([...numbers])) : [])
  ];
}

/** Shares of the levels: of everyone, by migration background, and of migration background by the other variables. */
function shares(counts: Frame): DescriptiveRow[] {
  const cross = byBackground(counts).filter(computed(({variable}: Cell) => variable !== background));
  const turned = cross
    .filter(computed(({variable}: Cell) => !outcomes.includes(variable)))
    .rename({variable: "by", level: "byLevel", by: "variable", byLevel: "level"});
  return rowsOf(
    everyone(counts)
      .concat(cross, turned)
      .derive({table: computed(tableOf)})
      .groupby(group)
      .derive({total: op.sum("count")})
      .ungroup()
  );
}

/** How many of the numbers are known, with their mean and standard deviation. */
function means(counts: Frame): DescriptiveRow[] {
  const moments = everyone(counts)
    .concat(byBackground(counts))
    .derive({
      table: computed((): DescriptiveTable => "gemiddelde"),
      level: computed(() => known.value),
      known: "d => d.value === null ? 0 : d.count",
      sum: "d => d.count * d.value",
      squares: "d => d.count * d.value * d.value"
    })
    .groupby([...group, "level"])
    .rollup({
      count: op.sum("known"),
      total: op.sum("count"),
      sum: op.sum("sum"),
      squares: op.sum("squares")
    })
    .derive({mean: "d => d.sum / d.count"})
    .derive({sd: "d => sqrt(greatest(0, d.squares / d.count - d.mean * d.mean))"});
  return rowsOf(moments.select(not("sum", "squares")));
}

/** The counts whatever the migration background, unknown included. */
function everyone(counts: Frame): Frame {
  const keys = counts.columnNames((name) => !["migratieachtergrond", "count"].includes(name));
  return counts
    .groupby(keys)
    .rollup({count: op.sum("count")})
    .derive({by: computed(() => ""), byLevel: computed(() => "")});
}

function byBackground(counts: Frame): Frame {
  return counts
    .filter(computed((d: {migratieachtergrond: string}) => d.migratieachtergrond !== unknown.value))
    .rename({migratieachtergrond: "byLevel"})
    .derive({by: computed(() => background)});
}

interface Cell {
  readonly table: DescriptiveTable;
  readonly year: number;
  readonly variable: VariableName;
  readonly level: string;
  readonly by: VariableName | "";
  readonly byLevel: string;
  readonly count: number;
  readonly total: number;
}

function tableOf({variable, by}: Cell): DescriptiveTable {
  if (outcomes.includes(variable)) return "uitkomst";
  return by === "" ? "frequentie" : "kruistabel";
}

/** Shares and order; a group without students has no shares, and so no rows. */
function rowsOf(cells: Frame): DescriptiveRow[] {
  const ordered = cells
    .filter("d => d.total > 0")
    .derive({share: "d => d.count / d.total", small: computed(isSmall)})
    .orderby(
      computed(({table}: Cell) => descriptiveTables.indexOf(table)),
      "year",
      computed(({variable}: Cell) => placeOf(variable)),
      computed(({by}: Cell) => placeOf(by)),
      computed(({by, byLevel}: Cell) => placeIn(by, byLevel)),
      computed(({variable, level}: Cell) => placeIn(variable, level))
    );
  return (ordered.objects() as Required<DescriptiveRow>[]).map(
    ({table, year, variable, level, by, byLevel, count, total, share, mean, sd, small}) => ({
      ...{table, year, variable, level},
      ...(byLevel === "" ? {} : {by, byLevel}),
      ...{count, total, share},
      ...(Number.isFinite(mean) ? {mean, sd} : {}),
      small
    })
  );
}

/** A share gives away both the students in the cell and those beside it; of a mean only the students in it count. */
function isSmall({table, count, total}: Cell): boolean {
  return count < smallestCell || (table !== "gemiddelde" && total - count < smallestCell);
}

function placeOf(name: VariableName | ""): number {
  return codebook.findIndex((variable) => variable.name === name);
}

function placeIn(name: VariableName | "", level: string): number {
  return name === "" ? -1 : levelsOf(name).findIndex(({value}) => value === level);
}
