import type {StoryContrast} from "../../analysis/story/story.js";

const symbols = {"niet-westers": "triangle", westers: "diamond", hoog: "circle"} as const;

/** The shape of a contrast in Plot's words; see contrasts.ts for the same without Plot. */
export const plotSymbol = (contrast: StoryContrast): string => symbols[contrast];
