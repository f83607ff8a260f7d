import {InputError} from "../glmm/input-error.js";
import {handle} from "./handle.js";
import type {Host} from "./host.js";
import {Memory} from "./memory.js";
import type {FromWorker, ToWorker} from "./protocol.js";

/** The part of a worker's global scope that we use; a test gives its own. */
export interface Port {
  postMessage(message: FromWorker): void;
  addEventListener(type: "message", listener: (event: {readonly data: ToWorker}) => void): void;
}

/** Files read once and kept: a slider asks for the same one again and again. */
function reader(): Host["read"] {
  const files = new Map<string, Promise<ArrayBuffer>>();
  return (address) => {
    const file =
      files.get(address) ??
      fetch(address).then((response) => {
        if (!response.ok) throw new Error(`file not found: ${address} (${response.status})`);
        return response.arrayBuffer();
      });
    files.set(address, file);
    file.catch(() => files.delete(address));
    return file;
  };
}

/** A turn of the event loop that timers cannot slow down: messages that wait are handled before it resolves. */
function breather(): Host["breathe"] {
  const {port1, port2} = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}

/** A moment, in milliseconds: about the time between two choices of a reader who tries things out. */
const moment = 400;
const timer = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, moment));

/** Answers questions on a port until it closes; a cancel stops the computation it names. */
export function serve(
  port: Port,
  {read = reader(), breathe = breather(), rest = timer, now = () => performance.now()} = {}
): void {
  const running = new Map<number, AbortController>();
  const memory = new Memory();
  port.addEventListener("message", async ({data}) => {
    const {id} = data;
    if (data.type === "cancel") {
      running.get(id)?.abort();
      return;
    }
    const controller = new AbortController();
    running.set(id, controller);
    const start = now();
    const {signal} = controller;
    const progress: Host["progress"] = (p) => port.postMessage({type: "progress", id, progress: p});
    const part: Host["part"] = (p) => port.postMessage({type: "part", id, part: p, milliseconds: now() - start});
    try {
      const answer = await handle(data.request, {read, breathe, rest, progress, part, signal, memory});
      port.postMessage({type: "answer", id, answer, milliseconds: now() - start});
    } catch (error) {
      if (signal.aborted) port.postMessage({type: "cancelled", id});
      else {
        const message = error instanceof Error ? error.message : String(error);
        port.postMessage({type: "error", id, message, refused: error instanceof InputError});
      }
    } finally {
      running.delete(id);
    }
  });
}
