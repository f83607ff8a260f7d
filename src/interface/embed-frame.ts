/**
 * The one script of an embed: a classic script, inlined, so that it runs in a frame without an origin. It reads the
 * flags of the address, and tells the page around it how tall it is, in the three forms that newsrooms know. Where the
 * address asks for a state and the frame has an origin, it fetches what draws that state.
 */
import {hasState} from "./embed-query.js";

(() => {
  const root = document.documentElement;
  const flags = new URLSearchParams(location.search);
  const {embed: id = "", live} = root.dataset;

  const language = flags.get("lang");
  const other = document.querySelector<HTMLLinkElement>(
    `link[rel="alternate"][hreflang="${language === "en" ? "en" : "nl"}"]`
  );
  if (language && language !== root.lang && other) {
    location.replace(`${other.href}${location.search}`);
    return;
  }

  const dark = flags.get("dark");
  if (dark === "true") root.dataset.scheme = "dark";
  else if (dark === "false") root.dataset.scheme = "light";
  for (const flag of ["plain", "static", "transparent"]) {
    if (flags.has(flag) && flags.get(flag) !== "false") root.classList.add(flag);
  }

  // A frame without an origin may not save files: no way to do so is offered there.
  const alone = self.origin === "null";
  if (alone) root.classList.add("no-downloads");

  const child = flags.get("childId");
  let posted = 0;
  function post(): void {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === posted) return;
    posted = height;
    parent.postMessage({"datawrapper-height": {[id]: height}}, "*");
    parent.postMessage(
      JSON.stringify({sender: "Kansenverkenner", context: "iframe.resize", height, src: location.href}),
      "*"
    );
    if (child) parent.postMessage(`pymxPYMx${child}xPYMxheightxPYMx${height}`, "*");
  }

  /** Shows one of the notes that stand ready in the page. */
  function say(name: string): void {
    const note = document.querySelector<HTMLElement>(`[data-note="${name}"]`);
    if (note) note.hidden = false;
  }

  addEventListener("DOMContentLoaded", () => {
    post();
    new ResizeObserver(post).observe(document.body);
    if (!live || !hasState(location.search)) return;
    // Modules cannot be had without an origin, and a worker neither.
    if (alone) say("start-only");
    else import(new URL(live, document.baseURI).href).catch(() => say("failed"));
  });
})();
