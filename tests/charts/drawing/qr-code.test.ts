import {describe, expect, it} from "vitest";
import {qrCode} from "../../../src/charts/drawing/qr-code.js";
import {emptyPage} from "../../support/page.js";

const document = emptyPage();
const address = "https://example.org/kansen/aannames?model=2i&cito=imputation_10";

/** The dark modules of a code, as "x,y". */
function modules(code: SVGSVGElement): Set<string> {
  const d = code.querySelector("path")!.getAttribute("d")!;
  return new Set([...d.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => `${x},${y}`));
}

describe("the QR code", () => {
  it("has its quiet zone and three finder patterns (ISO/IEC 18004: four modules; seven by seven, 1-1-3-1-1)", () => {
    const code = qrCode(document, address, "adres");
    const size = Number(code.getAttribute("viewBox")!.split(" ")[2]);
    expect((size - 8 - 17) % 4).toBe(0); // 4 version + 17 modules a side
    const dark = modules(code);
    const far = size - 4 - 7;
    for (const [left, top] of [
      [4, 4],
      [far, 4],
      [4, far]
    ] as const) {
      const line = Array.from({length: 7}, (_, k) => dark.has(`${left + k},${top + 3}`));
      expect(line).toEqual([true, false, true, true, true, false, true]);
    }
    for (const place of dark) {
      for (const at of place.split(",").map(Number)) expect(at >= 4 && at < size - 4).toBe(true);
    }
  });
  it("is the same for the same address and another for another", () => {
    const own = [...modules(qrCode(document, address, "a"))];
    expect([...modules(qrCode(document, address, "b"))]).toEqual(own);
    expect([...modules(qrCode(document, `${address}1`, "a"))]).not.toEqual(own);
  });
  it("is black on white in every colour scheme, and has a name", () => {
    const code = qrCode(document, address, "Code met het adres");
    expect(code.getAttribute("aria-label")).toBe("Code met het adres");
    expect([...code.children].map((child) => child.getAttribute("fill"))).toEqual(["#fff", "#000"]);
  });
});
