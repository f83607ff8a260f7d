import {type LabState, sameState} from "../../interface/lab-state.js";
import {element} from "../../markup/element.js";
import type {Text} from "../../text/nl.js";

/** Whether a picture of one state stands for another: bands and what is compared with are in the main chart only. */
export const sameResult = (a: LabState, b: LabState): boolean => sameState(bare(a), bare(b));

const bare = (state: LabState): LabState => ({...state, compare: null, intervals: false});

/**
 * Says that the picture in a place is not of the present state: it is dimmed, or where it is about another outcome out
 * of sight. It keeps its room, so that nothing moves.
 */
export function markStale(place: HTMLElement, drawn: LabState, present: LabState, text: Text): void {
  const other = drawn.specification.outcome !== present.specification.outcome;
  place.classList.add("stale");
  place.classList.toggle("stale-other", other);
  place.setAttribute("aria-busy", "true");
  if (place.querySelector(":scope > .lab-anew")) return;
  place.prepend(element(place.ownerDocument, "p", {class: "lab-anew"}, text.aannames.progress.anew));
}

/** The picture is of the present state again, or gone. */
export function clearStale(place: HTMLElement): void {
  place.classList.remove("stale", "stale-other");
  place.removeAttribute("aria-busy");
  place.querySelector(":scope > .lab-anew")?.remove();
}
