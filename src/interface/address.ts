import {type Fields, writeState} from "./url-state.js";

/**
 * Writes states into the address bar so that the back button is undo: the first change of a move makes a new entry,
 * the following ones (while dragging) replace it, until the reader lets go.
 */
export class Address {
  #moving = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Moves of the reader on this page that the back button can undo. */
  get moves(): number {
    return (history.state as {moves?: number} | null)?.moves ?? 0;
  }

  /** While a control changes. */
  write<State>(fields: Fields<State>, state: State): void {
    this.go(writeState(fields, state, location.search));
  }

  /** The same, for a page that writes its own query ("" or from "?" on). */
  go(query: string): void {
    const address = `${location.pathname}${query}${location.hash}`;
    if (this.#moving) history.replaceState(history.state, "", address);
    else history.pushState({moves: this.moves + 1}, "", address);
    this.#moving = true;
    clearTimeout(this.#timer);
    keepStateInLinks();
  }

  /** When the reader lets go: the move ends, at once or after so many milliseconds without another change. */
  settle(after = 0): void {
    clearTimeout(this.#timer);
    if (after > 0) this.#timer = setTimeout(() => this.settle(), after);
    else this.#moving = false;
  }
}

/** Gives the links to the other language the present state, so that switching keeps it. */
export function keepStateInLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keep-state]")) {
    const url = new URL(link.href);
    url.search = location.search;
    url.hash = location.hash;
    link.href = url.href;
  }
}
