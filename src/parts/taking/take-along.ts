import type {Chart} from "../../charts/drawing/contract.js";
import {fileTable} from "../../charts/drawing/file-table.js";
import type {Scheme, Tokens} from "../../charts/drawing/literal-colours.js";
import {type PictureFile, pictureFile, sourceLine} from "../../charts/drawing/picture-file.js";
import {embedCode, embedHeight} from "../../interface/embed.js";
import {whenReached} from "../../interface/near.js";
import {rasterise, save} from "../../interface/save.js";
import {elements} from "../../markup/element.js";
import {csv, csvForExcel} from "../../tables/csv.js";
import {metadata} from "../../tables/metadata.js";
import type {Context} from "../part.js";

/** A chart as it stands, to be taken along. */
export interface Shown<Data, State> {
  readonly chart: Chart<Data, State>;
  readonly data: Data;
  readonly state: State;
  readonly ghost?: Data | undefined;
}

export interface TakeAlongOptions extends Context {
  /** The embed in this state; absent where a chart has none. */
  readonly embed?: Embedding | undefined;
  /** Address of the chart in this state. */
  readonly address: string;
}

export interface Embedding {
  readonly title: string;
  /** Follows our corrections. */
  readonly address: string;
  /** Stays as it is: a file that never changes, or choices and version that are all in the address. */
  readonly lasting?: {readonly address: string; readonly kind: "frozen" | "pinned"} | undefined;
}

/** What can be chosen about the code: how the frame gets its height, and which figures it shows later. */
type EmbedOption = "follow" | "fixed" | "follows" | "frozen" | "pinned";

/**
 * All ways to take a chart along in its present state: code to embed it, a link, pictures, figures, a sentence with its
 * source. Files are made when they are asked for.
 */
export function takeAlong<Data, State>(shown: Shown<Data, State>, options: TakeAlongOptions): HTMLElement {
  const {document, text, embed, address} = options;
  const {chart, data, state} = shown;
  const words = text.take;
  const {title, subtitle} = chart.caption(data, state, text);
  const name = chart.badge === "simulated" ? `${chart.id}-${text.chart.simulatedFile}` : chart.id;
  const source = sourceLine(chart, text);
  const badges = text.format.list([chart.badge, chart.beside].flatMap((badge) => (badge ? [text.badge[badge]] : [])));
  const quote = `${words.quoted(title, source, badges)} ${words.credit(text.site.name)}. ${address}`;
  const h = elements(document);
  const status = h("p", {role: "status", class: "take-status"});
  const table = () => fileTable(chart, chart.table(data, state, text), text);
  return h(
    "details",
    {class: "chart-embed"},
    h("summary", {}, embed ? words.summary : words.download),
    ...(embed ? embedding(embed) : []),
    copyable("link", words.link, address),
    group(words.picture, [
      [words.svg, () => saveDrawing("light")],
      [words.dark, () => saveDrawing("dark")],
      [words.png, () => saveImage(1)],
      [words.large, () => saveImage(2)],
      [words.square, () => saveImage(2, true)]
    ]),
    group(words.data, [
      [words.csv, () => saveText(`${name}.csv`, "text/csv", csv(table()))],
      [words.excel, () => saveText(`${name}-excel.csv`, "text/csv", csvForExcel(table()))],
      [words.metadata, () => saveText(`${name}.json`, "application/json", description())]
    ]),
    copyable("quote", words.quote, quote),
    status
  );

  function embedding({address, title, lasting}: Embedding): HTMLElement[] {
    const own = text.embedding;
    const link = h("a", {href: address}, `${text.chart.embedOpen}: ${title}`);
    const now = {id: chart.id, title, address, height: undefined as number | undefined, fixed: false};
    const box = copyable("embed", words.embed, code());
    // A drawing only to know its height: not before someone wants the code.
    void whenReached([box]).then(() => change({height: embedHeight(drawing("light").height)}));
    return [
      box,
      chosen("height", own.height, ["follow", "fixed"], (option) => change({fixed: option === "fixed"})),
      ...(lasting
        ? [
            chosen("lasting", own.which, ["follows", lasting.kind], (option) =>
              change({address: option === "follows" ? address : lasting.address})
            )
          ]
        : []),
      h("p", {class: "take-help"}, `${text.chart.embedHelp} `, link)
    ];

    function change(next: Partial<typeof now>): void {
      Object.assign(now, next);
      box.querySelector("textarea")!.value = code();
      link.href = now.address;
    }

    function code(): string {
      const {height, ...options} = now;
      return embedCode({...options, ...(height !== undefined && {height})});
    }
  }

  /** A choice about the code, the first option chosen. */
  function chosen<Option extends EmbedOption>(
    part: string,
    question: string,
    options: readonly Option[],
    change: (option: Option) => void
  ): HTMLElement {
    const own = text.embedding;
    return h(
      "fieldset",
      {class: "take-choice"},
      h("legend", {}, question),
      ...options.map((value, k) => {
        const input = h("input", {type: "radio", name: `${chart.id}-${part}`, value, checked: k === 0});
        input.addEventListener("change", () => change(value));
        return h("label", {}, input, ` ${own[value]}. `, h("span", {class: "take-help"}, own[`${value}Help`]));
      })
    );
  }

  function copyable(part: string, label: string, value: string): HTMLElement {
    const id = `${chart.id}-${part}`;
    const field = h("textarea", {id, readonly: true, rows: 2, spellcheck: "false"}, value);
    const button = h("button", {type: "button", "aria-label": `${words.copy}: ${label}`}, words.copy);
    button.addEventListener("click", () => void copy(field));
    return h("div", {class: "take-copy"}, h("label", {for: id}, label), field, button);
  }

  async function copy(field: HTMLTextAreaElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(field.value);
      say(words.copied);
    } catch {
      field.select();
      say(words.notCopied);
    }
  }

  function group(label: string, actions: readonly (readonly [label: string, act: () => void | Promise<void>])[]) {
    const buttons = actions.map(([own, act]) => {
      const button = h("button", {type: "button"}, own);
      button.addEventListener("click", () => void act());
      return button;
    });
    const id = `${chart.id}-${label.toLowerCase()}`;
    return h("div", {class: "take-files", role: "group", "aria-labelledby": id}, h("p", {id}, label), ...buttons);
  }

  function drawing(scheme: Scheme): PictureFile {
    const tokens: Tokens = (token) => getComputedStyle(document.documentElement).getPropertyValue(token);
    return pictureFile(chart, data, state, {document, text, tokens, scheme, address}, shown.ghost);
  }

  function saveDrawing(scheme: Scheme): void {
    saveText(`${name}${scheme === "dark" ? `-${scheme}` : ""}.svg`, "image/svg+xml", drawing(scheme).svg);
  }

  async function saveImage(scale: number, square = false): Promise<void> {
    try {
      const {svg, width, height} = drawing("light");
      const paper = square ? (/<rect[^>]* fill="([^"]+)"/.exec(svg)?.[1] ?? "white") : undefined;
      save(document, `${name}.png`, await rasterise(svg, {width, height, scale, square: paper}));
    } catch (error) {
      console.info(error instanceof Error ? error.message : error);
      say(words.notDrawn);
    }
  }

  function description(): string {
    const {badge} = chart;
    const about = {title, description: subtitle, source, badge, language: text.language, address};
    return `${JSON.stringify(metadata(table(), about), null, 2)}\n`;
  }

  function saveText(file: string, type: string, content: string): void {
    save(document, file, new Blob([content], {type: `${type};charset=utf-8`}));
  }

  function say(sentence: string): void {
    status.textContent = sentence;
  }
}
