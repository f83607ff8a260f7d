import {differingFacets} from "../../interface/facets.js";
import {type LabState, startState} from "../../interface/lab-state.js";
import type {Context} from "../part.js";
import type {LabStart} from "./lab-data.js";
import {actionButtons, chipList, presetList} from "./markup.js";
import {tourBox} from "./tour.js";

/** Brings what stands around the results to a state: presets, tour, chips, and what can be done with a result. */
export function furnish(root: HTMLElement, state: LabState, start: LabStart | undefined, context: Context): void {
  const place = (selector: string) => root.querySelector<HTMLElement>(selector)!;
  if (start) {
    replace(place(".lab-presets"), presetList(state, start, context));
    replace(place(".lab-tour"), tourBox(state, start, context));
  }
  replace(place(".lab-chips"), chipList(state, context));
  const actions = place(".lab-actions");
  const next = actions.cloneNode() as HTMLElement;
  next.append(...actionButtons(state, context));
  replace(actions, next);
}

/** How many choices differ from the study and the world it was simulated in. */
export const changedInAll = ({specification, world}: LabState): number =>
  differingFacets(specification).length + (world === startState.world ? 0 : 1);

/** Whoever is on a link or button stays in that place. */
function replace(old: HTMLElement, next: HTMLElement): void {
  const stops = (from: HTMLElement) => [...from.querySelectorAll<HTMLElement>("a, button")];
  const at = stops(old).indexOf(old.ownerDocument.activeElement as HTMLElement);
  old.replaceWith(next);
  if (at >= 0) stops(next)[Math.min(at, stops(next).length - 1)]?.focus({preventScroll: true});
}
