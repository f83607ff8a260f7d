import {withValue} from "../interface/control.js";
import {element} from "../markup/element.js";
import type {Controls, PartControls} from "./part.js";

/** A part that shows the state of another one: the same fields, and nothing of its own to touch. */
export function followerOf<State>({fields, page}: PartControls<State>, id: string): PartControls<State> {
  return {
    id,
    ...(page && {page}),
    fields,
    controls(state, {document}) {
      const keys = Object.keys(fields) as (keyof State & string)[];
      const silent = keys.map((key) => {
        let value = state[key];
        const node = element(document, "span", {hidden: true, "data-follows": key});
        return [
          key,
          withValue(
            node,
            () => value,
            (next) => {
              value = next;
            }
          )
        ];
      });
      return Object.fromEntries(silent) as Controls<State>;
    }
  };
}
