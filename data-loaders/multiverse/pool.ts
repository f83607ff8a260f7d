import {Worker} from "node:worker_threads";
import type {Row} from "../../src/analysis/multiverse/row.js";
import type {Report, Task} from "./task.js";

export interface PoolOptions {
  readonly workers: number;
  readonly signal?: AbortSignal | undefined;
  /** After every fit. */
  readonly onFit?: (() => void) | undefined;
  /** As soon as a task is done, in whatever order. */
  readonly onDone: (task: Task, rows: readonly Row[]) => void;
}

/**
 * Runs tasks on so many threads, in their order; each thread takes the next one when it is free.
 *
 * @throws what a worker throws, or the reason of the signal; then all threads are stopped.
 */
export async function runTasks(tasks: readonly Task[], {workers, signal, onFit, onDone}: PoolOptions): Promise<void> {
  signal?.throwIfAborted();
  const queue = [...tasks];
  const threads = Array.from({length: Math.min(workers, tasks.length)}, startWorker);
  const stopped = new Promise<never>((_, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), {once: true});
  });
  try {
    await Promise.race([stopped, Promise.all(threads.map((thread) => work(thread, queue, onDone, onFit)))]);
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** A thread does not take over tsx from the one that starts it: it registers its own. */
function startWorker(): Worker {
  const file = new URL("./worker.ts", import.meta.url).href;
  const start = `import("tsx/esm/api").then(({register}) => (register(), import(${JSON.stringify(file)})))`;
  return new Worker(start, {eval: true});
}

async function work(
  thread: Worker,
  queue: Task[],
  onDone: PoolOptions["onDone"],
  onFit: PoolOptions["onFit"]
): Promise<void> {
  for (let task = queue.shift(); task; task = queue.shift()) onDone(task, await run(thread, task, onFit));
}

function run(thread: Worker, task: Task, onFit: PoolOptions["onFit"]): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    const listen = (report: Report) => {
      if (report.kind === "fit") return onFit?.();
      thread.off("message", listen);
      thread.off("error", reject);
      resolve(report.rows);
    };
    thread.on("message", listen);
    thread.once("error", reject);
    thread.postMessage(task);
  });
}
