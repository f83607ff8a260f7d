import {wrapped} from "./wrapped-text.js";

/** Type size of labels and the height of a line of them, pixels. */
export const LABEL = {size: 14, line: 17} as const;

/** The strip of one row: its words in lines, and where they and its marks stand (pixels from the top). */
export interface Lane {
  readonly lines: readonly string[];
  readonly y: number;
  /** Base of the first line of words. */
  readonly wordsY: number;
}

/** Height of a row of marks, and of the marks below words. */
const [ROW, MARKS, EDGE] = [27, 25, 6];

/** A lane per label, as high as its words need: beside the marks in a column of this width, or above them. */
export function labelLanes(
  labels: readonly string[],
  width: number,
  side: "beside" | "above"
): {readonly lanes: readonly Lane[]; readonly bottom: number} {
  let top = EDGE;
  const lanes = labels.map((label): Lane => {
    const lines = wrapped(label, width, LABEL.size);
    const words = lines.length * LABEL.line;
    const from = top;
    if (side === "above") {
      top += words + MARKS;
      return {lines, y: from + words + 11, wordsY: from + 13};
    }
    const height = Math.max(ROW, words + 9);
    top += height;
    const y = from + height / 2;
    return {lines, y, wordsY: y + 5 - ((lines.length - 1) * LABEL.line) / 2};
  });
  return {lanes, bottom: top};
}
