import type {OutcomeName} from "../../analysis/specification/specification.js";
import type {Story, StoryContrast, StoryGap} from "../../analysis/story/story.js";

/** @throws RangeError if the story has no such difference. */
export function gapOf({gaps}: Pick<Story, "gaps">, outcome: OutcomeName, contrast: StoryContrast): StoryGap {
  const found = gaps.find((gap) => gap.outcome === outcome && gap.contrast === contrast);
  if (!found) throw new RangeError(`invalid story; no difference in ${outcome} of: ${contrast}`);
  return found;
}
