import {describe, expect, it} from "vitest";
import {LABEL, labelLanes} from "../../../src/charts/drawing/label-lanes.js";
import {textWidth} from "../../../src/charts/drawing/wrapped-text.js";

const long = "techniek en ict en zakelijke dienstverlening en handel vergeleken met zorg en sport";
const labels = ["vrouw en man", long, "per jaar ouder"];

describe.each(["beside", "above"] as const)("labels %s the marks", (side) => {
  it.each([200, 278, 328])("stay within %i pixels, whole, each in a lane of its own", (width) => {
    const {lanes, bottom} = labelLanes(labels, width, side);
    expect(lanes.map(({lines}) => lines.join(" "))).toEqual(labels);
    const widest = Math.max(...lanes.flatMap(({lines}) => lines.map((line) => textWidth(line, LABEL.size))));
    expect(widest).toBeLessThanOrEqual(width);
    const ends = lanes.map(
      ({lines, wordsY}) => [wordsY - LABEL.size, wordsY + (lines.length - 1) * LABEL.line] as const
    );
    ends.slice(1).forEach(([start], k) => {
      expect(start).toBeGreaterThanOrEqual(ends[k]![1]);
    });
    expect(bottom).toBeGreaterThan(ends.at(-1)![1]);
    for (const [k, {y}] of lanes.entries()) {
      if (side === "above") expect(y).toBeGreaterThan(ends[k]![1]);
      else expect(y).toBeLessThan(bottom);
    }
  });
});
