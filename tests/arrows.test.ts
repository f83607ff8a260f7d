import {spawnSync} from "node:child_process";
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, relative, sep} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {biomeOverrides, refusal, roomOf, rooms} from "./arrows.js";
import {reach} from "./imports.js";

// Truth: the rooms and arrows of the architecture, written down once in arrows.ts.
const root = fileURLToPath(new URL("..", import.meta.url));
const browserAndNode = /^(document|window|self|globalThis|navigator|location|localStorage|fetch|process|Buffer)$/;
const clockOrChance = /^(Math\.random|Date\.now|new Date\(\)|performance\.now|crypto\.\w+)$/;

function sources(): string[] {
  return ["src", "data-loaders", "tests"]
    .flatMap((folder) => readdirSync(join(root, folder), {recursive: true, withFileTypes: true}))
    .filter((entry) => entry.isFile() && /\.(ts|md)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .filter((file) => !/(^|\/)\.|^tests\/(reference|site\/broken)\/|^(tests|data-loaders)\/.*\.md$/.test(file));
}

/** Every sentence of complaint about one file. */
function complaints(file: string, text: string): string[] {
  const {imports, globals} = reach(file, text);
  const room = rooms[roomOf(file) ?? ""];
  const found = imports.map((each) => refusal(file, each));
  if (room === undefined) found.push(`${file}: stands in no room of tests/arrows.ts`);
  for (const {name, line} of globals) {
    if (room?.hostless && browserAndNode.test(name)) found.push(`${file}:${line}: uses the global ${name}`);
    if (room?.pure && clockOrChance.test(name)) found.push(`${file}:${line}: asks the clock or chance: ${name}`);
  }
  return found.filter((sentence) => sentence !== undefined);
}

describe("import arrows", () => {
  it("reads every source", () => expect(sources()).toContain("tests/arrows.test.ts"));
  it("hold in the whole house", () => {
    expect(sources().flatMap((file) => complaints(file, readFileSync(join(root, file), "utf8")))).toEqual([]);
  });
});

describe("the arrows can fail", () => {
  it.each([
    ["src/math/a.ts", 'import {readFileSync} from "node:fs";', "math may not import the package node:fs"],
    ["src/glmm/a.ts", 'import type {B} from "../mbo/b.js";', "glmm may not import mbo"],
    ["src/glmm/a.ts", 'export * from "../analysis/b.js";', "glmm may not import analysis"],
    ["src/charts/a.ts", 'import {fit} from "../analysis/fit.js";', "only types from analysis"],
    ["src/charts/a.ts", 'import {type Fit} from "../analysis/fit.js";', "only types from analysis"],
    ["src/charts/a.ts", 'const aq = await import("arquero");', "charts may not import the package arquero"],
    ["src/text/a.ts", 'let b: import("../charts/b.js").B;', "text may not import charts"],
    ["src/parts/a.ts", 'import {handle} from "../worker/handle.js";', "only types from worker"],
    ["src/parts/a.ts", 'new Worker(import.meta.resolve("../worker/fit-worker.js"));', "only types from worker"],
    ["src/math/a.ts", 'import {b} from "./b";', "ends in .js"],
    ["src/math/a.ts", 'import {b} from "./b.ts";', "ends in .js"],
    ["src/index.md", 'Prose\n```js\nimport * as d3 from "npm:d3";\n```', "no npm: imports"],
    [
      "src/index.md",
      '```js\nimport {load} from "../data-loaders/cohort.js";\n```',
      "pages may not import data-loaders"
    ],
    ["src/data/[name].json.ts", 'import {fit} from "../glmm/fit.js";', "doors may not import glmm"],
    ["data-loaders/a.ts", 'import {slider} from "../src/interface/slider.js";', "only types from interface"],
    ["data-loaders/a.ts", 'import {b} from "../tests/b.js";', "data-loaders may not import tests"],
    ["src/elsewhere/a.ts", "export {};", "stands in no room"],
    ["src/analysis/a.ts", "const now = Date.now();", "asks the clock or chance: Date.now"],
    ["src/analysis/a.ts", "const now = new Date();", "asks the clock or chance: new Date()"],
    ["src/math/a.ts", "const u = () => Math.random();", "asks the clock or chance: Math.random"],
    ["src/charts/a.ts", "export const draw = () => document.createElement('p');", "uses the global document"]
  ])("%s refuses %s", (file, text, sentence) => expect(complaints(file, text).join("\n")).toContain(sentence));

  it.each([
    ["src/math/a.ts", 'import {uniformInt} from "pure-rand";\nimport {b} from "./b.js"; new Date(2020, 1);'],
    ["src/charts/a.ts", 'import type {Fit} from "../analysis/fit.js"; import {max} from "d3-array";'],
    ["src/charts/a.ts", "export function draw(rows: string[], {document}: {document: Document}) { document.title; }"],
    ["src/charts/a.ts", "// import '../worker/a.js'\nconst s = `import '../worker/a.js'; `; s.window; ({window: 1});"],
    ["src/parts/a.ts", 'import {newest} from "../worker/client.js"; import type {Q} from "../worker/protocol.js";'],
    ["src/en/data.md", '```js\nimport {view} from "../parts/view.js";\ndisplay(view())\n```\n```js\n(1)\n```'],
    ["data-loaders/a.ts", 'import {draw} from "../src/charts/draw.js"; import aq from "arquero";']
  ])("%s allows %s", (file, text) => expect(complaints(file, text)).toEqual([]));
});

describe("Biome refuses the main arrows too", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "arrows-"));
    copyFileSync(join(root, ".biome.json"), join(folder, ".biome.json"));
    writeFileSync(join(folder, ".gitignore"), "");
  });
  afterAll(() => rmSync(folder, {recursive: true}));

  it("has the overrides that arrows.ts makes", () => {
    const settings = JSON.parse(readFileSync(join(root, ".biome.json"), "utf8"));
    expect(settings.overrides).toEqual(expect.arrayContaining(biomeOverrides()));
  });
  it.each([
    ["src/glmm/a.ts", "../mbo/codebook.js", true],
    ["src/glmm/a.ts", "node:fs", true],
    ["src/glmm/a.ts", "../math/cholesky.js", false],
    ["src/math/a.ts", "pure-rand", false],
    ["src/math/a.ts", "@observablehq/plot", true],
    ["src/charts/a.ts", "../worker/client.js", true],
    ["src/charts/bars/a.ts", "../../interface/slider.js", true],
    ["src/charts/a.ts", "d3-array", false],
    ["src/charts/a.ts", "@observablehq/plot", false],
    ["src/parts/a.ts", "../worker/client.js", false]
  ])("%s importing %s: refused = %s", (file, specifier, refused) => {
    mkdirSync(join(folder, dirname(file)), {recursive: true});
    writeFileSync(join(folder, file), `import {b} from "${specifier}";\n\nexport const c = b;\n`);
    const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
    const run = spawnSync(process.execPath, [biome, "lint", "--vcs-enabled=false", file], {
      cwd: folder,
      encoding: "utf8"
    });
    rmSync(join(folder, file));
    expect(run.stderr.includes("noRestrictedImports"), run.stderr).toBe(refused);
    expect(run.status, run.stderr).toBe(refused ? 1 : 0);
  });
});
