import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {keySymbol} from "../../../src/charts/drawing/key-symbol.js";
import {seriesStyle} from "../../../src/charts/werkagenda/series-style.js";
import {emptyPage} from "../../support/page.js";

// Truth: the stylesheets, which draw the keys on pages; a picture that travels has no stylesheet.
const folder = new URL("../../../src/", import.meta.url);
const styles = readdirSync(folder)
  .filter((name) => name.endsWith(".css"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");
const marks = [...new Set([...styles.matchAll(/\.key-([a-z\d-]+)/g)].map(([, mark]) => mark!))].filter(
  (mark) => mark !== "mark"
);

describe("keySymbol", () => {
  it.each([...marks, ...Object.keys(seriesStyle), "dot-westers", "place-gap-niet-westers"])("knows %s", (mark) => {
    const symbol = keySymbol(emptyPage(), mark, 3, 4);
    expect(symbol.getAttribute("transform")).toBe("translate(3,4)");
    expect([symbol.getAttribute("fill"), symbol.getAttribute("stroke")]).not.toEqual(["none", "none"]);
  });

  it("tells simulated from published by its outline", () => {
    for (const mark of ["simulated", "simulated-bar"]) expect(look(mark)).toMatchObject({fill: "none"});
    for (const mark of ["published", "published-bar"]) expect(look(mark)).toMatchObject({stroke: "none"});
    expect(look("simulated-bar").dash).not.toBeNull();
  });

  it("refuses a mark without a symbol", () => {
    expect(() => keySymbol(emptyPage(), "constructor", 0, 0)).toThrow(
      "invalid mark of a key; it has no symbol: constructor"
    );
  });
});

function look(mark: string): {fill: string | null; stroke: string | null; dash: string | null} {
  const symbol = keySymbol(emptyPage(), mark, 0, 0);
  const [fill, stroke, dash] = ["fill", "stroke", "stroke-dasharray"].map((name) => symbol.getAttribute(name));
  return {fill: fill!, stroke: stroke!, dash: dash!};
}
