import type {Chart} from "../../charts/drawing/contract.js";
import type {Fields} from "../../interface/url-state.js";
import type {PartControls, PartView} from "../part.js";

/** A picture of the lab as a part of its own, for its embed and its files: without controls, in the state it is drawn in. */
export function picturePart<State extends object>(id: string, state: State): PartControls<State> {
  const fields = Object.fromEntries(
    Object.entries(state).map(([key, start]) => [key, {start, parse: () => start, format: String}])
  ) as unknown as Fields<State>;
  return {
    id,
    page: "aannames",
    fields,
    controls() {
      throw new Error("unreachable: an embed has no controls");
    }
  };
}

/** Its view: what is said beside the chart stands on the page only. */
export const pictureView = <Data, State>(chart: Chart<Data, State>): PartView<Data, State> => ({
  chart,
  sentence: () => ""
});
