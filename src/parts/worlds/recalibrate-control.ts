import {announce, type Control, withValue} from "../../interface/control.js";
import {elements} from "../../markup/element.js";
import type {Progress} from "../../worker/protocol.js";
import type {Context} from "../part.js";
import type {WorldProgress} from "./progress.js";

/** An explicit act with progress and a way to stop it: value is true once the world is, or is being, recalibrated. */
export function recalibrateControl(
  {document, text}: Context,
  {value: start, progress}: {value: boolean; progress: WorldProgress}
): Control<boolean> {
  const h = elements(document);
  const words = text.werelden.moved.herijk;
  const button = h(
    "button",
    {type: "button", class: "recalibrate", id: "herijkt", "aria-describedby": "herijkt-help"},
    words.button
  );
  const stop = h("button", {type: "button", class: "recalibrate", hidden: true}, words.cancel);
  const line = h("p", {class: "control-help recalibrate-line", id: "herijkt-help"}, words.help);
  const said = h("p", {class: "recalibrate-line", hidden: true});
  const node = h("div", {class: "control control-recalibrate"}, button, stop, said, line);
  let value = start;
  let busy = false;
  const show = () => {
    button.toggleAttribute("disabled", value);
    stop.hidden = !(busy && value);
    said.hidden = !busy;
    line.textContent = value && !busy ? words.done : words.help;
  };
  const sentence = ({stage, evaluations, miss}: Progress): string => {
    if (stage === "simulate") return words.simulating;
    if (stage === "fit") return words.fitting;
    return evaluations === undefined ? words.finishing : words.solving(evaluations + 1, miss);
  };
  const set = (next: boolean) => {
    value = next;
    show();
  };
  const choose = (next: boolean) => {
    set(next);
    announce(node, "input");
    announce(node, "change");
  };
  button.addEventListener("click", () => choose(true));
  stop.addEventListener("click", () => {
    choose(false);
    button.focus();
  });
  progress.listen((now: Progress | null) => {
    busy = now !== null;
    if (now) said.textContent = sentence(now);
    show();
  });
  show();
  return withValue(node, () => value, set);
}
