import type {FactorColumn, Table} from "../../glmm/table.js";
import {firstYear, lastYear, type VariableName, variable} from "../../mbo/codebook.js";
import {levelIndex, levelsOf} from "../../mbo/levels.js";
import {asFactor} from "../students/as-factor.js";
import {contingency} from "./contingency.js";
import {type Ages, counted, described} from "./descriptive-selection.js";

interface Cell {
  /** Year t; outcomes counted on the year before stand under the year of the outcome. */
  readonly year: number;
  readonly variable: VariableName;
  readonly migratieachtergrond: string;
  readonly count: number;
}

/** Students with one level of a variable and one migration background. */
export interface LevelCount extends Cell {
  readonly level: string;
}

/** Students with one number (an age, a score) and one migration background; null is unknown. */
export interface NumberCount extends Cell {
  readonly value: number | null;
}

export interface RegisterCounts {
  readonly levels: readonly LevelCount[];
  readonly numbers: readonly NumberCount[];
}

export interface CountOptions {
  /** Years to describe; all years of the register unless given. */
  readonly years?: readonly number[];
  /** Leaves out students of other ages. */
  readonly ages?: Ages;
}

const backgrounds: readonly VariableName[] = ["migratieachtergrond", "geslacht", "leeftijd", "opleiding_ouders"];
const studies: readonly VariableName[] = ["niveau", "leerweg", "sector"];
const tabulated: readonly VariableName[] = [...backgrounds, ...studies, "diploma"];
const averaged: readonly VariableName[] = ["leeftijd", "cito"];
const outcomes = [
  ["doorstroom", "hoger"],
  ["vsv", "vsv"]
] as const;

/**
 * Counts the students that the study described, per year and migration background: those enrolled in the year by
 * background, study, age, score and diploma, and the two outcomes of the year on the students of the year before.
 *
 * A level that nobody of a year has is left out; the others stand beside every migration background, zeros too.
 *
 * @throws InputError if the register lacks a column; RangeError if it has a value that the codebook does not allow.
 */
export function countRegister(register: Table, {years = everyYear(), ages}: CountOptions = {}): RegisterCounts {
  const students = remembered((year: number) => described(register, year, ages));
  const background = asFactor(register, "migratieachtergrond");
  const column = remembered((name: string) => asFactor(register, name));
  const of = (name: VariableName, year: number) => column(variable(name).years ? `${name}_${year}` : name);
  const levels: LevelCount[] = [];
  const numbers: NumberCount[] = [];
  for (const year of years) {
    for (const name of tabulated) levels.push(...levelCounts(year, name, of(name, year), students(year)));
    for (const name of averaged) numbers.push(...numberCounts(year, name, of(name, year), students(year)));
    if (year === firstYear) continue;
    for (const [outcome, name] of outcomes) {
      const rows = counted(register, outcome, year, students(year - 1));
      levels.push(...levelCounts(year, name, of(name, year), rows));
    }
  }
  return {levels, numbers};

  function levelCounts(year: number, name: VariableName, column: FactorColumn, rows: Uint32Array): LevelCount[] {
    const groups = levelsOf("migratieachtergrond");
    const table = levelsOf(name).map(() => groups.map(() => 0));
    for (const {value, group, count} of pairs(column, rows)) {
      table[levelIndex(name, value)]![levelIndex("migratieachtergrond", group)]! += count;
    }
    return levelsOf(name).flatMap(({value: level}, j) => {
      if (variable(name).kind !== "indicator" && table[j]!.every((count) => count === 0)) return [];
      return groups.map(({value: migratieachtergrond}, k) => {
        return {year, variable: name, level, migratieachtergrond, count: table[j]![k]!};
      });
    });
  }

  function numberCounts(year: number, name: VariableName, column: FactorColumn, rows: Uint32Array): NumberCount[] {
    const groups = levelsOf("migratieachtergrond");
    return pairs(column, rows).map(({value, group, count}) => {
      levelIndex(name, value);
      const migratieachtergrond = groups[levelIndex("migratieachtergrond", group)]!.value;
      return {year, variable: name, value: value === undefined ? null : Number(value), migratieachtergrond, count};
    });
  }

  /** The pairs of a value and a migration background that occur; undefined is missing. */
  function pairs(column: FactorColumn, rows: Uint32Array) {
    const counts = contingency(column, background, rows);
    const width = background.levels.length + 1;
    return Array.from(counts, (count, cell) => {
      return {value: column.levels[Math.floor(cell / width)], group: background.levels[cell % width], count};
    }).filter(({count}) => count > 0);
  }
}

function everyYear(): number[] {
  return Array.from({length: lastYear - firstYear + 1}, (_, k) => firstYear + k);
}

/** The same answer to the same question, computed once. */
function remembered<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const answers = new Map<Key, Value>();
  return (key) => {
    if (!answers.has(key)) answers.set(key, compute(key));
    return answers.get(key)!;
  };
}
