import type {Attributes, Child} from "../markup/element.js";
import {element} from "../markup/element.js";
import type {Text} from "../text/nl.js";

/** A control: an element with a value, that sends `input` while it changes and `change` when the reader is done. */
export type Control<T> = HTMLElement & {value: T};

export interface ControlOptions<T> {
  readonly document: Document;
  readonly text: Text;
  /** Name within the page; also the start of the ids inside. */
  readonly id: string;
  /** The question the control answers. */
  readonly label: string;
  readonly help?: string;
  readonly value: T;
  /** The published or starting choice, marked in the control itself. */
  readonly start: T;
}

/** Gives an element a `value` property, as Framework's `view` and our pages expect. */
export function withValue<T>(node: HTMLElement, get: () => T, set: (value: T) => void): Control<T> {
  Object.defineProperty(node, "value", {get, set, configurable: true});
  return node as Control<T>;
}

/** Tells listeners that the reader changed a control, as native inputs do. */
export function announce(node: HTMLElement, type: "input" | "change"): void {
  const {Event} = node.ownerDocument.defaultView!;
  node.dispatchEvent(new Event(type, {bubbles: true}));
}

/** The help line of a control and the attributes that tie an input to it. */
export function helpLine(
  document: Document,
  id: string,
  help: string | undefined
): {line: Child; describedBy: Attributes} {
  if (!help) return {line: null, describedBy: {}};
  const line = element(document, "p", {class: "control-help", id: `${id}-help`}, help);
  return {line, describedBy: {"aria-describedby": `${id}-help`}};
}

/**
 * Says beneath a control why it, or some of its options, cannot be chosen now; nothing where all can be. A control that
 * is described by its help is then described by both.
 */
export function sayWhyClosed(control: HTMLElement, id: string, why: string | undefined): void {
  const own = `${id}-why`;
  control.querySelector(`#${own}`)?.remove();
  if (why) control.append(element(control.ownerDocument, "p", {class: "control-help control-why", id: own}, why));
  const described = control.matches("fieldset") ? control : (control.querySelector("select") ?? control);
  const others = (described.getAttribute("aria-describedby") ?? "").split(" ").filter((name) => name && name !== own);
  const names = why ? [...others, own] : others;
  if (names.length > 0) described.setAttribute("aria-describedby", names.join(" "));
  else described.removeAttribute("aria-describedby");
}

/** A control that nobody sees: its value follows another one through the address. */
export function silent<T>(document: Document, value: T): Control<T> {
  let own = value;
  return withValue(
    element(document, "span", {hidden: true}),
    () => own,
    (next) => {
      own = next;
    }
  );
}
