import {elements} from "../markup/element.js";
import type {Context, Controls} from "./part.js";

/** The box with the controls and the way back to the start. */
export function controlBox<State>(controls: Controls<State>, reset: HTMLElement, {document}: Context): HTMLElement {
  return elements(document)("div", {class: "controls"}, ...(Object.values(controls) as HTMLElement[]), reset);
}
