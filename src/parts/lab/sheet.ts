import type {Text} from "../../text/nl.js";

interface Sheet {
  /** Says how many assumptions differ. */
  count(changed: number): void;
  /** Offers the way back where there is a step to take. */
  undo(possible: boolean): void;
}

/**
 * The panel on a narrow screen: a sheet from below, opened by its button; Escape, the close button, and a step outside
 * it close it. On a wide screen it always stands beside the results.
 */
export function sheet(root: HTMLElement, text: Text): Sheet {
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
    if (!isOpen()) return;
    root.querySelector(".lab-results")!.scrollIntoView({block: "start"}); // what changes is seen above the sheet
    panel.querySelector<HTMLElement>("button:not([hidden]), input, select")?.focus({preventScroll: true});
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
    },
    undo(possible) {
      const undo = panel.querySelector<HTMLButtonElement>(".lab-undo")!;
      if (!possible && undo === document.activeElement) panel.querySelector<HTMLElement>("input, select")?.focus();
      undo.hidden = !possible;
    }
  };
}
