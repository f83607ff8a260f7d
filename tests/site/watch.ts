import type {Page, Request} from "playwright-core";
import type {Finding} from "./audit.js";

export interface Watched {
  /** Requests that have not come to an end yet. */
  pending(): number;
  /** What was heard up to now. */
  findings(): Promise<Finding[]>;
}

/** Listens to all that a page throws, logs and requests; call before the page is opened. */
export function watch(page: Page, url: string, site: string): Watched {
  const found: Finding[] = [];
  const open = new Set<Request>();
  const add = (rule: string, detail: string) => found.push({rule, detail});
  const origin = new URL(site).origin;

  page.on("pageerror", (error) => add(isImport(error.message) ? "unresolved-import" : "page-error", error.message));
  page.on("crash", () => add("page-error", "the page crashed"));
  page.on("console", (message) => {
    const text = message.text();
    if (!/^(error|warning|assert)$/.test(message.type())) return;
    if (text.startsWith("Failed to load resource")) return; // the echo of a response or failure heard below
    add(/Content[ -]Security[ -]Policy/i.test(text) ? "csp" : "console", `${message.type()}: ${text}`);
  });
  page.on("websocket", (socket) => reach(socket.url()));
  page.on("request", (request) => {
    open.add(request);
    reach(request.url());
  });
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => {
    open.delete(request);
    const why = request.failure()?.errorText ?? "";
    const left = why === "net::ERR_ABORTED" && request.resourceType() === "media";
    if (why !== "csp" && !left && isLocal(request.url())) add("resource", `${why}: ${request.url()}`);
  });
  page.on("response", (response) => {
    const isPage = response.url() === url && response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) add("resource", `status ${response.status()}: ${response.url()}`);
  });

  return {
    pending: () => open.size,
    async findings() {
      const heard = await page.evaluate(() => (globalThis as {policyViolations?: string[]}).policyViolations ?? []);
      return [...heard.map((detail) => ({rule: "csp", detail})), ...found];
    }
  };

  function isLocal(address: string): boolean {
    return new URL(address).origin === origin;
  }

  function reach(address: string): void {
    if (/^(data|blob|about):/.test(address)) return;
    if (!isLocal(address)) add("other-origin", address);
    else if (!address.startsWith(site)) add("resource", `outside the site's path: ${address}`);
  }
}

function isImport(message: string): boolean {
  return /module specifier|imported module|does not provide an export/.test(message);
}
