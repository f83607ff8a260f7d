import {existsSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {eventAnchor, timeline} from "../../src/mbo/werkagenda/timeline.js";

const read = (file: string) => readFileSync(new URL(`../../src/${file}`, import.meta.url), "utf8");
const names = ["index", "aannames", "locaties", "definities", "werelden", "methode", "data", "correcties", "grafieken"];
/** The events that a page leads to, in its order. That other links lead somewhere is tested on the built site. */
const events = (file: string) =>
  [...read(file).matchAll(/\.\/werkagenda#(tijdlijn-[\w-]*)/g)].map(([, anchor]) => anchor!);

describe("links to the timeline", () => {
  it("lead to an event that is on it, and the same in both languages", () => {
    const anchors = timeline.map(eventAnchor);
    for (const name of names.filter((own) => existsSync(new URL(`../../src/${own}.md`, import.meta.url)))) {
      const own = events(`${name}.md`);
      expect(anchors, name).toEqual(expect.arrayContaining(own));
      expect(events(`en/${name}.md`), name).toEqual(own);
      expect(new Set(own).size, name).toBe(own.length); // the first mention is enough
    }
  });
  it("stand on the pages that tell of the report, the monitor and the plans", () => {
    for (const name of ["index", "locaties", "definities", "methode", "data"]) {
      expect(events(`${name}.md`), name).toContain("tijdlijn-rekenkamer-2024");
    }
    expect(events("definities.md")).toEqual(
      expect.arrayContaining(["tijdlijn-monitor-2025", "tijdlijn-actieplan-2016"])
    );
  });
});
