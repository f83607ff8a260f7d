import {factorColumn, type Table} from "../../src/glmm/table.js";
import {firstLocationYear, firstYear, lastYear} from "../../src/mbo/codebook.js";
import {registerColumns} from "../../src/mbo/register.js";

/** The cells of one student by column; absent is empty. */
export type Student = Readonly<Record<string, string>>;

/** A wide register of these students, every cell as text; columns of one's own stand last. */
export function registerOf(students: readonly Student[]): Table {
  const known = registerColumns().map(({name}) => name);
  const names = new Set([...known, ...students.flatMap((student) => Object.keys(student))]);
  const columns = [...names].map((name) => [name, factorColumn(students.map((student) => student[name]))] as const);
  return {rows: students.length, columns: Object.fromEntries(columns)};
}

/** A student enrolled in all years, in line with every rule: a diploma each year, never on to a higher level. */
export function student(id: string, place: "L1" | "L2" = "L1"): Student {
  const cells: Record<string, string> = {
    id,
    geslacht: "vrouw",
    migratieachtergrond: "geen",
    opleiding_ouders: "hoog",
    cito: "535",
    cito_jaar: "2012"
  };
  for (let year = firstYear; year <= lastYear; ++year) {
    cells[`leeftijd_${year}`] = String(16 + year - firstYear);
    cells[`niveau_${year}`] = "3";
    cells[`leerweg_${year}`] = "bol";
    cells[`sector_${year}`] = "techniek-ict";
    cells[`instelling_${year}`] = "I1";
    if (year >= firstLocationYear) cells[`locatie_${year}`] = place;
    cells[`diploma_${year}`] = "3";
    cells[`startpopulatie_${year}`] = "1";
    if (year === firstYear) continue;
    cells[`hoger_${year}`] = "0";
    cells[`vsv_${year}`] = "0";
  }
  return cells;
}
