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

/** Definitions taken from documents, as far as the register can measure them. */
export const presets: readonly Preset[] = [
  {
    name: "uitmaken",
    definition: {...goingOn, held: "niets", ...national},
    place: {source: "methode", place: {nl: "paragraaf 1.1, eerste opvatting", en: "section 1.1, first view"}}
  },
  {
    name: "uitmaken-vsv",
    definition: {...goingOn, outcome: "vsv", tolerance: POINTS_VSV, held: "niets", ...national},
    place: {source: "methode", place: {nl: "paragraaf 1.1, eerste opvatting", en: "section 1.1, first view"}}
  },
  {
    name: "capaciteit",
    definition: {...goingOn, held: "alles", ...national},
    place: {source: "methode", place: {nl: "paragraaf 1.1, tweede opvatting", en: "section 1.1, second view"}}
  },
  {
    name: "minister",
    definition: {...goingOn, held: "alles", direction: "nadeel", ...national},
    place: {
      source: "rekenkamer",
      place: {nl: "passage “geen negatieve invloed mogen hebben”", en: "passage “geen negatieve invloed mogen hebben”"}
    }
  },
  {
    name: "minister-vsv",
    definition: {
      ...goingOn,
      outcome: "vsv",
      tolerance: POINTS_VSV,
      held: "alles",
      direction: "nadeel",
      ...national
    },
    place: {
      source: "rekenkamer",
      place: {nl: "passage “geen negatieve invloed mogen hebben”", en: "passage “geen negatieve invloed mogen hebben”"}
    }
  },
  {
    name: "ocw",
    definition: {...goingOn, group: "ouders-laag", held: "alles", ...national},
    place: {source: "ocw", place: {nl: "omschrijving van gelijke kansen", en: "description of equal chances"}}
  },
  {
    name: "onafhankelijk",
    definition: {...goingOn, held: "alles", level: "locatie", rule: {kind: "alle"}},
    place: {
      source: "actieplan",
      place: {
        nl: "passage “een hoog studiesucces, onafhankelijk van de sociale afkomst”",
        en: "passage “een hoog studiesucces, onafhankelijk van de sociale afkomst”"
      }
    }
  },
  {
    name: "instellingen",
    definition: {...goingOn, held: "alles", level: "instelling", rule: {kind: "alle"}},
    place: {
      source: "brief",
      place: {
        nl: "passage “voorkomen dat ongewenste verschillen ontstaan”",
        en: "passage “voorkomen dat ongewenste verschillen ontstaan”"
      }
    }
  }
];
