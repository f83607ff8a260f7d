import type {Result} from "../analysis/result.js";
import {type Answer, Client, Superseded} from "./client.js";
import type {ExportFile, Part, Progress, Questions, ReportName, Students} from "./protocol.js";

type Asked = "analyse" | "prepare" | "export";

/** The first answer to a question: point estimates. */
export interface Points {
  readonly result: Result;
  /** Of fewer imputations than asked for; better ones follow as a later part. */
  readonly preview: boolean;
  /** From question to answer in the worker. */
  readonly milliseconds: number;
}

export interface LiveOptions {
  /** What follows the point estimates, in this order. */
  readonly report?: readonly ReportName[];
  /** Queries of the published choices and of those to compare with, for the reports of that name. */
  readonly reference?: string;
  readonly other?: string;
  /** Gets what follows, each with the milliseconds since the question. */
  readonly part?: (part: Part, milliseconds: number) => void;
  readonly progress?: (progress: Progress) => void;
  /** All of `report` is there. */
  readonly done?: () => void;
  /** Something failed after the point estimates. */
  readonly failed?: (error: Error) => void;
}

/**
 * The analyst in a worker: point estimates first, the rest later. The newest question wins: older ones reject with
 * Superseded, and nothing more of them is told.
 */
export class LiveAnalysis {
  readonly #client: Client<Asked>;

  constructor(client = new Client<Asked>()) {
    this.#client = client;
  }

  /** Reads the students and makes the engine quick; call it when the reader comes near. A question cuts it short. */
  async prepare(students: Students, query = ""): Promise<void> {
    await this.#client.ask({kind: "prepare", students, query});
  }

  /**
   * @param query a specification; see src/analysis/specification/specification-query.ts
   * @throws Superseded by a newer question; Refused if the specification cannot be; Error if computing
   * fails (rejections).
   */
  ask(students: Students, query: string, {part, progress, done, failed, ...rest}: LiveOptions = {}): Promise<Points> {
    return new Promise((resolve, reject) => {
      let first = true;
      const heard = (own: Part, milliseconds: number) => {
        if (first && own.name === "points") {
          first = false;
          resolve({result: own.result, preview: own.preview, milliseconds});
        } else part?.(own, milliseconds);
      };
      const whole: Promise<Answer<Asked>> = this.#client.ask(
        {kind: "analyse", students, query, ...rest},
        {part: heard, ...(progress && {progress})}
      );
      whole.then(
        () => done?.(),
        (error: Error) => {
          if (first) reject(error);
          else if (!(error instanceof Superseded)) failed?.(error);
        }
      );
    });
  }

  /** The R script of a specification and its table; what was still being computed is given up. */
  async files(students: Students, query: string): Promise<readonly ExportFile[]> {
    const {answer} = await this.#client.ask({kind: "export", students, query});
    return (answer as Questions["export"]["answer"]).files;
  }

  cancel(): void {
    this.#client.cancel();
  }
}
