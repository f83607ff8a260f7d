import {createServer} from "node:http";
import type {AddressInfo} from "node:net";

/** What the page around an embed heard from it, in each of the three conventions. */
export interface Heard {
  readonly datawrapper: readonly number[];
  readonly flourish: readonly {sender: string; src: string; height: number}[];
  readonly pym: readonly {id: string; height: number}[];
}

/**
 * A newsroom's page on another origin: `?src=...&sandbox=...&width=...` frames an address and receives its heights,
 * by receivers written after the conventions rather than after our sender. `?code=...` is an article with
 * that code in it.
 */
export async function serveForeignPage(): Promise<{url: string; close(): Promise<void>}> {
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? "/", "http://x").searchParams;
    const attribute = (name: string) => (query.get(name) ?? "").replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    const code = query.get("code");
    if (code !== null) {
      response.end(`<!doctype html><html lang="nl"><title>Een artikel</title><link rel="icon" href="data:,">${code}`);
      return;
    }
    response.end(`<!doctype html><html lang="en"><title>A newspaper</title><link rel="icon" href="data:,">
<iframe title="Chart" src="${attribute("src")}" sandbox="${attribute("sandbox")}" width="${attribute("width")}" height="40"
  scrolling="no" style="border: none"></iframe>
<script>(${receive.toString()})()</script>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      })
  };
}

/** Runs in the foreign page. */
function receive(): void {
  const frame = document.querySelector("iframe") as HTMLIFrameElement;
  const heard = {datawrapper: [] as number[], flourish: [] as object[], pym: [] as object[]};
  Object.assign(globalThis, {heard});
  addEventListener("message", ({source, data}) => {
    if (source !== frame.contentWindow) return;
    if (typeof data === "object" && data?.["datawrapper-height"]) {
      const [height] = Object.values(data["datawrapper-height"]) as number[];
      heard.datawrapper.push(height!);
      frame.height = String(height);
    } else if (typeof data === "string" && data.startsWith("{")) {
      const message = JSON.parse(data);
      if (message.context === "iframe.resize") heard.flourish.push(message);
    } else if (typeof data === "string") {
      const [prefix, id, name, height] = data.split("xPYMx");
      if (prefix === "pym" && name === "height") heard.pym.push({id, height: Number(height)});
    }
  });
}
