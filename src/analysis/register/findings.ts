/** An error makes a register wrong; a warning may be as it should be, and is worth a look. */
export type Severity = "error" | "warning";

/** What is found against one rule in one column. */
export interface Finding {
  readonly severity: Severity;
  /** Row of the table, from 0; absent where it is about the column itself. */
  readonly row?: number;
  readonly column: string;
  /** Which rule is broken, as the end of "invalid column; ...". */
  readonly rule: string;
  /** Empty for an empty cell. */
  readonly value: string;
}

/** How often one rule is broken in one column; the first few findings are kept. */
export interface Tally {
  readonly severity: Severity;
  readonly column: string;
  readonly rule: string;
  readonly count: number;
  readonly first: readonly Finding[];
}

/** Findings kept of each rule and column. */
export const keptFindings = 20;

/** Collects findings by column and rule: all are counted, the first few kept. */
export class Findings {
  readonly #tallies = new Map<string, Tally & {count: number; readonly first: Finding[]}>();

  add(severity: Severity, column: string, rule: string, value: string, row?: number): void {
    const key = `${column};${rule}`;
    let tally = this.#tallies.get(key);
    if (!tally) {
      tally = {severity, column, rule, count: 0, first: []};
      this.#tallies.set(key, tally);
    }
    if (++tally.count > keptFindings) return;
    tally.first.push({severity, column, rule, value, ...(row === undefined ? {} : {row})});
  }

  tallies(): Tally[] {
    return [...this.#tallies.values()];
  }

  count(severity: Severity): number {
    const own = this.tallies().filter((tally) => tally.severity === severity);
    return own.reduce((sum, {count}) => sum + count, 0);
  }
}
