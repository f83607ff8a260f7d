import type {Evidence, Unit} from "../definitions/evidence.js";
import type {DescriptiveRow} from "../descriptive/descriptive-row.js";
import type {CountTable} from "./count-table.js";
import type {Reason} from "./reason.js";
import type {DisclosureRules} from "./rules.js";
import {safeTable} from "./safe-table.js";
import {type Tally, tooFew} from "./tally.js";

/** Figures of one kind, and how many of them would not be published, by reason. */
export interface Withheld {
  readonly figures: number;
  readonly reasons: Partial<Readonly<Record<Reason, number>>>;
}

/** What disclosure control would take out of figures that are shown of simulated students, were they real. */
export interface IfReal {
  /** Places of the tables of migration background by the other variables, totals among them. */
  readonly cells: Withheld;
  /** Gaps per location, everything held equal. */
  readonly locations: readonly (Withheld & Pick<Evidence, "outcome" | "group">)[];
}

/**
 * The rules on what a site shows of its students: nothing is suppressed, only counted (decisions 27).
 *
 * @param rows of descriptive tables; those by migration background are looked at, a table a year and variable
 * @param evidence of definitions; of what holds everything equal, each location by itself
 */
export function ifReal(rows: readonly DescriptiveRow[], evidence: readonly Evidence[], rules: DisclosureRules): IfReal {
  const tables = crossTables(rows).map((table) => safeTable(table, rules).reasons.flat());
  const units = evidence.filter(({held, locations}) => held === "alles" && locations.length > 0);
  return {
    cells: counted(tables.flat()),
    locations: units.map(({outcome, group, locations}) => ({
      outcome,
      group,
      ...counted(locations.map((unit) => tooFew(groupsOf(unit), rules)))
    }))
  };
}

function counted(verdicts: readonly (Reason | null)[]): Withheld {
  const reasons: Partial<Record<Reason, number>> = {};
  for (const reason of verdicts) if (reason !== null) reasons[reason] = (reasons[reason] ?? 0) + 1;
  return {figures: verdicts.length, reasons};
}

/** Students by a variable and migration background, per year; a level that nobody has in any group is no row. */
function crossTables(rows: readonly DescriptiveRow[]): CountTable[] {
  const tables = new Map<string, DescriptiveRow[]>();
  for (const row of rows) {
    if (row.by !== "migratieachtergrond" || row.table === "gemiddelde") continue;
    const key = `${row.table} ${row.year} ${row.variable}`;
    tables.set(key, [...(tables.get(key) ?? []), row]);
  }
  return [...tables.values()].map((cells) => {
    const levels = [...new Set(cells.map(({level}) => level))];
    const groups = [...new Set(cells.map(({byLevel}) => byLevel!))];
    const count = new Map(cells.map((cell) => [`${cell.level} ${cell.byLevel}`, cell.count]));
    return {
      rows: levels,
      columns: groups,
      counts: levels.map((level) => groups.map((group) => count.get(`${level} ${group}`) ?? 0))
    };
  });
}

/** Both groups at a location by their outcome; nobody where a group is absent. */
function groupsOf({students, references, raw}: Unit): readonly [Tally, Tally] {
  const tally = (count: number, share: number | undefined): Tally => ({
    students: share === undefined ? 0 : count,
    successes: share === undefined ? 0 : Math.round(share * count)
  });
  return [tally(students, raw?.group), tally(references, raw?.reference)];
}
