import {element} from "../../markup/element.js";

/**
 * Screen readers hear the finding once the reader has paused this long (milliseconds), not at every step of a slider.
 */
const pause = 900;

/** A place in the page from which screen readers hear what is told last. */
export function announcer(root: HTMLElement): (words: string) => void {
  const status = element(root.ownerDocument, "p", {class: "visually-hidden", role: "status"});
  root.append(status);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      status.textContent = words;
    }, pause);
  };
}
