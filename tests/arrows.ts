import {posix} from "node:path";

/** A part of the house and what it may know. Absent lists are empty; a room may always import itself. */
export interface Room {
  readonly files: RegExp;
  /** Rooms it may import. */
  readonly rooms?: readonly string[];
  /** Rooms of which it may import types only (`import type`). */
  readonly types?: readonly string[];
  /** Single modules it may import from rooms that are otherwise closed to it. */
  readonly modules?: readonly string[];
  /** Packages by name, or a prefix with a star. */
  readonly packages?: readonly string[];
  /** Same input, same output: no clock and no chance. */
  readonly pure?: boolean;
  /** Runs wherever it is called: no globals of a browser or of Node. */
  readonly hostless?: boolean;
}

const engine = ["math", "glmm", "mbo", "analysis"];
const drawing = ["markup", "text", "charts", "tables"];
const source = [...engine, ...drawing, "worker", "interface", "parts"];
const loading = source.filter((name) => name !== "interface");
const client = ["src/worker/client.ts", "src/worker/live-analysis.ts"];
/** Analysis as plain text and plain rules: what a page needs to read and write a state (decisions 19). */
const specifications = [
  "specification",
  "specification-query",
  "check-specification",
  "check-combination",
  "method-grammar",
  "direct"
].map((name) => `src/analysis/specification/${name}.ts`);
/** A definition of gelijke kansen is judged on the page itself: arithmetic on what the build estimated, no fit. */
const judging = [
  "definition",
  "definition-query",
  "definition-file",
  "evidence-file",
  "few-events",
  "presets",
  "side-by-side",
  "location-answer",
  "student-answer"
].map((name) => `src/analysis/definitions/${name}.ts`);

/** What the method page shows at work: a few sums, no fit. */
const explaining = ["laplace-picture", "noisy-test"].map((name) => `src/analysis/explained/${name}.ts`);

