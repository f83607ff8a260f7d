import {expect, it} from "vitest";
import {fillContact} from "../../../data-loaders/site/contact.js";
import {emptyPage} from "../../support/page.js";

const filled = (contact: string | undefined) => {
  const page = emptyPage("<p>Meld het bij <span data-contact>de uitgever</span>.</p>");
  fillContact(page, contact);
  return page;
};

it("leads to the publisher by mail or on the web, in the same words", () => {
  for (const [contact, href] of [
    ["redactie@voorbeeld.nl", "mailto:redactie@voorbeeld.nl"],
    ["https://voorbeeld.nl/contact", "https://voorbeeld.nl/contact"]
  ]) {
    const page = filled(contact);
    expect(page.querySelector("a")!.getAttribute("href")).toBe(href);
    expect(page.body.textContent).toBe("Meld het bij de uitgever.");
  }
});

it("stays words where there is no address, and refuses what is none", () => {
  expect(filled(undefined).querySelector("a")).toBeNull();
  for (const wrong of ["redactie", "javascript:alert(1)", "a@b"]) {
    expect(() => filled(wrong)).toThrow(
      `invalid SITE_CONTACT; neither a mail address nor an http(s) address: ${wrong}`
    );
  }
});
