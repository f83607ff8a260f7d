import type {Figure} from "./figure.js";
import {backgroundFigures} from "./figures-background.js";
import {earlierFigures} from "./figures-earlier.js";
import {leavingFigures} from "./figures-leaving.js";
import {moneyFigures} from "./figures-money.js";
import {scopeFigures} from "./figures-scope.js";
import {transferFigures} from "./figures-transfer.js";
import {wellbeingFigures} from "./figures-wellbeing.js";
import {workFigures} from "./figures-work.js";

/** Every single figure of the monitor and of earlier policy, by name; tables stand in `data-loaders/published`. */
export const figures = {
  ...scopeFigures,
  ...moneyFigures,
  ...wellbeingFigures,
  ...leavingFigures,
  ...workFigures,
  ...transferFigures,
  ...earlierFigures,
  ...backgroundFigures
} satisfies Record<string, Figure>;

export type FigureName = keyof typeof figures;
