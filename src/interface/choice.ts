import {elements} from "../markup/element.js";
import {type Control, type ControlOptions, helpLine, sayWhyClosed, withValue} from "./control.js";

export interface Option<T> {
  readonly value: T;
  readonly label: string;
}

export interface ChoiceOptions<T> extends ControlOptions<T> {
  readonly options: readonly Option<T>[];
}

/** A choice whose options can be closed for a while, because other choices rule them out; `why` is shown with it. */
export type Choice<T> = Control<T> & {allow(accept: (value: T) => boolean, why?: string): void};

/** A group of radio buttons under one question; the starting choice is marked in words. */
export function radioGroup<T extends string | number>(options: ChoiceOptions<T>): Choice<T> {
  const {document, id, label, help} = options;
  const h = elements(document);
  const {line, describedBy} = helpLine(document, id, help);
  const inputs = options.options.map((option, i) =>
    h("input", {
      type: "radio",
      name: id,
      id: `${id}-${i}`,
      value: option.value,
      checked: option.value === options.value
    })
  );
  const node = h(
    "fieldset",
    {class: "control control-radio", ...describedBy},
    h("legend", {}, label),
    line,
    ...options.options.map((option, i) =>
      h("label", {for: `${id}-${i}`}, inputs[i]!, h("span", {}, marked(option, options)))
    )
  );
  const index = () => inputs.findIndex((input) => input.checked);
  const control = withValue(
    node,
    () => options.options[index()]?.value ?? options.start,
    (value) => {
      for (const [i, input] of inputs.entries()) input.checked = options.options[i]!.value === value;
    }
  );
  return closing(control, options, inputs);
}

/** A drop-down list under one question; the starting choice is marked in words. */
export function select<T extends string | number>(options: ChoiceOptions<T>): Choice<T> {
  const {document, id, label, help} = options;
  const h = elements(document);
  const {line, describedBy} = helpLine(document, id, help);
  const list = h(
    "select",
    {id, ...describedBy},
    ...options.options.map((option) =>
      h("option", {value: option.value, selected: option.value === options.value}, marked(option, options))
    )
  );
  const node = h("div", {class: "control control-select"}, h("label", {for: id}, label), line, list);
  const control = withValue(
    node,
    () => options.options[list.selectedIndex]?.value ?? options.start,
    (value) => {
      list.selectedIndex = options.options.findIndex((option) => option.value === value);
    }
  );
  return closing(control, options, [...list.options]);
}

function closing<T>(
  control: Control<T>,
  {id, options}: ChoiceOptions<T>,
  marks: readonly (HTMLInputElement | HTMLOptionElement)[]
): Choice<T> {
  return Object.assign(control, {
    allow(accept: (value: T) => boolean, why?: string) {
      for (const [i, mark] of marks.entries()) mark.disabled = !accept(options[i]!.value);
      sayWhyClosed(control, id, marks.some(({disabled}) => disabled) ? why : undefined);
    }
  });
}

function marked<T>({value, label}: Option<T>, {start, text}: ChoiceOptions<T>): string {
  return value === start ? `${label} (${text.control.start})` : label;
}
