import {readFileSync} from "node:fs";
import {createRequire} from "node:module";

/** The site's own type, as packages; the files are the Latin subsets with a variable weight. */
export const fonts = {
  "source-serif-4": {
    family: "Source Serif 4",
    file: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2"
  },
  "public-sans": {
    family: "Public Sans",
    file: "@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2"
  }
} as const;

/**
 * The font file that `--name=` asks for.
 *
 * @throws RangeError if the site has no such font.
 */
export function font(): Uint8Array {
  const name = process.argv.find((a) => a.startsWith("--name="))?.slice("--name=".length) ?? "";
  if (!Object.hasOwn(fonts, name))
    throw new RangeError(`invalid font; not in (${Object.keys(fonts).join(", ")}): ${name}`);
  return readFileSync(createRequire(import.meta.url).resolve(fonts[name as keyof typeof fonts].file));
}
