import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join, posix} from "node:path";
import {livePath} from "./embed-page.js";

/** Where Framework writes the module that draws embeds in other states. */
const written = "parts/embed-live.js";

/**
 * Gives the module of embeds its lasting address (decisions 21: embeds stay as they were, and so does what they ask
 * for). Of what Framework wrote only the module itself stays: the rest are preloads of what is joined later.
 *
 * @returns the module of ours that it imports, as a path from the site's root
 * @throws Error if Framework wrote no such module.
 */
export function embedEntries(directory: string): string[] {
  const found = /export \* from "([^"]+)"/.exec(readFileSync(join(directory, written), "utf8"));
  if (!found) throw new Error(`no module in what Framework wrote: ${written}`);
  const entry = posix.join(posix.dirname(written), found[1]!);
  mkdirSync(dirname(join(directory, livePath)), {recursive: true});
  writeFileSync(join(directory, livePath), `import "${posix.relative(posix.dirname(livePath), entry)}";\n`);
  rmSync(join(directory, dirname(written)), {recursive: true});
  return [entry];
}
