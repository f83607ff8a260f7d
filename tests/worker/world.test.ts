import {describe, expect, it} from "vitest";
import {worldWith} from "../../src/mbo/world/world.js";
import {worldToQuery} from "../../src/mbo/world/world-query.js";
import {worlds} from "../../src/mbo/world/worlds.js";
import {handle} from "../../src/worker/handle.js";
import type {Host} from "../../src/worker/host.js";
import {Memory} from "../../src/worker/memory.js";
import type {Progress, Questions, Request} from "../../src/worker/protocol.js";

const world = worldToQuery(
  worldWith({students: 60_000, institutions: 10, locations: 30, doorstroomCapacity: 0.6}, worlds.neutraal)
);
const ask = (changes: Partial<Request<"world">> = {}): Request<"world"> => ({
  kind: "world",
  world,
  base: "neutraal",
  outcome: "doorstroom",
  seed: 5,
  solve: false,
  ...changes
});

function host(changes: Partial<Host> = {}) {
  const progress: Progress[] = [];
  const own: Host = {
    read: async () => new ArrayBuffer(0),
    breathe: async () => {},
    rest: async () => {},
    progress: (now) => progress.push(now),
    part: () => {},
    signal: new AbortController().signal,
    memory: new Memory(),
    ...changes
  };
  return {own, progress};
}

const made = async (request: Request<"world">, own: Host) =>
  ((await handle(request, own)) as Questions["world"]["answer"]).moved;

describe("a world of the reader’s own", () => {
  it("is simulated once, and recalibrated from there, with progress", async () => {
    const {own, progress} = host();
    const plain = await made(ask(), own);
    expect(plain.changed).toBe(true);
    expect(plain.before).toBeNull();
    const simulated = progress.filter(({year}) => year !== undefined).length;
    expect(simulated).toBeGreaterThan(4);
    progress.length = 0;
    const solved = await made(ask({solve: true}), own);
    expect(progress.some(({year}) => year !== undefined)).toBe(false);
    expect(progress.filter(({evaluations}) => evaluations).length).toBeGreaterThan(1);
    expect(solved.before!.reported).toEqual(plain.reported);
    expect(Math.abs(solved.reported[1]! - 12.5)).toBeLessThan(Math.abs(plain.reported[1]! - 12.5));
  });
  it("stops between two steps, and says so", async () => {
    const controller = new AbortController();
    const {own, progress} = host({signal: controller.signal});
    const asked = made(ask(), {
      ...own,
      progress: (now) => (now.year === 2016 ? controller.abort() : own.progress(now))
    });
    await expect(asked).rejects.toThrow(/abort/i);
    expect(progress.some(({year}) => year === 2017)).toBe(false);
    expect(own.memory.made).toBeUndefined();
  });
  it("is refused if it is none", async () => {
    await expect(made(ask({world: "nergens"}), host().own)).rejects.toThrow("invalid world; not in (");
    await expect(made(ask({world: "neutraal~citoValidity=7"}), host().own)).rejects.toThrow(
      "invalid citoValidity; not in [0, 1]: 7"
    );
  });
});
