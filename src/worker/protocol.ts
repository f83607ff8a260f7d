import type {Comparison} from "../analysis/compare.js";
import type {Ladder} from "../analysis/ladder.js";
import type {AnalysisEffect, Result} from "../analysis/result.js";
import type {OutcomeName} from "../analysis/specification/specification.js";
import type {MovedWorld} from "../analysis/worlds/moved.js";
import type {WorldName} from "../mbo/world/worlds.js";

/** What the worker can be asked. One entry a question: its request, its answer, and what comes before the answer. */
export interface Questions {
  /** Make the students ready and the engine quick, before the reader asks anything. */
  prepare: {
    request: {readonly students: Students; readonly query: string};
    answer: {readonly students: number};
  };
  /** The R script of a specification with the table it is fitted to. */
  export: {
    request: {readonly students: Students; readonly query: string};
    answer: {readonly files: readonly ExportFile[]};
  };
  /**
   * One specification on the students of its outcome and year. The point estimates come first, as a part; each of
   * `report` follows as a part of its own; the answer says that all is there.
   */
  analyse: {
    request: {
      readonly students: Students;
      /** See src/analysis/specification/specification-query.ts; its outcome and year are those of the students. */
      readonly query: string;
      readonly report?: readonly ReportName[] | undefined;
      /** Specifications of the same outcome and year: the published choices, and those to compare with. */
      readonly reference?: string | undefined;
      readonly other?: string | undefined;
    };
    answer: {readonly query: string};
  };
  /** What the study's method says of a world of 2020 and what is true in it; recalibrated where `solve` says so. */
  world: {
    request: {
      /** The world in its short form, see src/mbo/world/world-query.ts, and the built-in one it was made from. */
      readonly world: string;
      readonly base: WorldName;
      readonly outcome: OutcomeName;
      readonly seed: number;
      readonly solve: boolean;
    };
    answer: {readonly moved: MovedWorld};
  };
}

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  /** The text in pieces: the whole may be longer than a string can be. */
  readonly pieces: readonly string[];
}

/** Where students come from: a packed file of the site, or a world (its short form) that is simulated on the spot. */
export type Students = {readonly file: string} | {readonly world: string; readonly seed: number};

/** What an analysis can report after its point estimates, in the order asked for. */
export type ReportName = "reference" | "errors" | "comparison" | "variation" | "definitions" | "locations" | "ladder";

/** A part of an answer. */
export type Part =
  /** Point estimates, without the rest. `preview`: of fewer imputations than asked for; the full ones follow. */
  | {readonly name: "points"; readonly result: Result; readonly preview: boolean}
  /** Point estimates of the reference. */
  | {readonly name: "reference"; readonly result: Result}
  | {readonly name: "comparison"; readonly comparison: Comparison}
  /** The result with standard errors and intervals. */
  | {readonly name: "errors"; readonly result: Result}
  /** Where the variation lies; `fair`: in model 3, where the gap may also differ between institutions. */
  | {readonly name: "variation"; readonly result: Pick<Result, "partition" | "gaps">; readonly fair?: Result}
  /** Effects in all three definitions. */
  | {readonly name: "definitions"; readonly effects: readonly AnalysisEffect[]}
  | {readonly name: "locations"; readonly locations: Result["locations"]}
  | {readonly name: "ladder"; readonly ladder: Ladder};

export type Kind = keyof Questions;
export type Request<K extends Kind = Kind> = K extends Kind ? {readonly kind: K} & Questions[K]["request"] : never;

/**
 * How far a computation is: what it does, and of a fit the iteration and Newton decrement (log-likelihood
 * still to gain).
 */
export interface Progress {
  readonly stage?: string;
  readonly iteration?: number;
  readonly decrement?: number;
  /** Year that is being simulated. */
  readonly year?: number;
  /** Step so many of so many, such as an imputation. */
  readonly done?: number;
  readonly of?: number;
  /** Of a recalibration: attempts so far, and the largest miss of a published difference, percentage points. */
  readonly evaluations?: number;
  readonly miss?: number;
}

/** Page to worker. */
export type ToWorker =
  | {readonly type: "ask"; readonly id: number; readonly request: Request}
  | {readonly type: "cancel"; readonly id: number};

/** Worker to page; milliseconds count from the question. */
export type FromWorker =
  | {readonly type: "progress"; readonly id: number; readonly progress: Progress}
  | {readonly type: "part"; readonly id: number; readonly part: Part; readonly milliseconds: number}
  | {
      readonly type: "answer";
      readonly id: number;
      readonly answer: Questions[Kind]["answer"];
      readonly milliseconds: number;
    }
  /** `refused`: what was asked cannot be, and the message says why; otherwise something broke. */
  | {readonly type: "error"; readonly id: number; readonly message: string; readonly refused: boolean}
  | {readonly type: "cancelled"; readonly id: number};
