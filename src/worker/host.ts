import type {Memory} from "./memory.js";
import type {Part, Progress} from "./protocol.js";

/** What the host (worker or test) lends to a computation. */
export interface Host {
  /** Reads a file of the site. */
  read(address: string): Promise<ArrayBuffer>;
  /** Lets waiting messages in, among them a cancel. */
  breathe(): Promise<void>;
  /** Waits a moment, so that a reader who goes on at once does not wait for what was not asked first. */
  rest(): Promise<void>;
  progress(progress: Progress): void;
  /** Gives a part of the answer. */
  part(part: Part): void;
  readonly signal: AbortSignal;
  readonly memory: Memory;
}

/**
 * Runs the steps of a computation, with a breath before each.
 *
 * @throws DOMException AbortError when the host's signal is aborted, between two steps at the latest.
 */
export async function inSteps<Step, T>(
  steps: Generator<Step, T>,
  host: Host,
  told: (step: Step) => Progress
): Promise<T> {
  for (;;) {
    await breath(host);
    const step = steps.next();
    if (step.done) return step.value;
    host.progress(told(step.value));
  }
}

/** @throws DOMException AbortError if the computation has been cancelled. */
export async function breath({breathe, signal}: Host): Promise<void> {
  await breathe();
  signal.throwIfAborted();
}
