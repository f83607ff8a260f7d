import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {formats} from "../../src/text/format.js";

const nl = formats("nl");
const en = formats("en");

describe("formats", () => {
  it("writes numbers as each language does; groups from five digits (reference: Dutch and British usage)", () => {
    const numbers: [value: number, digits: number, dutch: string, english: string][] = [
      [0, 0, "0", "0"],
      [44.13, 1, "44,1", "44.1"],
      [1234.5, 1, "1234,5", "1234.5"],
      [12_345, 0, "12.345", "12,345"],
      [1_359_242, 0, "1.359.242", "1,359,242"],
      [3, 2, "3,00", "3.00"]
    ];
    for (const [value, digits, dutch, english] of numbers) {
      expect(nl.number(value, digits)).toBe(dutch);
      expect(en.number(value, digits)).toBe(english);
    }
  });
  it("has a true minus sign, and none at what rounds to zero", () => {
    expect(nl.number(-6.31, 1)).toBe("−6,3");
    expect(en.number(-6.31, 1)).toBe("−6.3");
    for (const value of [-0.04, -0, 0.04]) expect(nl.number(value, 1)).toBe("0,0");
    expect(nl.points(-0.04, {signed: true})).toBe("0,0\u00a0procentpunt");
  });
  it("writes percentages and signed points, the unit on the same line", () => {
    expect([nl.percent(44), en.percent(44)]).toEqual(["44,0%", "44.0%"]);
    expect([nl.percent(44, 0), en.percent(44, 0)]).toEqual(["44%", "44%"]);
    expect(nl.points(12.5)).toBe("12,5\u00a0procentpunt");
    expect(nl.points(12.5, {signed: true})).toBe("+12,5\u00a0procentpunt");
    expect(en.points(-2.8, {signed: true})).toBe("−2.8\u00a0percentage points");
  });
  it("writes the sign of a number, and none at what rounds to zero", () => {
    expect([nl.signed(12.5, 1), en.signed(12.5, 1)]).toEqual(["+12,5", "+12.5"]);
    expect([nl.signed(-2.84, 1), en.signed(2.84), en.signed(0.05, 2)]).toEqual(["−2,8", "+3", "+0.05"]);
    for (const value of [0.04, 0, -0, -0.04]) expect(nl.signed(value, 1)).toBe("0,0");
    for (const value of [-4, 0.04, 4]) expect(nl.points(value, {signed: true})).toMatch(`${nl.signed(value, 1)}\u00a0`);
  });
  it("has one percentage point and several, judged after rounding", () => {
    for (const value of [1, -1, 1.04, 0.96]) expect(en.points(value)).toMatch(/1\.0\u00a0percentage point$/);
    for (const value of [0, 0.9, 1.06, 2]) expect(en.points(value)).toMatch(/\u00a0percentage points$/);
    expect(en.points(1, {digits: 0})).toBe("1\u00a0percentage point");
  });
  it("writes school years over the turn of the century and lists in words", () => {
    expect([2019, 2009, 1999].map(nl.schoolYear)).toEqual(["2019/20", "2009/10", "1999/00"]);
    expect(nl.list(["a", "b", "c"])).toBe("a, b en c");
    expect(en.list(["a", "b", "c"])).toBe("a, b and c");
    expect(nl.list(["a"])).toBe("a");
  });
  it("can be read back: what is written is the number, rounded", () => {
    const value = fc.double({min: -1e6, max: 1e6, noNaN: true});
    fc.assert(
      fc.property(value, fc.integer({min: 0, max: 3}), (x, digits) => {
        const dutch = nl.number(x, digits).replaceAll(".", "").replace(",", ".").replace("−", "-");
        const english = en.number(x, digits).replaceAll(",", "").replace("−", "-");
        const half = 0.5 / 10 ** digits + 1e-9;
        expect(Math.abs(Number(dutch) - x)).toBeLessThanOrEqual(half);
        expect(Number(english)).toBe(Number(dutch));
      })
    );
  });
  it("never shows what is not a number", () => {
    for (const f of [nl, en]) {
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
        for (const write of [f.number, f.signed, f.percent, f.points, f.schoolYear]) {
          expect(() => write(value)).toThrow(`invalid number to show; not finite: ${value}`);
        }
      }
    }
  });
});
