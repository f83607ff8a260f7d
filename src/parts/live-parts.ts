import type {LivePart} from "./live.js";
import {type PartControls, type PartView, startOf} from "./part.js";

/** A part that draws what the build worked out, whatever its state. */
export function drawn<Data, State>(
  part: PartControls<State>,
  start: () => Promise<Data>,
  view: () => Promise<PartView<Data, State>>
): LivePart<Data, State> {
  const answer = async () => ({data: await start(), milliseconds: 0});
  return {part, view, computes: false, start, answer, cancel() {}};
}

/** A part whose data are a quick sum of its state; `ready` gives the sum once what it needs is there. */
export function summed<Data, State>(
  part: PartControls<State>,
  ready: () => Promise<(state: State) => Data>,
  view: () => Promise<PartView<Data, State>>
): LivePart<Data, State> {
  return {
    part,
    view,
    computes: false,
    start: async () => (await ready())(startOf(part)),
    async answer(state) {
      const sum = await ready();
      const before = performance.now();
      const data = sum(state);
      return {data, milliseconds: performance.now() - before};
    },
    cancel() {}
  };
}
