import {gzipSync} from "node:zlib";
import {tableFromIPC, tableToIPC} from "@uwdata/flechette";
import {afterEach, describe, expect, it} from "vitest";
import {door} from "../../data-loaders/door.js";
import {font, fonts} from "../../data-loaders/fonts.js";
import {load as loadStory} from "../../data-loaders/story.js";
import {load as loadVsv} from "../../data-loaders/vsv.js";

const given = process.argv;
const ask = (name: string) => {
  process.argv = [...given.slice(0, 2), `--name=${name}`];
};
afterEach(() => {
  process.argv = given;
});

describe("door", () => {
  it("gives what the loader of that name gives, and it survives being written as JSON", async () => {
    ask("vsv");
    const vsv = await door("json");
    expect(vsv).toEqual(loadVsv());
    expect(JSON.parse(JSON.stringify(vsv))).toEqual(vsv);
    ask("corrections");
    expect(await door("json")).toHaveLength(2);
  });
  it("gives the students of an outcome year, at most 1 MB gzipped, with every column whole (decisions 4)", async () => {
    for (const [name, students] of [
      ["doorstroom-2020", 142_000],
      ["vsv-2021", 370_000]
    ] as const) {
      ask(name);
      const bytes = tableToIPC(await door("arrow"), {format: "stream"})!;
      expect(gzipSync(bytes).length).toBeLessThan(1_000_000);
      const table = tableFromIPC(bytes);
      expect(table.names).toEqual(["person", "study", "age", "cito", "location", "capacity", "institution"]);
      expect(Math.abs(table.numRows / students - 1)).toBeLessThan(0.05);
    }
  });
  it("refuses unknown names, the names of another format, no name, and names every object has", async () => {
    for (const name of ["onbekend", "vsv-2020", "", "constructor", "__proto__"]) {
      ask(name);
      await expect(door("json")).rejects.toThrow(
        `invalid json door; not in (vsv, corrections, descriptives, calibration, multiverse, truth, aannames, story, werkagenda, definitions, yardsticks, werelden, methods, parity, if-real, repetitions, imputation): ${name}`
      );
    }
    ask("vsv");
    await expect(door("arrow")).rejects.toThrow(
      "invalid arrow door; not in (doorstroom-2020, doorstroom-2021, vsv-2020, vsv-2021): vsv"
    );
    await expect(door("csv")).rejects.toThrow("invalid csv door; not in (descriptives, werkagenda): vsv");
  });
});

describe("font", () => {
  it("gives a WOFF2 file for each of the site’s fonts (truth: the format’s signature)", () => {
    for (const name of Object.keys(fonts)) {
      ask(name);
      expect(Buffer.from(font().subarray(0, 4)).toString("latin1")).toBe("wOF2");
    }
  });
  it("refuses others", () => {
    for (const name of ["arial", "toString"]) {
      ask(name);
      expect(font).toThrow(`invalid font; not in (source-serif-4, public-sans): ${name}`);
    }
  });
});

describe("loaders", () => {
  it("give the same bytes each time", () => {
    for (const load of [loadVsv, loadStory]) expect(JSON.stringify(load())).toBe(JSON.stringify(load()));
  });
  it("vsv has bol and bbl only: 5 levels, 3 groups, 5 years, and gaps for two groups", () => {
    const {rows, standardised, gaps} = loadVsv();
    expect([rows.length, standardised.length, gaps.length]).toEqual([150, 30, 20]);
    expect(new Set(rows.map((r) => r.leerweg))).toEqual(new Set(["bol", "bbl"]));
  });
});
