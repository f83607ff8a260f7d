import {describe, expect, it} from "vitest";
import {normalQuantile} from "../../src/math/normal.js";
import {studentQuantile, studentTail} from "../../src/math/student.js";

// Reference: R, print(qt(p, df), digits = 15) and pt(t, df, lower.tail = FALSE).
describe("Student's distribution", () => {
  it("has R's quantiles", () => {
    const quantiles = [
      [0.975, 1, 12.70620473617469],
      [0.975, 2.5, 3.57465484200369],
      [0.975, 4, 2.77644510519779],
      [0.995, 9, 3.24983554159213],
      [0.025, 30, -2.04227245630124],
      [0.975, 999.5, 1.96234027038385]
    ] as const;
    for (const [p, df, t] of quantiles) expect(studentQuantile(p, df)).toBeCloseTo(t, 8);
  });
  it("has R's tails", () => {
    expect(studentTail(2, 3)).toBeCloseTo(0.0696629842794216, 12);
    expect(studentTail(-1.5, 7.3)).toBeCloseTo(1 - studentTail(1.5, 7.3), 14);
  });
  it("goes over into the normal without a step", () => {
    expect(studentQuantile(0.975, 999.999)).toBeCloseTo(studentQuantile(0.975, 1000), 7);
    expect(studentQuantile(0.975, Infinity)).toBe(normalQuantile(0.975));
    expect(studentQuantile(0.5, 3)).toBe(0);
  });
  it("refuses degrees of freedom that are none", () => {
    expect(() => studentQuantile(0.9, 0)).toThrow("invalid degrees of freedom; not above 0: 0");
  });
});
