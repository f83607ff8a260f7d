import {InputError} from "./input-error.js";

export interface Token {
  readonly kind: "name" | "number" | "sign" | "end";
  readonly text: string;
}

const pattern = /\s*(?:(`[^`]+`|[\p{L}.][\p{L}\p{N}._]*)|(\d+(?:\.\d+)?)|(\|\||[~+\-*:/|(),=^]))/uy;

/** Splits a formula into names, numbers and signs, with an end mark. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== "") {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) throw new InputError(`invalid formula; character not understood: ${text.slice(at).trim()[0]}`);
    at = pattern.lastIndex;
    const [, name, number, sign] = match;
    if (name !== undefined) tokens.push({kind: "name", text: name.replaceAll("`", "")});
    else if (number !== undefined) tokens.push({kind: "number", text: number});
    else tokens.push({kind: "sign", text: sign!});
  }
  return [...tokens, {kind: "end", text: "the end"}];
}
