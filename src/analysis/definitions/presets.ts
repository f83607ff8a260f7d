import {placeOfIdea} from "../../mbo/definition-ideas.js";
import type {Place} from "../../mbo/sources.js";
import type {Definition} from "./definition.js";

export const presetNames = [
  "uitmaken",
  "uitmaken-vsv",
  "capaciteit",
  "minister",
  "minister-vsv",
  "ocw",
  "onafhankelijk",
  "instellingen"
] as const;
export type PresetName = (typeof presetNames)[number];

export interface Preset {
  readonly name: PresetName;
  readonly definition: Definition;
  readonly place: Place;
}

/**
 * No document gives a limit: 5 points for going on and 1 for leaving early are ours. What the documents do say is the
 * group, what may explain a difference, which side counts, and where it must hold.
 */
const [POINTS, POINTS_VSV] = [5, 1];
const national = {level: "landelijk", rule: {kind: "alle"}} as const;
const goingOn = {
  outcome: "doorstroom",
  group: "niet-westers",
  scale: "verschil",
  tolerance: POINTS,
  direction: "elk"
} as const;

/** A definition made of an idea in a document (mbo/definition-ideas.ts, which says where it stands). */
const preset = (name: PresetName, idea: string, definition: Definition): Preset => ({
  name,
  definition,
  place: placeOfIdea(idea)
});
const leaving = {...goingOn, outcome: "vsv", tolerance: POINTS_VSV} as const;

/** Definitions taken from documents, as far as the register can measure them. */
export const presets: readonly Preset[] = [
  preset("uitmaken", "uitmaken", {...goingOn, held: "niets", ...national}),
  preset("uitmaken-vsv", "uitmaken", {...leaving, held: "niets", ...national}),
  preset("capaciteit", "capaciteit", {...goingOn, held: "alles", ...national}),
  preset("minister", "minister", {...goingOn, held: "alles", direction: "nadeel", ...national}),
  preset("minister-vsv", "minister", {...leaving, held: "alles", direction: "nadeel", ...national}),
  preset("ocw", "ocw", {...goingOn, group: "ouders-laag", held: "alles", ...national}),
  preset("onafhankelijk", "onafhankelijk", {...goingOn, held: "alles", level: "locatie", rule: {kind: "alle"}}),
  preset("instellingen", "instellingen", {...goingOn, held: "alles", level: "instelling", rule: {kind: "alle"}})
];
