import type {Text} from "../text/nl.js";
import type {TableContent} from "./content.js";

/** One model of the study, fitted by us and by two packages of R on the same students. */
export interface ParityModel {
  readonly model: string;
  readonly logLik: {readonly ours: number; readonly glmmTMB: number; readonly lme4: number};
  /** Largest difference of a coefficient from glmmTMB, in its standard errors. */
  readonly coefficients: number;
  /** Largest difference of a standard deviation between locations or institutions. */
  readonly deviations: number;
  /** Average marginal effect of a non-western background, percentage points. */
  readonly effect?: {readonly ours: number; readonly peer: number};
}

export interface ParityTime {
  readonly rows: number;
  readonly tool: string;
  readonly seconds: number;
  readonly logLik: number | undefined;
  /** Whether it said that something was wrong. */
  readonly warned: boolean;
}

/** The R script of a specification, run in full on its analysis table. */
export interface ScriptRun {
  /** Choices that differ from the study's. */
  readonly query: string;
  readonly package: string;
  readonly students: number;
  readonly tables: number;
  /** Largest difference of an average marginal effect from ours, percentage points. */
  readonly difference: number;
}

export interface Parity {
  readonly students: number;
  readonly models: readonly ParityModel[];
  readonly times: readonly ParityTime[];
  readonly scripts: readonly ScriptRun[];
}

export function parityTable({students, models}: Parity, text: Text): TableContent {
  const words = text.methode.parity;
  return {
    badge: "simulated",
    caption: words.caption(text.format.number(students, 0)),
    columns: [
      {label: words.model},
      {label: words.ours, group: words.logLik, digits: 4},
      {label: "glmmTMB", group: words.logLik, digits: 4},
      {label: "lme4", group: words.logLik, digits: 4},
      {label: words.coefficients, digits: 6},
      {label: words.deviations, digits: 6},
      {label: words.ours, group: words.gap, digits: 4},
      {label: "R", group: words.gap, digits: 4}
    ],
    rows: models.map(({model, logLik, coefficients, deviations, effect}) => [
      model,
      logLik.ours,
      logLik.glmmTMB,
      logLik.lme4,
      coefficients,
      deviations,
      effect?.ours ?? "",
      effect?.peer ?? ""
    ])
  };
}

export function parityTimesTable({times}: Parity, text: Text): TableContent {
  const words = text.methode.times;
  return {
    badge: "simulated",
    caption: words.caption,
    columns: [
      {label: words.rows, digits: 0},
      {label: words.tool},
      {label: words.seconds, digits: 2},
      {label: words.logLik, digits: 4},
      {label: words.warned}
    ],
    rows: times.map(({rows, tool, seconds, logLik, warned}) => [
      rows,
      words.tools[tool as keyof typeof words.tools] ?? tool,
      seconds,
      logLik ?? "",
      warned ? words.yes : words.no
    ])
  };
}

export function scriptRunsTable({scripts}: Parity, text: Text): TableContent {
  const words = text.methode.scripts;
  return {
    badge: "simulated",
    caption: words.caption,
    columns: [
      {label: words.specification},
      {label: words.package},
      {label: words.students, digits: 0},
      {label: words.tables, digits: 0},
      {label: words.difference, digits: 8}
    ],
    rows: scripts.map(({query, package: name, students, tables, difference}) => [
      scriptChoices(query, text),
      name,
      students,
      tables,
      difference
    ])
  };
}

/** What differs from the study's choices, in words. @throws RangeError for choices that have none here. */
function scriptChoices(query: string, text: Text): string {
  const words = text.methode.scripts;
  if (query === "") return words.published;
  const times = /^cito=imputation_(\d+)&ouders=imputation_\1$/.exec(query)?.[1];
  if (times === undefined) throw new RangeError(`invalid run of the R script; no words for its choices: ${query}`);
  return words.imputed(Number(times));
}
