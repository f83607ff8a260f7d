import {type Column, emptyCodes, type Table} from "../../src/glmm/table.js";
import {type Stream, streams} from "../../src/math/random.js";
import {codebook, firstYear, lastYear, type Variable} from "../../src/mbo/codebook.js";
import {registerColumns} from "../../src/mbo/register.js";

/**
 * A register of invented students with all columns, internally consistent: who is not enrolled has no study data, a
 * score has a year, entry level has the sector of entry level, an outcome is there where its population is. Rates are
 * plausible, not calibrated. Some enrol after 1 October: a diploma without study data.
 */
export function syntheticRegister(students: number, seed = 7): Table {
  const columns = new Map(registerColumns().map(({name}) => [name, emptyColumn(name, students)]));
  const random = streams(seed, 1)[0]!;
  for (let i = 0; i < students; ++i) {
    live(random, (name, value) => put(columns.get(name)!, i, String(value)));
  }
  const id: Column = {kind: "numeric", values: Uint32Array.from({length: students}, (_, i) => i + 1)};
  const factors = [...columns].map(([name, {levels, codes}]): [string, Column] => [
    name,
    {kind: "factor", levels, codes}
  ]);
  return {rows: students, columns: {...Object.fromEntries(factors), id}};
}

function emptyColumn(name: string, rows: number) {
  const levels = levelsOf(codebook.find((v) => v.name === name.replace(/_\d{4}$/, ""))!);
  const codes = emptyCodes(rows, levels.length + 1).fill(levels.length);
  return {levels, codes, place: new Map(levels.map((level, k) => [level, k]))};
}

function put({codes, place}: ReturnType<typeof emptyColumn>, row: number, level: string): void {
  const code = place.get(level);
  if (code === undefined) throw new RangeError(`invalid level; not in the codebook: ${level}`);
  codes[row] = code;
}

function levelsOf({name, values, range}: Variable): string[] {
  if (values) return values.map(({value}) => value);
  if (range) return Array.from({length: range[1] - range[0] + 1}, (_, k) => String(range[0] + k));
  return Array.from({length: {id: 0, instelling: 56, locatie: 320}[name] ?? 0}, (_, k) => `${name[0]}${k}`);
}

/** One career: fixed data, then year by year until the student leaves for good. */
function live(random: Stream, set: (name: string, value: string | number) => void): void {
  const chance = (p: number) => random.uniform() < p;
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random.uniform() * values.length)]!;
  const start = firstYear - 2 + Math.floor((lastYear - firstYear + 3) * random.uniform());
  let age = 15 + Math.floor(-3 * Math.log(random.uniform()));
  const migration = pick(["geen", "geen", "geen", "geen", "geen", "geen", "westers", "niet-westers", "niet-westers"]);
  const low = chance(migration === "niet-westers" ? 0.4 : 0.1);
  set("geslacht", pick(["man", "vrouw"]));
  if (!chance(0.005)) set("migratieachtergrond", migration);
  if (!chance(0.3)) set("opleiding_ouders", low ? "laag" : "hoog");
  const tested = start - age + 12;
  if (tested >= 2009 && !chance(0.35)) {
    set("cito", Math.max(500, Math.min(550, Math.round(532 - (low ? 3 : 0) + 8 * random.normal()))));
    set("cito_jaar", tested);
  }
  const location = Math.floor(320 * random.uniform());
  let level = pick(migration === "niet-westers" ? [1, 2, 2, 3, 4, 4] : [1, 2, 3, 3, 4, 4, 4, 4, 4, 4, 4]);
  let diploma = 0;
  let isStarter = false;
  for (let year = start; year <= lastYear; ++year, ++age) {
    const seen = year >= firstYear;
    const left = year > start && chance(diploma > 0 ? 0.5 : 0.12);
    const higher = diploma > 0 && (left ? chance(0.4) : diploma < 4 && chance(0.7));
    if (higher && !left) level = diploma + 1;
    if (seen && year > firstYear && diploma > 0) set(`hoger_${year}`, Number(higher));
    if (seen && year > firstYear && isStarter)
      set(`vsv_${year}`, Number(left && !higher && diploma < 2 && chance(0.7)));
    if (left || age > 60) return;
    const late = chance(0.015);
    isStarter = !late && age < 22;
    diploma = chance(0.3) ? level : 0;
    if (!seen) continue;
    if (diploma > 0) set(`diploma_${year}`, diploma);
    if (late) continue;
    set(`leeftijd_${year}`, age);
    set(`niveau_${year}`, level);
    set(`leerweg_${year}`, chance(0.01) ? "extraneus" : pick(["bol", "bol", "bol", "bbl"]));
    set(`sector_${year}`, level === 1 ? "overig" : pick(["dienstverlening-handel", "techniek-ict", "zorg-sport"]));
    set(`instelling_${year}`, `i${Math.floor((location * 56) / 320)}`);
    if (year >= 2019) set(`locatie_${year}`, `l${location}`);
    set(`startpopulatie_${year}`, Number(isStarter));
  }
}
