import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, describe, expect, it} from "vitest";
import {hashOf, kept} from "../../data-loaders/kept.js";

describe("what is kept between builds", () => {
  const from = `${mkdtempSync(join(tmpdir(), "kept-"))}/`;
  afterEach(() => rmSync(from, {recursive: true, force: true}));

  it("is computed once for the same sources, and comes back as it was", () => {
    let times = 0;
    const compute = () => {
      ++times;
      return {codes: Uint8Array.from([3, 1]), mean: Number.NaN, rows: [{a: 1}]};
    };
    const first = kept("one", compute, {from, key: "k"});
    expect(kept("one", compute, {from, key: "k"})).toEqual(first);
    expect(times).toBe(1);
  });

  it("is computed again for other sources; the old result goes, that of another name stays", () => {
    kept("one", () => 1, {from, key: "old"});
    kept("other", () => 5, {from, key: "old"});
    expect(kept("one", () => 2, {from, key: "new"})).toBe(2);
    expect(readdirSync(from).sort()).toEqual(["one.new", "other.old"]);
  });

  it("depends on the name and the content of every file, however deep", () => {
    const deep = join(from, "room", "deep");
    const write = (name: string, text: string) => {
      mkdirSync(deep, {recursive: true});
      writeFileSync(join(deep, name), text);
      return hashOf([join(from, "room")]);
    };
    const hash = write("a.ts", "1");
    expect(write("a.ts", "1")).toBe(hash);
    const changed = write("a.ts", "2");
    const more = write("b.ts", "");
    expect(new Set([hash, changed, more]).size).toBe(3);
  });
});
