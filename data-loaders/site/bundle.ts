import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join, posix, relative, sep} from "node:path";
import {build, type Metafile, type Plugin} from "esbuild";

/** For each entry module the modules it needs at once, all as paths from the site's root. */
export type Preloads = ReadonlyMap<string, readonly string[]>;

/** Stands for the site's root in what esbuild joins: a module may end up in a folder of another depth. */
const SITE = "site:/";

/**
 * Joins the modules of the built site: Framework writes each of our files, and each package that Plot needs, as a file
 * of its own (80 requests for a living chart), and a slow connection waits for every level of them. What loads later
 * (a chart, the worker) stays apart. Entry modules keep their names, so that pages need not change.
 *
 * @param directory the built site
 * @param entries modules that pages import, as paths from the site's root
 */
export async function bundleModules(directory: string, entries: readonly string[]): Promise<Preloads> {
  const workers = findWorkers(directory, entries);
  const result = await build({
    entryPoints: [...entries, ...workers].map((entry) => join(directory, entry)),
    outdir: join(directory, "_import"),
    outbase: join(directory, "_import"),
    entryNames: "[dir]/[name]",
    chunkNames: "chunk/[name].[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    write: false,
    metafile: true,
    logLevel: "silent",
    absWorkingDir: directory,
    plugins: [builtSite(directory)]
  });
  for (const file of [...modulesOf(directory, [...entries, ...workers])]) rmSync(join(directory, file));
  rmSync(join(directory, "_node"), {recursive: true, force: true});
  for (const {path, text} of result.outputFiles) {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(
      path,
      text.replaceAll(`"${SITE}`, `"${"../".repeat(relative(directory, path).split(sep).length - 1)}`)
    );
  }
  return new Map(entries.map((entry) => [entry, closure(result.metafile, entry)]));
}

/** How esbuild reads what Framework wrote. */
function builtSite(directory: string): Plugin {
  return {
    name: "built-site",
    setup({onResolve, onLoad}) {
      // Framework's client is shared by the inline scripts of the pages: it stays a file of its own.
      onResolve({filter: /\/_observablehq\//}, ({path, resolveDir}) => ({
        path: fromRoot(path, resolveDir),
        external: true
      }));
      // Packages are pure modules; what is not used may go.
      onResolve({filter: /^\./}, ({path, resolveDir}) => {
        const file = join(resolveDir, path);
        return file.includes(`${sep}_node${sep}`) ? {path: file, sideEffects: false} : {path: file};
      });
      onLoad({filter: /\.js$/}, ({path}) => ({contents: portable(readFileSync(path, "utf8"), path)}));

      /** Names what a module points at, workers and data files, from the site's root. */
      function portable(code: string, path: string): string {
        return withoutClock(code).replace(
          /(\bimport\.meta\.resolve\(|"path":)"(\.[^"]+)"/g,
          (_, before: string, address: string) => `${before}"${fromRoot(address, dirname(path))}"`
        );
      }

      function fromRoot(address: string, folder: string): string {
        return SITE + relative(directory, join(folder, address)).split(sep).join("/");
      }
    }
  };
}

/** Leaves out the time at which a file was made, which Framework writes beside its size: same input, same bytes. */
export function withoutClock(code: string): string {
  return code.replace(/,\s*"lastModified":\d+/g, "");
}

function findWorkers(directory: string, entries: readonly string[]): string[] {
  return [...modulesOf(directory, entries)].flatMap((module) =>
    [...readFileSync(join(directory, module), "utf8").matchAll(/import\.meta\.resolve\("(\.[^"]+)"\)/g)].map(([, to]) =>
      posix.join(posix.dirname(module), to!)
    )
  );
}

/** Every module of ours that the entries reach, themselves included. */
function modulesOf(directory: string, entries: readonly string[], seen = new Set<string>()): Set<string> {
  for (const entry of entries) {
    if (seen.has(entry) || !entry.startsWith("_import/") || !existsSync(join(directory, entry))) continue;
    seen.add(entry);
    const code = readFileSync(join(directory, entry), "utf8");
    const imports = [...code.matchAll(/(?:from\s*|import\s*\(?\s*)"(\.[^"]+\.js)"/g)].map(([, to]) =>
      posix.join(posix.dirname(entry), to!)
    );
    modulesOf(directory, imports, seen);
  }
  return seen;
}

function closure({outputs}: Metafile, entry: string, seen = new Set<string>()): string[] {
  if (!seen.has(entry)) {
    seen.add(entry);
    for (const {path, kind, external} of outputs[entry]?.imports ?? []) {
      if (kind === "import-statement" && !external) closure({inputs: {}, outputs}, path, seen);
    }
  }
  return [...seen];
}
