import type {Definition} from "../../analysis/definitions/definition.js";
import {
  checkName,
  fromFile,
  type NamedDefinition,
  subjectOf,
  toFile
} from "../../analysis/definitions/definition-file.js";
import {toShort} from "../../analysis/definitions/definition-query.js";
import {type PresetName, presets} from "../../analysis/definitions/presets.js";
import {announce, type Control, withValue} from "../../interface/control.js";
import {elements} from "../../markup/element.js";
import {sources} from "../../mbo/sources.js";
import type {Context} from "../part.js";
import {BESIDE, readBeside, writeBeside} from "./definition-state.js";

interface PanelOptions extends Context {
  /** Those beside the one in view, as the address has them. */
  readonly beside: string;
  current(): Definition;
  /** Puts a definition into the sentence of controls. */
  use(definition: Definition): void;
}

/** Examples to start from, definitions put beside the one in view, and files: its value is the list beside. */
export function definitionPanel({document, text, beside, current, use}: PanelOptions): Control<string> {
  const h = elements(document);
  const {panel, presets: names, label} = text.definities;
  let list = readBeside(beside);

  const preset = h(
    "select",
    {id: "voorbeeld"},
    h("option", {value: ""}, panel.choose),
    ...presets.map(({name}) => h("option", {value: name}, names[name as PresetName]))
  );
  const origin = h("p", {class: "control-help definition-origin", role: "status"});
  const name = h("input", {id: "naam", type: "text", maxlength: 60, autocomplete: "off"});
  const add = h("button", {type: "button"}, panel.add);
  const save = h("button", {type: "button"}, panel.save);
  const file = h("input", {id: "bestand", type: "file", accept: ".json,application/json"});
  const items = h("ul", {class: "definition-list"});
  const said = h("p", {class: "control-help definition-said", role: "status"});
  const node = h(
    "div",
    {class: "control definition-panel"},
    h("div", {class: "definition-row"}, h("label", {for: "voorbeeld"}, panel.preset), preset),
    origin,
    h("p", {class: "control-help"}, h("a", {href: "#maten"}, panel.elsewhere)),
    items,
    h("div", {class: "definition-row"}, add),
    said,
    h(
      "details",
      {},
      h("summary", {}, panel.heading),
      h("div", {class: "definition-row"}, h("label", {for: "naam"}, panel.name), name, save),
      h("div", {class: "definition-row"}, h("label", {for: "bestand"}, panel.open), file),
      h("p", {class: "control-help"}, panel.link)
    )
  );

  /** What happens inside the panel and is not a change of its value. */
  const own = (event: Event) => event.stopPropagation();
  for (const input of [preset, name, file]) input.addEventListener("input", own);
  for (const input of [name, file]) input.addEventListener("change", own);
  preset.addEventListener("change", (event) => {
    own(event);
    const found = presets.find((candidate) => candidate.name === preset.value);
    if (!found) return;
    const {source, place} = found.place;
    const {author, date} = sources[source];
    origin.textContent = panel.source(author[text.language], date[text.language], place[text.language]);
    use(found.definition);
  });
  add.addEventListener("click", () => put({name: name.value.trim(), definition: current()}));
  save.addEventListener("click", () => {
    const definition = current();
    const named = name.value.trim() || label(definition).slice(0, 60);
    download({name: checkName(named), definition}, document);
  });
  file.addEventListener("change", () => void open(file.files?.[0]));

  draw();
  return withValue(
    node,
    () => writeBeside(list),
    (value) => {
      list = readBeside(value);
      draw();
    }
  );

  function put(entry: NamedDefinition): void {
    const known = list.some(({definition}) => toShort(definition) === toShort(entry.definition));
    if (known || list.length >= BESIDE) {
      said.textContent = known ? panel.same : panel.full;
      return;
    }
    change([...list, entry]);
  }

  function change(next: NamedDefinition[]): void {
    list = next;
    said.textContent = "";
    draw();
    announce(node, "input");
    announce(node, "change");
  }

  async function open(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    try {
      const opened = fromFile(await chosen.text());
      name.value = opened.name;
      use(opened.definition);
      said.textContent = panel.opened(opened.name);
    } catch (error) {
      console.info(error instanceof Error ? error.message : error);
      said.textContent = panel.refused(subjectOf(error));
    }
    file.value = "";
  }

  function draw(): void {
    items.replaceChildren(
      ...list.map((entry, k) => {
        const words = [entry.name, label(entry.definition)].filter(Boolean).join(": ");
        const remove = h("button", {type: "button", "aria-label": panel.remove(words)}, "×");
        remove.addEventListener("click", () => change(list.filter((_, other) => other !== k)));
        const take = h("button", {type: "button", class: "definition-use"}, words);
        take.addEventListener("click", () => use(entry.definition));
        return h("li", {}, take, remove);
      })
    );
  }
}

/** Hands the file to the browser without a request. */
function download(named: NamedDefinition, document: Document): void {
  const link = elements(document)("a", {
    href: `data:application/json;charset=utf-8,${encodeURIComponent(toFile(named))}`,
    download: "definitie-gelijke-kansen.json"
  });
  link.click();
}
