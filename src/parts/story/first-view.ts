import type {Story} from "../../analysis/story/story.js";
import {about, type DifferencesState, publishedDifferences} from "../../charts/story/published-differences.js";
import type {PartView} from "../part.js";
import {gapOf} from "./gap-of.js";

/** The drawing half of the first part, by itself: it comes to life before the others are needed. */
export const differencesView: PartView<Story, DifferencesState> = {
  chart: publishedDifferences,
  sentence(story, _state, text) {
    const gap = gapOf(story, "doorstroom", "niet-westers");
    const group = story.students.doorstroom["niet-westers"];
    return text.story.differences.sentence(
      gap.published,
      about((gap.published / 100) * group, text),
      about(group, text)
    );
  },
  lab: (story) => story.queries.published
};
