import type {Text} from "../../text/nl.js";

/**
 * The panel on a narrow screen: a sheet from below, opened by its button; Escape, the close button, and a step outside
 * it close it. On a wide screen it always stands beside the results.
 */
export function sheet(root: HTMLElement, text: Text): {count(changed: number): void} {
  const side = root.querySelector<HTMLElement>(".lab-side")!;
  const open = side.querySelector<HTMLButtonElement>(".lab-open")!;
  const panel = side.querySelector<HTMLElement>(".lab-panel")!;
  const show = (visible: boolean) => {
    side.classList.toggle("open", visible);
    open.setAttribute("aria-expanded", String(visible));
  };
  const isOpen = () => side.classList.contains("open");
  open.addEventListener("click", () => {
    show(!isOpen());
    if (isOpen()) panel.querySelector<HTMLElement>("button, input, select")?.focus();
  });
  side.querySelector(".lab-close")!.addEventListener("click", () => {
    show(false);
    open.focus();
  });
  side.addEventListener("keydown", ({key}) => {
    if (key !== "Escape" || !isOpen()) return;
    show(false);
    open.focus();
  });
  document.addEventListener("focusin", ({target}) => {
    if (isOpen() && !side.contains(target as Node)) show(false); // what has the focus must not lie under the sheet
  });
  return {
    count(changed) {
      open.textContent = text.aannames.panel.open(changed);
    }
  };
}
