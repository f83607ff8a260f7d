import {type LabState, readLab} from "../../interface/lab-state.js";

/**
 * Links to states of this page (presets, experiments, rows of the curve) change the state in place, unless the reader
 * wants them elsewhere. With an experiment the chart comes into view, its insight stands above it.
 */
export function followStateLinks(root: HTMLElement, change: (state: LabState) => void): void {
  root.ownerDocument.addEventListener("click", (event) => {
    const target = event.target as Element;
    const link = target.closest?.<HTMLAnchorElement>("a[data-state-link], .lab-view table a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    change(readLab(new URL(link.href).search).state);
    if (!link.closest("[data-experiment], .lab-tour")) return;
    link.closest("[data-experiment]")?.querySelector("details")?.setAttribute("open", "");
    root.scrollIntoView({block: "start"});
  });
}
