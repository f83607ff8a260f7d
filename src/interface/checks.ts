import {elements} from "../markup/element.js";
import type {ChoiceOptions, Option} from "./choice.js";
import {announce, type Control, helpLine, withValue} from "./control.js";

export interface ChecksOptions<T> extends Omit<ChoiceOptions<T>, "value" | "start"> {
  readonly value: readonly T[];
  readonly start: readonly T[];
}

/** Check boxes under one question, of which at least one stays on; those of the starting choice are marked in words. */
export function checks<T extends string>(options: ChecksOptions<T>): Control<readonly T[]> {
  const {document, id, label, help, text, start} = options;
  const h = elements(document);
  const {line, describedBy} = helpLine(document, id, help);
  const boxes = options.options.map(({value}, i) =>
    h("input", {type: "checkbox", id: `${id}-${i}`, value, checked: options.value.includes(value)})
  );
  const marked = ({value, label: words}: Option<T>) =>
    start.includes(value) ? `${words} (${text.control.start})` : words;
  const node = h(
    "fieldset",
    {class: "control control-radio control-checks", ...describedBy},
    h("legend", {}, label),
    line,
    ...options.options.map((option, i) => h("label", {for: `${id}-${i}`}, boxes[i]!, h("span", {}, marked(option))))
  );
  const chosen = () => options.options.filter((_, i) => boxes[i]!.checked).map(({value}) => value);
  for (const box of boxes) {
    box.addEventListener("input", (event) => {
      if (chosen().length > 0) return;
      event.stopPropagation(); // the last one stays on
      box.checked = true;
      announce(node, "input");
    });
  }
  return withValue<readonly T[]>(node, chosen, (value) => {
    for (const [i, box] of boxes.entries()) box.checked = value.includes(options.options[i]!.value);
  });
}
