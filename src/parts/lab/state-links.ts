import {type LabState, readLab} from "../../interface/lab-state.js";

/**
 * Links to states of this page (presets, experiments, rows of the curve) change the state in place, unless the reader wants
 * them elsewhere. An experiment opens its insight, and the chart comes into view.
 */
export function followStateLinks(root: HTMLElement, change: (state: LabState) => void): void {
  root.ownerDocument.addEventListener("click", (event) => {
    const target = event.target as Element;
    const link = target.closest?.<HTMLAnchorElement>("a[data-state-link], .lab-view table a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    change(readLab(new URL(link.href).search).state);
    const experiment = link.closest("[data-experiment]");
    if (!experiment) return;
    experiment.querySelector("details")!.open = true;
    root.scrollIntoView({block: "start"});
  });
}
