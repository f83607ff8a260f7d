import {appendFileSync, existsSync, mkdirSync, readFileSync} from "node:fs";
import {dirname} from "node:path";
import type {Row} from "../../src/analysis/multiverse/row.js";

/** Results of chunks by the hash of their content: a file to which a line is added as soon as a chunk is done. */
export class Cache {
  readonly #path: string;
  readonly #chunks = new Map<string, readonly Row[]>();

  /** Reads what is there; a line that was cut off (the run was stopped while writing) does not count. */
  constructor(path: string) {
    this.#path = path;
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    for (const line of text.split("\n")) {
      const chunk = parsed(line);
      if (chunk) this.#chunks.set(chunk.key, chunk.rows);
    }
    mkdirSync(dirname(path), {recursive: true});
    if (text !== "" && !text.endsWith("\n")) appendFileSync(path, "\n");
  }

  get(key: string): readonly Row[] | undefined {
    return this.#chunks.get(key);
  }

  add(key: string, rows: readonly Row[]): void {
    this.#chunks.set(key, rows);
    appendFileSync(this.#path, `${JSON.stringify({key, rows})}\n`);
  }
}

function parsed(line: string): {key: string; rows: Row[]} | undefined {
  try {
    return line === "" ? undefined : JSON.parse(line);
  } catch {
    return undefined;
  }
}
