import {describe, expect, it, vi} from "vitest";
import {Client, Refused, Superseded, type WorkerLike} from "../../src/worker/client.js";
import type {FromWorker, Request, ToWorker} from "../../src/worker/protocol.js";

const request = (seed: number): Request => ({kind: "prepare", students: {world: "neutraal", seed}, query: ""});

/** A worker that keeps what it is sent and answers when the test says so. */
class FakeWorker implements WorkerLike {
  readonly sent: ToWorker[] = [];
  terminated = false;
  onmessage: WorkerLike["onmessage"] = null;
  onerror: WorkerLike["onerror"] = null;
  postMessage(message: ToWorker): void {
    this.sent.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  say(message: FromWorker): void {
    this.onmessage?.({data: message} as MessageEvent<FromWorker>);
  }
  fail(message: string): void {
    this.onerror?.({message, preventDefault() {}} as ErrorEvent);
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const client = new Client(() => {
    workers.push(new FakeWorker());
    return workers.at(-1)!;
  });
  return {client, workers};
}

const answered = (id: number) => ({type: "answer", id, answer: {students: id}, milliseconds: 4}) as const;

describe("Client", () => {
  it("starts its worker at the first question, once", async () => {
    const {client, workers} = setUp();
    expect(workers.length).toBe(0);
    const first = client.ask(request(1));
    expect(workers[0]!.sent).toEqual([{type: "ask", id: 1, request: request(1)}]);
    workers[0]!.say(answered(1));
    expect(await first).toMatchObject({answer: {students: 1}, milliseconds: 4});
    void client.ask(request(2)).catch(() => {});
    expect(workers.length).toBe(1);
  });
  it("lets the newest win: the older promise rejects at once, its computation is cancelled, its late news ignored", async () => {
    const {client, workers} = setUp();
    const seen = vi.fn();
    const old = client.ask(request(1), {progress: seen});
    const fresh = client.ask(request(2));
    await expect(old).rejects.toBeInstanceOf(Superseded);
    const [worker] = workers;
    expect(worker!.sent.map((m) => `${m.type} ${m.id}`)).toEqual(["ask 1", "cancel 1", "ask 2"]);
    worker!.say({type: "progress", id: 1, progress: {iteration: 1, decrement: 1}});
    worker!.say(answered(1));
    worker!.say({type: "cancelled", id: 1});
    worker!.say({type: "error", id: 1, message: "te laat", refused: false});
    expect(seen).not.toHaveBeenCalled();
    worker!.say(answered(2));
    expect(await fresh).toMatchObject({answer: {students: 2}});
  });
  it("passes progress on while it lasts", async () => {
    const {client, workers} = setUp();
    const seen = vi.fn();
    const asked = client.ask(request(1), {progress: seen});
    workers[0]!.say({type: "progress", id: 1, progress: {iteration: 1, decrement: 0.5}});
    workers[0]!.say(answered(1));
    await asked;
    workers[0]!.say({type: "progress", id: 1, progress: {iteration: 2, decrement: 0.1}});
    expect(seen.mock.calls).toEqual([[{iteration: 1, decrement: 0.5}]]);
  });
  it("cancels on request, and does nothing when nothing runs", async () => {
    const {client, workers} = setUp();
    client.cancel();
    expect(workers.length).toBe(0);
    const asked = client.ask(request(1));
    client.cancel();
    client.cancel();
    await expect(asked).rejects.toMatchObject({name: "Superseded"});
    expect(workers[0]!.sent.map((m) => m.type)).toEqual(["ask", "cancel"]);
  });
  it("rejects with the worker’s sentence and goes on with the same worker", async () => {
    const {client, workers} = setUp();
    const asked = client.ask(request(1));
    workers[0]!.say({type: "error", id: 1, message: "invalid world", refused: true});
    await expect(asked).rejects.toThrow("invalid world");
    await expect(asked).rejects.toBeInstanceOf(Refused);
    void client.ask(request(2)).catch(() => {});
    expect(workers.length).toBe(1);
  });
  it("ends a worker that broke and starts another at the next question", async () => {
    const {client, workers} = setUp();
    const asked = client.ask(request(1));
    workers[0]!.fail("");
    await expect(asked).rejects.toThrow("the worker could not start");
    expect(workers[0]!.terminated).toBe(true);
    const again = client.ask(request(2));
    workers[1]!.say(answered(2));
    expect(await again).toMatchObject({answer: {students: 2}});
    expect(workers.length).toBe(2);
  });
});
