import type {Progress} from "../../worker/protocol.js";

type Listener = (progress: Progress | null) => void;

/** How far the making of a world is, from who asks for it to who shows it; null when nothing is being made. */
export class WorldProgress {
  readonly #listeners = new Set<Listener>();

  listen(listener: Listener): void {
    this.#listeners.add(listener);
  }

  tell(progress: Progress | null): void {
    for (const listener of this.#listeners) listener(progress);
  }
}

export const worldProgress = new WorldProgress();
