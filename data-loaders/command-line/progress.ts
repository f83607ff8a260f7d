/** Where progress is shown: stderr. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** One line that is written over and goes away; nothing where nobody looks at a terminal. */
export class Progress {
  readonly #terminal: Terminal;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  show(text: string): void {
    if (this.#terminal.isTTY) this.#terminal.write(`\r${text}\x1b[K`);
  }

  clear(): void {
    this.show("");
  }
}
