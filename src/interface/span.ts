import {elements} from "../markup/element.js";
import {announce, type Control, type ControlOptions, helpLine, withValue} from "./control.js";

/** From and to, both included; null: no limits. */
export type Span = readonly [from: number, to: number] | null;

export interface SpanOptions extends ControlOptions<Span> {
  readonly min: number;
  readonly max: number;
  readonly words: {readonly from: string; readonly to: string; readonly all: string; readonly startIs: string};
}

/**
 * Two whole numbers, and a box that takes the limits away. A typed number outside the range is brought to the nearest
 * allowed one when the reader is done; the start is named in words.
 */
export function span(options: SpanOptions): Control<Span> {
  const {document, id, label, help, min, max, words} = options;
  const h = elements(document);
  const {line, describedBy} = helpLine(document, id, help);
  const number = (name: string, value: number) =>
    h("input", {type: "number", id: `${id}-${name}`, min, max, step: 1, value, inputmode: "numeric"});
  const fallback = options.start ?? [min, max];
  let value = options.value;
  const from = number("from", (value ?? fallback)[0]);
  const to = number("to", (value ?? fallback)[1]);
  const all = h("input", {type: "checkbox", id: `${id}-all`, checked: value === null});
  const node = h(
    "fieldset",
    {class: "control control-radio control-span", ...describedBy},
    h("legend", {}, label),
    line,
    h(
      "div",
      {class: "span-row"},
      h("label", {for: from.id}, words.from, from),
      h("label", {for: to.id}, words.to, to),
      h("span", {class: "control-help"}, words.startIs)
    ),
    h("label", {for: all.id}, all, h("span", {}, words.all))
  );
  const show = (next: Span) => {
    value = next;
    const [low, high] = next ?? fallback;
    from.value = String(low);
    to.value = String(high);
    all.checked = next === null;
    from.disabled = to.disabled = next === null;
  };
  show(value);
  const typed = (): Span => {
    const low = Math.round(from.valueAsNumber);
    const high = Math.round(to.valueAsNumber);
    return low >= min && high <= max && low <= high ? [low, high] : null;
  };
  for (const box of [from, to]) {
    box.addEventListener("input", (event) => {
      const next = typed();
      if (next) value = next;
      else event.stopPropagation(); // half-typed: the value stands until the reader is done
    });
    box.addEventListener("change", (event) => {
      event.stopPropagation();
      show(typed() ?? nearest());
      announce(node, "input");
      announce(node, "change");
    });
  }
  all.addEventListener("input", () => show(all.checked ? null : fallback));
  return withValue(node, () => value, show);

  function nearest(): Span {
    const within = (x: number, other: number) => Math.min(max, Math.max(min, Number.isNaN(x) ? other : Math.round(x)));
    const [low, high] = value ?? fallback;
    const pair = [within(from.valueAsNumber, low), within(to.valueAsNumber, high)].sort((a, b) => a - b);
    return [pair[0]!, pair[1]!];
  }
}
