import {readdirSync, readFileSync} from "node:fs";
import {join, relative, sep} from "node:path";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";

// Truth: the width of the format (.biome.json), which the formatter keeps in code and leaves to us in comments.
const root = fileURLToPath(new URL("..", import.meta.url));
const {formatter} = JSON.parse(readFileSync(join(root, ".biome.json"), "utf8"));
const width: number = formatter.lineWidth;

function modules(): string[] {
  return ["src", "data-loaders", "tests"]
    .flatMap((folder) => readdirSync(join(root, folder), {recursive: true, withFileTypes: true}))
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
}

/** Lines of a comment, or with one behind the code, that are too wide. */
function wideComments(file: string, text: string): string[] {
  return text.split("\n").flatMap((line, k) => {
    const comment = /^\s*(\/\/|\/\*|\*)|\s\/\/\s/.test(line);
    return comment && line.length > width ? [`${file}:${k + 1}: a comment wider than ${width} columns`] : [];
  });
}

describe("comments", () => {
  it("are nowhere wider than the code", () => {
    const files = modules();
    expect(files).toContain("tests/comments.test.ts");
    expect(files.flatMap((file) => wideComments(file, readFileSync(join(root, file), "utf8")))).toEqual([]);
  });

  it.each([
    ["a line of one", "  // ", ""],
    ["a docstring", "/** ", " */"],
    ["a line in a docstring", " * ", ""],
    ["one behind code", "const a = 1; // ", ""]
  ])("%s may fill the line and no more", (_, before, after) => {
    const filled = (columns: number) => before + "x".repeat(columns - before.length - after.length) + after;
    expect(wideComments("a.ts", `${filled(width)}\n`)).toEqual([]);
    expect(wideComments("a.ts", `\n${filled(width + 1)}`)).toEqual([`a.ts:2: a comment wider than 120 columns`]);
  });
});
