import {execFile} from "node:child_process";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";
import {asked} from "../../data-loaders/calibration/asked.js";
import {UsageError} from "../../data-loaders/command-line/usage-error.js";
import {worldsNamed} from "../../data-loaders/command-line/worlds-named.js";
import {defaultWorld, worldNames} from "../../src/mbo/world/worlds.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A loader as npm runs it; one that takes what it should refuse is ended before it gets far. */
function loader(path: string, ...args: string[]): Promise<{code: unknown; stderr: string}> {
  const command = ["--import", "tsx", `data-loaders/${path}.ts`, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, {cwd: root, timeout: 20_000}, (error, _, stderr) => {
      resolve({code: error?.code ?? 0, stderr});
    });
  });
}

describe("loaders on the command line", () => {
  it.each([
    ["calibration/run", "--ballance"],
    ["truth/run", "--world=nergens"],
    ["multiverse/run", "--world=nergens"],
    ["worlds/run", "neutraal"],
    ["sweep/run", "--world"],
    ["definitions/run", "--outcome"],
    ["definitions/repeat", "--outcome=diploma"]
  ])("%s refuses %s in one sentence, with exit code 2", async (path, arg) => {
    const {code, stderr} = await loader(path, arg);
    const [name] = arg.split("=");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(name);
  });
});

describe("worlds by name", () => {
  it("are those named, in their own order, or all", () => {
    expect(worldsNamed(["zwaktoets", defaultWorld, "zwaktoets"])).toEqual([defaultWorld, "zwaktoets"]);
    expect(worldsNamed(["all"])).toEqual(worldNames);
  });

  it.each(["nergens", "toString", ""])("are refused with what may stand there: %j", (name) => {
    const known = worldNames.join(", ");
    expect(() => worldsNamed(["all", name])).toThrow(
      new UsageError(`invalid --world; not all or one of ${known}: ${name}`)
    );
  });
});

describe("what calibrate is asked", () => {
  it("is to solve all worlds, or to do something else to some", () => {
    expect(asked({})).toEqual({task: "solve", names: worldNames});
    expect(asked({report: true, world: ["alles"]})).toEqual({task: "report", names: ["alles"]});
    expect(asked({balance: true})).toEqual({task: "balance", names: [defaultWorld]});
  });

  it.each([
    [{balance: true, seeds: true}, "invalid --seeds; not together with: --balance"],
    [{balance: true, world: ["alles"]}, `invalid --world; --balance is about ${defaultWorld} only: alles`],
    [{world: ["citorecht"]}, "invalid --world; not all or one of"]
  ])("is refused where it cannot be: %j", (given, message) => {
    expect(() => asked(given)).toThrow(UsageError);
    expect(() => asked(given)).toThrow(message);
  });
});
