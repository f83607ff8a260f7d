export type Scheme = "light" | "dark";

/** The value of a token of the stylesheet (`--ink`), or undefined. */
export type Tokens = (name: string) => string | undefined;

/**
 * Replaces the tokens that a drawing names by their values in one scheme: a file has no stylesheet around it.
 *
 * @param markup with `var(--name)` or `var(--name, otherwise)` in attributes and styles
 * @throws RangeError if a token is not known and nothing is said otherwise.
 */
export function literalColours(markup: string, tokens: Tokens, scheme: Scheme): string {
  return markup.replace(/var\((--[\w-]+)(?:, ?(var\([^()]*\)|[^()]*))?\)/g, (_, name: string, otherwise?: string) =>
    valueIn(name, otherwise, tokens, scheme)
  );
}

/** The value of a token, in an attribute: no quotes that would end it. */
function valueIn(name: string, otherwise: string | undefined, tokens: Tokens, scheme: Scheme): string {
  const value = tokens(name)?.trim() || otherwise;
  if (!value) throw new RangeError(`invalid token; not in the stylesheet: ${name}`);
  const pair = /^light-dark\(\s*([^,]+?)\s*,\s*([^,]+?)\s*\)$/.exec(value);
  const own = pair ? pair[scheme === "light" ? 1 : 2]! : value;
  return literalColours(own, tokens, scheme).replaceAll('"', "'");
}

/** Reads the tokens of a stylesheet's text, those of its first `:root`. */
export function tokensOf(stylesheet: string): Tokens {
  const root = /:root\s*\{([^}]*)\}/.exec(stylesheet)?.[1] ?? "";
  const found = new Map(
    [...root.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map(([, name, value]) => [name, value!.trim()])
  );
  return (name) => found.get(name);
}
