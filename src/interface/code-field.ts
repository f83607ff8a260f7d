import {elements} from "../markup/element.js";
import {announce, type Control, type ControlOptions, helpLine, withValue} from "./control.js";

export interface CodeOptions extends ControlOptions<string> {
  /** What a code looks like. */
  readonly pattern: RegExp;
  /** Words for the empty choice. */
  readonly startLabel: string;
  /** What is wrong with something that is no code. */
  invalid(typed: string): string;
}

/**
 * A code that can be typed; empty is the starting choice. What is no code is refused in one sentence, and
 * the value stands.
 */
export function codeField(options: CodeOptions): Control<string> {
  const {document, id, label, help, pattern, startLabel, invalid} = options;
  const h = elements(document);
  const {line, describedBy} = helpLine(document, id, help);
  const box = h("input", {
    ...describedBy,
    type: "text",
    id,
    value: options.value,
    placeholder: startLabel,
    size: 12,
    autocomplete: "off",
    spellcheck: "false"
  });
  const said = h("p", {class: "control-help", role: "status"});
  const node = h("div", {class: "control control-code"}, h("label", {for: id}, label), line, box, said);
  let value = options.value;
  const show = (next: string) => {
    value = next;
    box.value = next;
    box.removeAttribute("aria-invalid");
    said.textContent = "";
  };
  // Half-typed: the value stands until the reader is done.
  box.addEventListener("input", (event) => event.stopPropagation());
  box.addEventListener("change", (event) => {
    event.stopPropagation();
    const typed = box.value.trim().toLowerCase();
    if (typed !== "" && !pattern.test(typed)) {
      box.setAttribute("aria-invalid", "true");
      said.textContent = invalid(typed.slice(0, 20));
      return;
    }
    show(typed);
    announce(node, "input");
    announce(node, "change");
  });
  return withValue(node, () => value, show);
}
