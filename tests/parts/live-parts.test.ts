import {describe, expect, it} from "vitest";
import {drawn, summed} from "../../src/parts/live-parts.js";
import {startOf} from "../../src/parts/part.js";
import {vsvView} from "../../src/parts/vsv.js";
import {vsvControls} from "../../src/parts/vsv-controls.js";

const view = async () => vsvView;
const other = {...startOf(vsvControls), jaar: 2019};

describe("parts that compute nothing in a worker", () => {
  it("draw what the build worked out, in every state", async () => {
    const data = {rows: []};
    const part = drawn(vsvControls, async () => data as never, view);
    expect(await part.start()).toBe(data);
    expect(await part.answer(other)).toEqual({data, milliseconds: 0});
    expect(part.computes).toBe(false);
  });

  it("sum the start and other states alike, and say how long that took", async () => {
    const part = summed(vsvControls, async () => (state) => state.jaar as never, view);
    expect(await part.start()).toBe(startOf(vsvControls).jaar);
    const {data, milliseconds} = await part.answer(other);
    expect(data).toBe(2019);
    expect(milliseconds).toBeGreaterThanOrEqual(0);
  });
});
