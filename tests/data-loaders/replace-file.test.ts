import {appendFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {describe, expect, it, vi} from "vitest";
import {replaceFile} from "../../data-loaders/replace-file.js";

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  return {...fs, writeFileSync: vi.fn(fs.writeFileSync)};
});

describe("a file that is written anew", () => {
  const folder = mkdtempSync(join(tmpdir(), "replace-"));
  const file = join(folder, "results.json");

  it("holds the new content, whether there was one before or not, and nothing stays beside it", () => {
    replaceFile(file, "first");
    replaceFile(pathToFileURL(file), Uint8Array.from([111, 107]));
    expect(readFileSync(file, "utf8")).toBe("ok");
    expect(readdirSync(folder)).toEqual(["results.json"]);
  });

  it("holds the old content, whole, where writing is broken off", () => {
    replaceFile(file, "whole");
    vi.mocked(writeFileSync).mockImplementationOnce((path) => {
      appendFileSync(path, "ha");
      throw new Error("stopped");
    });
    expect(() => replaceFile(file, "halved")).toThrow("stopped");
    expect(readFileSync(file, "utf8")).toBe("whole");
  });
});
