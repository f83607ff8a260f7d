import type {Chart} from "../../charts/drawing/contract.js";
import {startState} from "../../interface/lab-state.js";
import type {Fields} from "../../interface/url-state.js";
import type {PartControls, PartView} from "../part.js";
import {type LabStart, type LabStudies, startData} from "./lab-data.js";
import {labViews, type Picture} from "./views.js";

/** The pictures of the lab in its start state, by the view that they stand in. */
export function startPictures(
  start: LabStart,
  studies: LabStudies
): {readonly view: string; readonly picture: Picture}[] {
  const data = startData(start, studies);
  return labViews.flatMap((view) => {
    const picture = view.picture(data, startState);
    return picture ? [{view: view.id, picture}] : [];
  });
}

/**
 * A picture of the lab as a part of its own, for its embed and its files: without controls, in the state
 * it is drawn in.
 */
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
