import {elements} from "../markup/element.js";
import {announce, type Control, type ControlOptions, helpLine, withValue} from "./control.js";

export interface RangeOptions extends ControlOptions<number> {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: string;
  /** Words for the mark at the starting value. */
  readonly startLabel: string;
}

/** A slider of which the unit may follow another choice. */
export type RangeControl = Control<number> & {unit: string};

/**
 * A slider with a number beside it that can be typed; the starting value is marked on the scale.
 *
 * A typed value outside the range is brought to the nearest allowed one, and shown so.
 */
export function range(options: RangeOptions): RangeControl {
  const {document, text, id, label, help, min, max, step, start, startLabel} = options;
  let {unit} = options;
  const h = elements(document);
  const {line, describedBy} = helpLine(document, id, help);
  const bounds = {min, max, step, value: options.value};
  const digits = Math.max(decimals(min), decimals(step));
  const words = (value: number) => `${text.format.number(value, digits)} ${unit}`;
  const slider = h("input", {...bounds, ...describedBy, type: "range", id, "aria-valuetext": words(options.value)});
  const box = h("input", {...bounds, type: "number", id: `${id}-number`, "aria-label": text.control.exact(label)});
  const unitText = h("span", {"aria-hidden": "true"}, ` ${unit}`);
  const fraction = (start - min) / (max - min);
  const late = fraction > 0.65;
  const node = h(
    "div",
    {class: "control control-range"},
    h("label", {for: id}, label),
    line,
    h(
      "div",
      {class: "range-row"},
      h(
        "div",
        {class: "range-track"},
        slider,
        h(
          "span",
          {class: late ? "range-start range-start-late" : "range-start", style: `--fraction: ${fraction}`},
          startLabel
        ),
        start === min ? null : end(min), // there the mark of the start says it
        start === max ? null : end(max, "range-end range-end-high")
      ),
      h("span", {class: "range-number"}, box, unitText)
    )
  );
  function end(value: number, name = "range-end"): HTMLElement {
    return h("span", {class: name, "aria-hidden": "true"}, text.format.number(value, decimals(step)));
  }

  let value = options.value;
  const show = (next: number) => {
    value = next;
    slider.value = box.value = String(next);
    slider.setAttribute("value", String(next));
    slider.setAttribute("aria-valuetext", words(next));
  };
  slider.addEventListener("input", () => show(Number(slider.value)));
  box.addEventListener("input", (event) => {
    const typed = box.valueAsNumber;
    if (typed >= min && typed <= max && onGrid(typed)) {
      value = typed;
      slider.value = String(typed);
      slider.setAttribute("aria-valuetext", words(typed));
    } else {
      event.stopPropagation(); // half-typed: the value stands until the reader is done
    }
  });
  box.addEventListener("change", (event) => {
    event.stopPropagation();
    const typed = box.valueAsNumber;
    const allowed = Number.isNaN(typed) ? value : Math.min(max, Math.max(min, nearest(typed)));
    show(allowed);
    announce(node, "input");
    announce(node, "change");
  });
  return Object.defineProperty(
    withValue(node, () => value, show),
    "unit",
    {
      get: () => unit,
      set(next: string) {
        unit = next;
        unitText.textContent = ` ${unit}`;
        show(value);
      }
    }
  ) as RangeControl;

  function nearest(typed: number): number {
    return Number((min + step * Math.round((typed - min) / step)).toFixed(digits));
  }

  function onGrid(typed: number): boolean {
    return Math.abs(typed - nearest(typed)) < 1e-9;
  }
}

function decimals(step: number): number {
  return String(step).split(".")[1]?.length ?? 0;
}
