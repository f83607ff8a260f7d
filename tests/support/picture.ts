import {expect} from "vitest";

/**
 * What every picture of ours must be, whatever it shows: hidden from readers (its frame speaks), whole, with its words.
 */
export function expectSound(picture: Element, words: RegExp): void {
  expect(picture.getAttribute("aria-hidden")).toBe("true");
  expect(picture.querySelectorAll("[aria-label], [aria-description]").length).toBe(0);
  expect(picture.outerHTML).not.toMatch(/NaN|undefined|Infinity|null/);
  expect(picture.textContent).toMatch(words);
}
