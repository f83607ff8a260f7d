import {existsSync, readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import compression from "compression";
import sirv from "sirv";

export interface Served {
  /** Address of the site's root, with a closing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a finished site as any static host does: clean addresses (`/en/methode` is `en/methode.html`), compression,
 * a 404 page per language, immutable caching of hashed files only.
 *
 * @param directory the finished site
 * @param options.port 0 takes any free port
 * @param options.base path below which the site stands, such as `/kansen/`
 * @throws Error if there is no finished site in `directory`, or the port is taken.
 */
export async function serve(directory: string, {port = 3000, base = "/"} = {}): Promise<Served> {
  if (!existsSync(join(directory, "index.html"))) {
    throw new Error(`nothing to serve; no index.html in: ${directory} (run npm run build first)`);
  }
  const files = sirv(directory, {
    dev: true, // look at the disk at each request: the build may be replaced while we serve
    etag: true,
    extensions: ["html"],
    setHeaders(response, pathname) {
      const hashed = /\.[0-9a-f]{8}\.\w+$/.test(pathname);
      response.setHeader("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    }
  });
  const compress = compression();
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    if (!url.startsWith(base)) {
      response.writeHead(302, {Location: base}).end();
      return;
    }
    const path = url.slice(base.length - 1);
    request.url = path;
    compress(request as never, response as never, () => files(request, response, () => notFound(path)));

    function notFound(path: string): void {
      const page = join(directory, path.startsWith("/en/") ? "en/404.html" : "404.html");
      const body = existsSync(page) ? readFileSync(page) : "404";
      response.writeHead(404, {"Content-Type": "text/html; charset=utf-8"}).end(body);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, () => resolve());
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://localhost:${address.port}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      })
  };
}
