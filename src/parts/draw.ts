import {frame} from "../charts/drawing/frame.js";
import {resetButton} from "../interface/reset.js";
import {controlBox} from "./control-box.js";
import {type Context, type PartControls, type PartView, startOf} from "./part.js";
import {partWords} from "./words.js";

/** A part in its start state: what stands in the built page, whole without script. */
export function drawPart<Data, State>(
  part: PartControls<State>,
  view: PartView<Data, State>,
  data: Data,
  context: Context & {readonly embed: Node}
): HTMLElement[] {
  const {document, text, embed} = context;
  const state = startOf(part);
  const controls = controlBox(part.controls(state, context), resetButton(context), context);
  return [
    frame(view.chart, data, state, {document, text, controls, more: embed}),
    ...partWords(part, view, data, state, context)
  ];
}
