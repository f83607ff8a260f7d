import {elements} from "../markup/element.js";
import {type Control, type ControlOptions, helpLine, withValue} from "./control.js";

/** An on/off switch: a checkbox that says it is a switch. */
export function toggle(options: ControlOptions<boolean>): Control<boolean> {
  const {document, id, label, help} = options;
  const h = elements(document);
  const {line, describedBy} = helpLine(document, id, help);
  const box = h("input", {type: "checkbox", role: "switch", id, checked: options.value, ...describedBy});
  const node = h("div", {class: "control control-switch"}, h("label", {for: id}, box, h("span", {}, label)), line);
  return withValue(
    node,
    () => box.checked,
    (value) => {
      box.checked = value;
    }
  );
}
