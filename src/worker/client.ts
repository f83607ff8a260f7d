import type {FromWorker, Kind, Part, Progress, Questions, Request, ToWorker} from "./protocol.js";

/** The part of a Worker that the client uses; a test gives its own. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface Answer<K extends Kind> {
  readonly answer: Questions[K]["answer"];
  /** Time in the worker, milliseconds. */
  readonly milliseconds: number;
}

/** Rejection of a request that a newer one replaced, or that was cancelled; not an error to show. */
export class Superseded extends Error {
  override readonly name = "Superseded";
}

/** Rejection of a request that cannot be: the message says why. */
export class Refused extends Error {
  override readonly name = "Refused";
}

/** What a question gives before its answer. */
export interface Listeners {
  progress?(progress: Progress): void;
  part?(part: Part, milliseconds: number): void;
}

/**
 * A client that keeps only the newest request: asking again cancels what is running, and its promise rejects with
 * {@link Superseded} at once. The worker starts at the first question.
 *
 * @param start makes the worker; by default the site's
 */
export class Client<K extends Kind = Kind> {
  #worker: WorkerLike | undefined;
  #id = 0;
  #pending: {id: number; resolve: (a: Answer<K>) => void; reject: (e: Error) => void; listeners: Listeners} | undefined;
  readonly #start: () => WorkerLike;

  constructor(start: () => WorkerLike = startWorker) {
    this.#start = start;
  }

  /**
   * @throws Refused or Error (rejection) with the worker's sentence if the request cannot be, or its computation fails.
   */
  ask(request: Request<K>, listeners: Listeners = {}): Promise<Answer<K>> {
    this.cancel();
    const id = ++this.#id;
    return new Promise((resolve, reject) => {
      this.#pending = {id, resolve, reject, listeners};
      this.#connect().postMessage({type: "ask", id, request});
    });
  }

  /** Cancels what is running, if anything is. */
  cancel(): void {
    const pending = this.#pending;
    if (!pending) return;
    this.#pending = undefined;
    this.#worker?.postMessage({type: "cancel", id: pending.id});
    pending.reject(new Superseded("replaced by a newer request"));
  }

  #connect(): WorkerLike {
    if (this.#worker) return this.#worker;
    const worker = this.#start();
    worker.onmessage = ({data}) => this.#receive(data);
    worker.onerror = (event) => {
      event.preventDefault?.();
      worker.terminate();
      this.#worker = undefined;
      this.#settle()?.reject(new Error(event.message || "the worker could not start"));
    };
    this.#worker = worker;
    return worker;
  }

  #receive(message: FromWorker): void {
    if (message.id !== this.#pending?.id) return; // late news of a request that was replaced
    const {listeners} = this.#pending;
    if (message.type === "progress") listeners.progress?.(message.progress);
    else if (message.type === "part") listeners.part?.(message.part, message.milliseconds);
    else if (message.type === "answer") this.#settle()?.resolve(message as unknown as Answer<K>);
    else if (message.type === "error") {
      const {message: sentence, refused} = message;
      this.#settle()?.reject(refused ? new Refused(sentence) : new Error(sentence));
    }
  }

  #settle() {
    const pending = this.#pending;
    this.#pending = undefined;
    return pending;
  }
}

function startWorker(): WorkerLike {
  return new Worker(import.meta.resolve("./fit-worker.js"), {type: "module"});
}
