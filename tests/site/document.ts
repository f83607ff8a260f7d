import type {Finding} from "./audit.js";

/**
 * What can be read from the document as it stands. Runs inside the page, so it must not reach for anything outside
 * itself.
 */
export function inspectDocument(language: string): Finding[] {
  const findings: Finding[] = [];
  const add = (rule: string, detail: string) => findings.push({rule, detail});
  const root = document.documentElement;
  const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content.trim() ?? "";
  const show = (element: Element) => element.outerHTML.replace(/\s+/g, " ").slice(0, 120);

  if (root.lang !== language) add("lang", `html lang is "${root.lang}", expected "${language}"`);
  if (!document.title.trim()) add("title", "no title");
  if (!meta("description")) add("description", "no description");

  const viewport = meta("viewport").replaceAll(" ", "");
  const largest = Number(/maximum-scale=([\d.]+)/.exec(viewport)?.[1] ?? 5);
  if (!viewport.includes("width=device-width")) add("viewport", `not as wide as the device: "${viewport}"`);
  if (largest < 5 || /user-scalable=(no|0)/.test(viewport)) add("viewport", `forbids zoom: "${viewport}"`);

  const headings = [...document.querySelectorAll<HTMLElement>("h1, h2, h3, h4, h5, h6")].filter((h) =>
    h.checkVisibility()
  );
  const firsts = headings.filter((heading) => heading.localName === "h1");
  if (firsts.length !== 1)
    add("h1", `${firsts.length} h1: ${firsts.map((heading) => heading.textContent).join(" | ")}`);
  headings.reduce((above, heading) => {
    const level = Number(heading.localName[1]);
    if (above > 0 && level > above + 1) add("headings", `h${above} is followed by ${show(heading)}`);
    return level;
  }, 0);

  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index))) add("duplicate-id", id);
  for (const image of document.querySelectorAll("img:not([alt])")) add("image-alt", show(image));

  const width = root.clientWidth;
  if (root.scrollWidth > width) {
    const wide = [...document.body.querySelectorAll("*")].findLast((e) => e.getBoundingClientRect().right > width + 1);
    add("horizontal-scroll", `${root.scrollWidth} px in a window of ${width} px: ${wide ? show(wide) : ""}`);
  }

  // A value that went missing on its way to the reader. In prose "null" is also a word: the null model.
  const lost = /\bNaN\b|\bundefined\b|\bInfinity\b|\[object \w+\]|\bnull\b(?! (model|hypothesis|distribution))/;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const holder = texts.currentNode.parentElement;
    if (holder?.closest("script, style, template, code, pre") || !holder?.checkVisibility()) continue;
    const text = texts.currentNode.nodeValue ?? "";
    if (lost.test(text)) add("lost-value", text.trim());
  }
  const spoken = ["aria-label", "aria-valuetext", "aria-description", "alt", "title", "placeholder"];
  for (const element of document.body.querySelectorAll(spoken.map((name) => `[${name}]`).join(","))) {
    for (const name of spoken) {
      const text = element.getAttribute(name) ?? "";
      if (lost.test(text)) add("lost-value", `${name}="${text}"`);
    }
  }
  return findings;
}
