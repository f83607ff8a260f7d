/** What an element may contain; null, undefined and false are left out, so that parts can be optional. */
export type Child = Node | string | null | undefined | false;

/** Attributes; true writes an empty attribute, null, undefined and false leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * Makes an element in any document, so that the same code draws in Node and in the browser.
 *
 * @param document the browser's, or one made in Node
 * @param tag name of the element
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) node.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(name, String(value));
  }
  for (const child of children) if (child) node.append(child);
  return node;
}

/** {@link element} for one document: `const h = elements(document); h("p", {}, "text")`. */
export function elements(document: Document) {
  return <K extends keyof HTMLElementTagNameMap>(tag: K, attributes?: Attributes, ...children: Child[]) =>
    element(document, tag, attributes, ...children);
}
