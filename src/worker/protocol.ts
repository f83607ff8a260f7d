import type {SpreadResult} from "../analysis/spread.js";
import type {SmallWorld} from "../mbo/small-world.js";

/** What the worker can be asked. One entry a question: its request and its answer. */
export interface Questions {
  /** Simulate the outcomes under changed parameters, fit, and summarise. */
  spread: {
    request: {
      /** Address of the population file. */
      readonly population: string;
      readonly changes: Partial<SmallWorld>;
      readonly seed: number;
    };
    answer: SpreadResult;
  };
}

export type Kind = keyof Questions;
export type Request<K extends Kind = Kind> = K extends Kind ? {readonly kind: K} & Questions[K]["request"] : never;

export interface Progress {
  readonly iteration: number;
  /** Newton decrement: how far the optimiser still is, in log-likelihood. */
  readonly decrement: number;
}

/** Page to worker. */
export type ToWorker =
  | {readonly type: "ask"; readonly id: number; readonly request: Request}
  | {readonly type: "cancel"; readonly id: number};

/** Worker to page. */
export type FromWorker =
  | {readonly type: "progress"; readonly id: number; readonly progress: Progress}
  | {
      readonly type: "answer";
      readonly id: number;
      readonly answer: Questions[Kind]["answer"];
      readonly milliseconds: number;
    }
  | {readonly type: "error"; readonly id: number; readonly message: string}
  | {readonly type: "cancelled"; readonly id: number};
