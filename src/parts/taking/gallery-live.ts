import {elements} from "../../markup/element.js";
import type {Text} from "../../text/nl.js";

/** Gives the codes of the page with all charts the address that the site really has, and a button to copy each. */
export function startGallery(root: HTMLElement, text: Text): void {
  const h = elements(document);
  for (const field of root.querySelectorAll<HTMLTextAreaElement>("textarea[data-embed]")) {
    const relative = field.dataset.embed ?? "";
    const absolute = new URL(relative, location.href).href;
    field.value = field.value.replace(`src="${relative}"`, `src="${absolute}"`);
    const button = h("button", {
      type: "button",
      "aria-label": `${text.take.copy}: ${field.getAttribute("aria-label")}`
    });
    button.textContent = text.take.copy;
    button.addEventListener("click", () => void copy(field, button));
    field.after(button);
  }

  async function copy(field: HTMLTextAreaElement, button: HTMLButtonElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(field.value);
      button.textContent = text.take.copied;
    } catch {
      field.select();
      button.textContent = text.take.notCopied;
    }
  }
}