/** The arrows of the architecture: who may import whom. Both the test and Biome's overrides come from this table. */
export const rooms: Readonly<Record<string, Room>> = {
  math: {files: /^src\/math\//, packages: ["pure-rand"], pure: true, hostless: true},
  glmm: {files: /^src\/glmm\//, rooms: ["math"], pure: true, hostless: true},
  mbo: {files: /^src\/mbo\//, rooms: ["math"], pure: true, hostless: true},
  analysis: {files: /^src\/analysis\//, rooms: ["glmm", "mbo", "math"], pure: true, hostless: true},
  text: {files: /^src\/text\//, rooms: ["mbo"], hostless: true},
  markup: {files: /^src\/markup\//, hostless: true},
  worker: {files: /^src\/worker\//, rooms: engine, packages: ["@uwdata/flechette"]},
  charts: {
    files: /^src\/charts\//,
    rooms: ["markup", "mbo", "text", "tables"], // each chart offers its rows as a table
    types: ["analysis"],
    packages: ["d3-*", "@observablehq/plot", "uqr"],
    hostless: true
  },
  tables: {
    files: /^src\/tables\//,
    rooms: ["markup", "mbo", "text"],
    types: ["analysis"],
    packages: ["d3-*", "arquero"],
    hostless: true
  },
  interface: {
    files: /^src\/interface\//,
    rooms: ["markup", "mbo", "text"],
    types: ["analysis", "worker"],
    modules: [...client, ...specifications],
    packages: ["observablehq:stdlib"]
  },
  parts: {
    files: /^src\/parts\//,
    rooms: ["charts", "tables", "interface", "markup", "text", "mbo"],
    types: ["analysis", "worker"],
    modules: [...client, ...specifications, ...judging, ...explaining, "src/analysis/truth/held-against-truth.ts"],
    packages: ["observablehq:stdlib"]
  },
  pages: {
    files: /^src\/(en\/)?(werkagenda\/)?[^/]+\.md$|^src\/(en\/)?embed\//,
    rooms: source,
    packages: ["observablehq:*", "d3-*", "@observablehq/plot", "arquero"]
  },
  doors: {files: /^src\/(data|fonts)\//, rooms: ["data-loaders"], packages: ["node:*", "@uwdata/flechette"]},
  "data-loaders": {files: /^data-loaders\//, rooms: loading, types: ["interface"], packages: ["*"]},
  settings: {files: /^[^/]+\.config\.ts$|^src\/[^/]+\.d\.ts$/, rooms: [...source, "data-loaders"], packages: ["*"]},
  tests: {files: /^tests\//, rooms: [...source, "data-loaders", "pages", "doors", "settings"], packages: ["*"]}
};

/** One import as it stands in a file. */
export interface Import {
  readonly specifier: string;
  /** `import type`; `import {type T}` leaves a real import behind and does not count. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/** The room of a file, named from the root of the repository, or undefined when it has none. */
export function roomOf(file: string): string | undefined {
  return Object.entries(rooms).find(([, {files}]) => files.test(file))?.[0];
}

/** The sentence that says why `file` may not have this import, or undefined when it may. */
export function refusal(file: string, {specifier, typeOnly, line}: Import): string | undefined {
  const at = `${file}:${line}`;
  const name = roomOf(file);
  if (name === undefined) return `${file}: stands in no room of tests/arrows.ts`;
  const room = rooms[name]!;
  if (specifier.startsWith("npm:")) return `${at}: no npm: imports, they fetch from another origin: ${specifier}`;
  if (!/^[./]/.test(specifier)) {
    if (admits(room.packages ?? [], specifier)) return undefined;
    return `${at}: ${name} may not import the package ${specifier}`;
  }
  if (!specifier.endsWith(".js") && !(name === "tests" && specifier.endsWith(".json"))) {
    return `${at}: a local import ends in .js, or it is not found in the browser: ${specifier}`;
  }
  const target = posix.join(posix.dirname(file), specifier).replace(/\.js$/, ".ts");
  const other = roomOf(target);
  if (other === undefined) return `${at}: ${specifier} leads to no room`;
  if (other === name || room.rooms?.includes(other) || room.modules?.includes(target)) return undefined;
  if (room.types?.includes(other)) {
    return typeOnly ? undefined : `${at}: ${name} may import only types from ${other} (import type): ${specifier}`;
  }
  return `${at}: ${name} may not import ${other}: ${specifier}`;
}

function admits(packages: readonly string[], specifier: string): boolean {
  return packages.some((entry) =>
    entry.endsWith("*")
      ? specifier.startsWith(entry.slice(0, -1))
      : specifier === entry || specifier.startsWith(`${entry}/`)
  );
}

/**
 * A refusal as Biome's `noRestrictedImports` takes it; it cannot tell types from values, so rooms open to types pass.
 */
export interface BiomeOverride {
  readonly includes: readonly string[];
  readonly linter: {rules: {style: {noRestrictedImports: {level: "error"; options: {patterns: BiomePattern[]}}}}};
}
interface BiomePattern {
  readonly group: readonly string[];
  readonly message: string;
}

/** The main arrows for `.biome.json`: the rooms of src among each other, and their packages. */
export function biomeOverrides(): BiomeOverride[] {
  return source.map((name) => {
    const room = rooms[name]!;
    const known = [name, ...(room.rooms ?? []), ...(room.types ?? [])];
    if (room.modules?.length) known.push(...room.modules.map((module) => module.split("/")[1]!));
    const closed = [...source, "data", "fonts", "data-loaders", "tests"].filter((other) => !known.includes(other));
    const patterns: BiomePattern[] = [
      {group: closed.map((other) => `../**/${other}/**`), message: `${name} may not import this room: tests/arrows.ts`},
      {
        group: ["**", "!./**", "!../**", ...(room.packages ?? []).flatMap((entry) => [`!${entry}`, `!${entry}/**`])],
        message: `${name} may not import this package: tests/arrows.ts`
      }
    ];
    const noRestrictedImports = {level: "error" as const, options: {patterns}};
    return {includes: [`src/${name}/**`], linter: {rules: {style: {noRestrictedImports}}}};
  });
}
