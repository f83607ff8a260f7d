import {expect, it} from "vitest";
import {fillCitation} from "../../../data-loaders/site/citation.js";
import {nl} from "../../../src/text/nl.js";
import {emptyPage} from "../../support/page.js";

const release = {version: "1.2.0", date: "2027-03-04"};

it("names version, date and address, as a sentence and as BibTeX with its braces closed", () => {
  const page = emptyPage("<div data-citation></div>");
  fillCitation(page, nl, release, "https://voorbeeld.nl/kansen/");
  expect(page.querySelector("p")!.textContent).toBe(
    "Kansenverkenner mbo, versie 1.2.0 (2027-03-04). https://voorbeeld.nl/kansen/"
  );
  const entry = page.querySelector("pre")!.textContent!;
  expect(entry).toMatch(/^@misc\{\w+,\n/);
  for (const own of ["version = {1.2.0}", "year = {2027}", "url = {https://voorbeeld.nl/kansen/}"]) {
    expect(entry).toContain(own);
  }
  expect(entry.split("{").length).toBe(entry.split("}").length);
});

it("says no address where none is known", () => {
  const page = emptyPage("<div data-citation></div>");
  fillCitation(page, nl, release);
  expect(page.body.textContent).not.toMatch(/url|undefined/);
});
