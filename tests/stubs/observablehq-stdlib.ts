/** What `observablehq:stdlib` gives in the browser, as far as our modules use it: in unit tests no file is attached. */
export function FileAttachment(name: string): never {
  throw new Error(`no file attachments in unit tests: ${name}`);
}
