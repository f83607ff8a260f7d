import {expect} from "vitest";

/** What every picture of ours must be, whatever it shows: silent to assistive technology, without a mark at NaN. */
export function expectSound(picture: Element, words: RegExp): void {
  expect(picture.getAttribute("aria-hidden")).toBe("true");
  expect(picture.querySelectorAll("[aria-label], [aria-description], [id]").length).toBe(0);
  expect(picture.outerHTML).not.toMatch(/NaN|undefined|Infinity|null/);
  expect(picture.textContent).toMatch(words);
}
