import {tableFromArrays, tableToIPC} from "@uwdata/flechette";
import {describe, expect, it} from "vitest";
import {finish} from "../../src/math/finish.js";
import {packYear} from "../../src/mbo/simulation/pack-year.js";
import {worldWith} from "../../src/mbo/world/world.js";
import {worlds} from "../../src/mbo/world/worlds.js";
import {handle} from "../../src/worker/handle.js";
import type {Host} from "../../src/worker/host.js";
import {Memory} from "../../src/worker/memory.js";
import type {FromWorker, Progress, Request, ToWorker} from "../../src/worker/protocol.js";
import {serve} from "../../src/worker/serve.js";
import {studentColumns} from "../../src/worker/student-file.js";

const world = worldWith({students: 30_000, institutions: 6, locations: 18}, worlds.neutraal);
const packed = finish(packYear(world, 4, "doorstroom", 2020));
const file = Uint8Array.from(tableToIPC(tableFromArrays(studentColumns(packed) as never), {format: "stream"})!).buffer;
const request: Request<"prepare"> = {kind: "prepare", students: {file: "bestand"}, query: "model=1a"};
const answer = {students: packed.students.person.length};

function host(changes: Partial<Host> = {}): Host {
  return {
    read: async () => file,
    breathe: async () => {},
    rest: async () => {},
    progress: () => {},
    part: () => {},
    memory: new Memory(),
    signal: new AbortController().signal,
    ...changes
  };
}

describe("handle", () => {
  it("says how many students are ready", async () => {
    expect(await handle(request, host())).toEqual(answer);
  });
  it("reads the file it is told to, breathes between steps, and reports progress that runs down", async () => {
    const addresses: string[] = [];
    const seen: Progress[] = [];
    let breaths = 0;
    await handle(
      request,
      host({
        read: async (address) => {
          addresses.push(address);
          return file;
        },
        breathe: async () => {
          ++breaths;
        },
        progress: (p) => seen.push(p)
      })
    );
    expect(addresses).toEqual(["bestand"]);
    expect(breaths).toBeGreaterThan(seen.length);
    const iterations = seen.flatMap(({iteration}) => iteration ?? []);
    expect(iterations.length).toBeGreaterThan(1);
    expect(iterations).toEqual([...iterations].sort((a, b) => a - b));
  });
  it("stops where it breathes once it is aborted", async () => {
    const controller = new AbortController();
    let breaths = 0;
    const breathe = async () => {
      if (++breaths === 3) controller.abort();
    };
    await expect(handle(request, host({breathe, signal: controller.signal}))).rejects.toThrow(/abort/i);
    expect(breaths).toBe(3);
  });
  it("refuses a specification that cannot be, and passes on a file that is not there", async () => {
    await expect(handle({...request, query: "model=9"}, host())).rejects.toThrow("invalid model; not one of");
    const read = () => Promise.reject(new Error("file not found: bestand (404)"));
    await expect(handle(request, host({read}))).rejects.toThrow("file not found");
  });
});

/** A port with two ends: what the page sends goes in by `send`, what the worker posts comes out in `posted`. */
function port() {
  const posted: FromWorker[] = [];
  let listener: (event: {readonly data: ToWorker}) => void = () => {};
  let tell = () => {};
  return {
    posted,
    send: (data: ToWorker) => listener({data}),
    /** Waits until a message of the type is there. */
    async until(type: FromWorker["type"]): Promise<FromWorker> {
      for (;;) {
        const found = posted.find((m) => m.type === type);
        if (found) return found;
        await new Promise<void>((resolve) => {
          tell = resolve;
        });
      }
    },
    postMessage(message: FromWorker) {
      posted.push(message);
      tell();
    },
    addEventListener(_: "message", l: typeof listener) {
      listener = l;
    }
  };
}

describe("serve", () => {
  const lent = {read: async () => file, now: () => 5};

  it("posts progress under the question’s number, then the answer with its time, then nothing", async () => {
    const p = port();
    serve(p, lent);
    p.send({type: "ask", id: 7, request});
    expect(await p.until("answer")).toEqual({type: "answer", id: 7, answer, milliseconds: 0});
    expect(p.posted.every((m) => m.id === 7)).toBe(true);
    expect(p.posted.slice(0, -1).every((m) => m.type === "progress")).toBe(true);
    expect(p.posted.length).toBeGreaterThan(3);
  });
  it("posts an error as a sentence", async () => {
    const p = port();
    serve(p, lent);
    p.send({type: "ask", id: 1, request: {...request, query: "model=9"}});
    expect(await p.until("error")).toMatchObject({
      id: 1,
      message: expect.stringMatching(/^invalid model; not one of .*: 9$/),
      refused: true
    });
    const text = port();
    serve(text, {...lent, read: () => Promise.reject("zomaar")});
    text.send({type: "ask", id: 2, request});
    expect(await text.until("error")).toMatchObject({message: "zomaar"});
  });
  it("stops what is cancelled, and only that", async () => {
    const p = port();
    serve(p, lent);
    p.send({type: "ask", id: 1, request});
    p.send({type: "ask", id: 2, request});
    p.send({type: "cancel", id: 1});
    p.send({type: "cancel", id: 99});
    expect(await p.until("answer")).toMatchObject({id: 2});
    expect(p.posted.filter((m) => m.id === 1)).toEqual([{type: "cancelled", id: 1}]);
  });
});
