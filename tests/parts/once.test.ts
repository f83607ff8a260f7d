import {describe, expect, it, vi} from "vitest";
import {once} from "../../src/parts/once.js";

describe("once", () => {
  it("shares one call, also with those who ask before it is there", async () => {
    const call = vi.fn(async () => ({story: 1}));
    const read = once(call);
    const [first, second] = await Promise.all([read(), read()]);
    expect(second).toBe(first);
    expect(await read()).toBe(first);
    expect(call).toHaveBeenCalledTimes(1);
  });

  it("tries again after a failure, of which all that shared it hear", async () => {
    const call = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error("offline")).mockResolvedValue("here");
    const read = once(call);
    const outcomes = await Promise.allSettled([read(), read()]);
    expect(outcomes.map(({status}) => status)).toEqual(["rejected", "rejected"]);
    expect([await read(), await read()]).toEqual(["here", "here"]);
    expect(call).toHaveBeenCalledTimes(2);
  });
});
