import {JSDOM} from "jsdom";

/** An empty document, as the finishing step makes them: enough for everything that draws without a browser. */
export function emptyPage(body = ""): Document {
  return new JSDOM(`<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"></head><body>${body}</body></html>`)
    .window.document;
}
