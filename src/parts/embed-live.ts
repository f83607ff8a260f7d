import {VERSION_KEY} from "../interface/embed-query.js";
import {elements} from "../markup/element.js";
import type {Text} from "../text/nl.js";
import {embedLab, embedPart, NothingToShow} from "./taking/embed-shown.js";

/** Draws an embed in the state that its address asks for, and says what the address got wrong. */
async function showState(): Promise<void> {
  const {lang, dataset} = document.documentElement;
  const {part = "", page = "", version = ""} = dataset;
  const main = document.querySelector("main")!;
  const more = main.querySelector<HTMLElement>(".chart-embed")!;
  const text = await textIn(lang);
  main.dataset.state = "busy";
  try {
    const show = page === "aannames" ? embedLab : embedPart;
    const own = more.cloneNode(true) as HTMLElement;
    const {figure, title, query, invalid} = await show({
      part,
      page,
      search: location.search,
      document,
      text,
      more: own
    });
    const link = own.querySelector("a");
    if (link) link.href = withQuery(link.href, query);
    if (query !== "") own.querySelector("[data-start]")?.remove(); // that picture is of the start
    for (const own of figure.querySelectorAll<HTMLAnchorElement>('a[href^="?"]')) ofPage(own, link?.href);
    main.querySelector("figure")!.replaceWith(figure);
    main.querySelector("h1")!.textContent = title;
    document.title = `${title} | ${text.site.name}`;
    const asked = new URLSearchParams(location.search).get(VERSION_KEY);
    note(main, [
      ...(invalid.length > 0
        ? [text.state.invalid(text.format.list(invalid.map(({key, value}) => `${key}=${value}`)))]
        : []),
      ...(asked !== null && asked !== version ? [text.embedding.recomputed(asked, version)] : [])
    ]);
    main.dataset.state = "ready";
  } catch (error) {
    console.info(error instanceof Error ? error.message : error);
    note(main, [error instanceof NothingToShow ? error.message : text.embedding.failed]);
    main.dataset.state = "error";
  }
}

async function textIn(language: string): Promise<Text> {
  return language === "en" ? (await import("../text/en.js")).en : (await import("../text/nl.js")).nl;
}

function note(main: HTMLElement, sentences: readonly string[]): void {
  const h = elements(document);
  main.prepend(...sentences.map((sentence) => h("p", {class: "embed-note", role: "status"}, sentence)));
}

/** A link to another state of the chart leads to the page, not within the frame. */
function ofPage(link: HTMLAnchorElement, page: string | undefined): void {
  if (!page) return;
  link.href = withQuery(page, link.search);
  link.target = "_blank";
  link.rel = "noopener";
}

function withQuery(address: string, query: string): string {
  const url = new URL(address);
  url.search = query;
  return url.href;
}

void showState();
