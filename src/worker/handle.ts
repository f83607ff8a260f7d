import {analyseSpread} from "../analysis/spread.js";
import {smallWorldWith} from "../mbo/small-world.js";
import {readPopulation} from "./population-file.js";
import type {Progress, Questions, Request} from "./protocol.js";

/** What the host (worker or test) lends to a computation. */
export interface Host {
  /** Reads a file of the site. */
  read(address: string): Promise<ArrayBuffer>;
  /** Lets waiting messages in, among them a cancel. */
  breathe(): Promise<void>;
  progress(progress: Progress): void;
  readonly signal: AbortSignal;
}

/**
 * Answers a request: the whole of what the worker does, without the worker.
 *
 * @throws DOMException AbortError when the host's signal is aborted, between two evaluations at the latest.
 */
export async function handle(request: Request, host: Host): Promise<Questions["spread"]["answer"]> {
  const population = readPopulation(await host.read(request.population));
  return await inSteps(analyseSpread(population, smallWorldWith(request.changes), request.seed), host);
}

async function inSteps<T>(steps: Generator<Progress, T>, host: Host): Promise<T> {
  for (;;) {
    await host.breathe();
    host.signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    const {iteration, decrement} = step.value;
    host.progress({iteration, decrement});
  }
}
