import {elements} from "../../src/markup/element.js";

/**
 * Says where readers reach the publisher: `<span data-contact>the publisher of this site</span>` becomes a link with
 * those words. Without an address the words stay.
 *
 * @param contact a mail address or an http(s) address
 * @throws RangeError if it is neither.
 */
export function fillContact(document: Document, contact: string | undefined): void {
  if (!contact) return;
  const href = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(contact) ? `mailto:${contact}` : contact;
  if (!/^(mailto:|https?:\/\/)/.test(href)) {
    throw new RangeError(`invalid SITE_CONTACT; neither a mail address nor an http(s) address: ${contact}`);
  }
  const h = elements(document);
  for (const place of document.querySelectorAll("[data-contact]")) {
    place.replaceChildren(h("a", {href}, place.textContent));
  }
}
