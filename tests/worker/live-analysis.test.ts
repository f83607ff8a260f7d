import {describe, expect, it, vi} from "vitest";
import type {Result} from "../../src/analysis/result.js";
import {Client, Refused, Superseded, type WorkerLike} from "../../src/worker/client.js";
import {LiveAnalysis} from "../../src/worker/live-analysis.js";
import type {FromWorker, ToWorker} from "../../src/worker/protocol.js";

function setUp() {
  const sent: ToWorker[] = [];
  const worker: WorkerLike = {postMessage: (m) => sent.push(m), terminate() {}, onmessage: null, onerror: null};
  const live = new LiveAnalysis(new Client(() => worker));
  return {live, sent, say: (data: FromWorker) => worker.onmessage?.({data} as MessageEvent<FromWorker>)};
}

const students = {file: "bestand"};
const result = (query: string) => ({query}) as unknown as Result;
const points = (id: number, query: string, preview = false): FromWorker => ({
  type: "part",
  id,
  part: {name: "points", result: result(query), preview},
  milliseconds: 120
});

describe("LiveAnalysis", () => {
  it("resolves with the point estimates, then tells what follows, then that it is done", async () => {
    const {live, sent, say} = setUp();
    const part = vi.fn();
    const done = vi.fn();
    const asked = live.ask(students, "model=1a", {report: ["errors"], part, done});
    expect(sent[0]).toMatchObject({request: {kind: "analyse", students, query: "model=1a", report: ["errors"]}});
    say(points(1, "model=1a"));
    expect(await asked).toEqual({result: result("model=1a"), preview: false, milliseconds: 120});
    expect(part).not.toHaveBeenCalled();
    const errors = {name: "errors", result: result("met intervallen")} as const;
    say({type: "part", id: 1, part: errors, milliseconds: 900});
    expect(part).toHaveBeenCalledExactlyOnceWith(errors, 900);
    say({type: "answer", id: 1, answer: {query: "model=1a"}, milliseconds: 901});
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
  });
  it("gives better estimates after a preview as a later part", async () => {
    const {live, say} = setUp();
    const part = vi.fn();
    const asked = live.ask(students, "cito=imputation", {part});
    say(points(1, "cito=imputation", true));
    expect(await asked).toMatchObject({preview: true});
    say(points(1, "cito=imputation"));
    expect(part.mock.calls[0]![0]).toMatchObject({name: "points", preview: false});
  });
  it("lets the newest question win, also while an older one is still reporting: nothing more of it is told", async () => {
    const {live, say} = setUp();
    const [part, failed] = [vi.fn(), vi.fn()];
    const old = live.ask(students, "", {report: ["errors"], part, failed});
    say(points(1, ""));
    await old;
    const waiting = live.ask(students, "model=1b");
    const newest = live.ask(students, "model=1c");
    await expect(waiting).rejects.toBeInstanceOf(Superseded);
    say({type: "part", id: 1, part: {name: "errors", result: result("")}, milliseconds: 1});
    say(points(3, "model=1c"));
    expect(await newest).toMatchObject({result: {query: "model=1c"}});
    expect(part).not.toHaveBeenCalled();
    expect(failed).not.toHaveBeenCalled();
  });
  it("rejects with a refusal, and tells a failure that comes after the first answer", async () => {
    const {live, say} = setUp();
    const refused = live.ask(students, "jaar=2017");
    say({type: "error", id: 1, message: "invalid year", refused: true});
    await expect(refused).rejects.toBeInstanceOf(Refused);
    const failed = vi.fn();
    const asked = live.ask(students, "", {report: ["ladder"], failed});
    say(points(2, ""));
    await asked;
    say({type: "error", id: 2, message: "geheugen vol", refused: false});
    await vi.waitFor(() => expect(failed).toHaveBeenCalledExactlyOnceWith(new Error("geheugen vol")));
  });
});
