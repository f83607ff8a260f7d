import {spawn} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {fileURLToPath} from "node:url";
import {findBrowser} from "./site/chromium.js";

// npm test: every stage runs, also when an earlier one failed; the last line counts.
const root = fileURLToPath(new URL("..", import.meta.url));
const names = ["types", "lint", "unit", "build", "site"] as const;
type Stage = (typeof names)[number];
interface Count {
  passed: number;
  failed: number;
}
/** What failed, by name: said once more at the end, where a log is read first. */
const failures: string[] = [];

const stages: Record<Stage, () => Promise<Count>> = {
  types: async () => sum([await typesOf("tsconfig.json"), await typesOf("tsconfig.pure.json")]),
  lint: async () => one(await node("node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".")),
  unit: () => vitest("unit"),
  build,
  site
};

const asked = process.argv.slice(2);
const chosen = asked.filter((word): word is Stage => names.some((name) => name === word));
const noBuild = asked.includes("--no-build");
if (asked.some((word) => word !== "--no-build" && !chosen.some((name) => name === word))) {
  console.error(`usage: npm test [-- [${names.join("] [")}] [--no-build]]   (site builds first, unless --no-build)`);
  process.exit(2);
}
const wanted = new Set<Stage>(chosen.length ? chosen : names);
if (wanted.has("site")) wanted.add("build");
if (noBuild) wanted.delete("build");

const counts: Count[] = [];
for (const name of names.filter((name) => wanted.has(name))) {
  const started = Date.now();
  console.log(`\n── ${name} ${"─".repeat(60 - name.length)}`);
  const count = await stages[name]();
  counts.push(count);
  const named = failures.some((failure) => failure.startsWith(`${name}: `));
  if (count.failed > 0 && !named) failures.push(`${name}: see above`);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
}
const {passed, failed} = sum(counts);
if (failures.length) console.log(`\n✗ ${failures.join("\n✗ ")}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function typesOf(config: string): Promise<Count> {
  const succeeded = await node("node_modules/typescript/bin/tsc", "-p", config);
  console.log(`${succeeded ? "✓" : "✗"} ${config}`);
  return one(succeeded);
}

/** A failed build leaves no site behind, so that the site tests fail and never judge an old one. */
async function build(): Promise<Count> {
  rmSync(join(root, "dist"), {recursive: true, force: true});
  const succeeded = (await run("npm", ["run", "--silent", "build"])) && existsSync(join(root, "dist/index.html"));
  if (!succeeded) rmSync(join(root, "dist"), {recursive: true, force: true});
  return one(succeeded);
}

async function site(): Promise<Count> {
  try {
    console.log(`browser: ${findBrowser()}`);
  } catch (error) {
    console.error((error as Error).message); // the site tests say so too, and fail
  }
  return await vitest("site");
}

interface Report {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {readonly status: string; readonly fullName: string}[];
  }[];
}

/** Runs one suite. A test that did not run (its browser failed to start) counts as failed, as does an empty suite. */
async function vitest(project: string): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), "vitest-"));
  const output = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${output}`];
  const succeeded = await node("node_modules/vitest/vitest.mjs", "run", "--project", project, ...reporters);
  try {
    const report = JSON.parse(readFileSync(output, "utf8")) as Report;
    const passed = report.numPassedTests;
    const broken = report.testResults.filter(
      (file) => file.status === "failed" && file.assertionResults.every(({status}) => status !== "failed")
    );
    failures.push(...broken.map(({name}) => `${project}: ${relative(root, name)}`));
    for (const {name, assertionResults} of report.testResults) {
      const failed = assertionResults.filter(({status}) => status !== "passed" && status !== "todo");
      failures.push(...failed.map(({fullName}) => `${project}: ${relative(root, name)}: ${fullName}`));
    }
    const failed = report.numTotalTests - report.numTodoTests - passed + broken.length;
    return {passed, failed: failed || Number(!succeeded || passed === 0)};
  } catch {
    return {passed: 0, failed: 1};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function node(script: string, ...args: readonly string[]): Promise<boolean> {
  return run(process.execPath, [join(root, script), ...args]);
}

function run(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {cwd: root, stdio: "inherit", shell: process.platform === "win32"});
    child.once("error", (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.once("exit", (code) => resolve(code === 0));
  });
}

function one(succeeded: boolean): Count {
  return {passed: Number(succeeded), failed: Number(!succeeded)};
}

function sum(parts: readonly Count[]): Count {
  return parts.reduce((a, b) => ({passed: a.passed + b.passed, failed: a.failed + b.failed}), {passed: 0, failed: 0});
}
