import {contradictions} from "./contradictions.js";
import {figures} from "./figures.js";
import {goals} from "./goals.js";
import {indicators} from "./indicators.js";
import {requests} from "./requests.js";
import {timeline} from "./timeline.js";

/**
 * The Werkagenda as the documents have it: every indicator, figure, goal, request, event and contradiction, each with
 * its place. Tables of figures stand in `data-loaders/published` and are read by `data-loaders/werkagenda.ts`.
 */
export const werkagenda = {indicators, figures, goals, requests, timeline, contradictions} as const;
