import {mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, it} from "vitest";
import {rasterise} from "../../../data-loaders/site/rasterise.js";

const folder = mkdtempSync(join(tmpdir(), "kansen-png-"));
afterAll(() => rmSync(folder, {recursive: true}));
const drawing = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" viewBox="0 0 60 20"><rect width="60" height="20" fill="#fff"/><text x="2" y="15" font-family="Public Sans" font-weight="650" font-size="14">${words}</text></svg>`;

// Truth: the PNG format (signature, width and height in its header).
it("makes a PNG of the asked width, the same each time, with the letters that the drawing has", async () => {
  const png = Buffer.from(await rasterise(drawing("Kans"), 120, folder));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([120, 40]);
  expect(Buffer.from(await rasterise(drawing("Kans"), 120, folder)).equals(png)).toBe(true);
  expect(readdirSync(folder).length).toBe(1);
  const empty = Buffer.from(await rasterise(drawing(""), 120, folder));
  expect(empty.length).toBeLessThan(png.length);
});
it("refuses what is no drawing", async () => {
  await expect(rasterise("<p>", 120, folder)).rejects.toThrow();
});
