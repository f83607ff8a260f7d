import type {definitionForm as dutch} from "../nl/definition-form.js";

/** What can be wrong with a file: the whole, or one choice in it. */
const wrong: Readonly<Record<Parameters<typeof dutch.panel.refused>[0], string>> = {
  file: "it was not kept on this page, or it is damaged",
  name: "the name is empty or too long",
  definition: "a choice is absent, or there is an unknown one",
  outcome: "the outcome is unknown",
  group: "the group is unknown",
  held: "what is held constant is unknown",
  scale: "the scale is unknown",
  tolerance: "the tolerance is no number from 0 to 100",
  direction: "the direction is unknown",
  level: "where you look is unknown, or does not go with the group",
  rule: "the rule is unknown, or does not go with where you look",
  share: "the share asked for is no number from 1 to 99"
};

/** What stands in and around the controls of a definition. */
export const definitionForm: typeof dutch = {
  controls: {
    group: {
      label: "Chances are equal if",
      options: {
        "niet-westers": "students with a non-western migration background",
        westers: "students with a western migration background",
        "ouders-laag": "students with low-educated parents"
      }
    },
    outcome: {
      label: "just as often",
      options: {doorstroom: "go on to a higher level (doorstroom)", vsv: "leave early (vsv)"}
    },
    held: {
      label: "as the other students, while we",
      options: {
        niets: "hold nothing constant",
        niveau: "hold the mbo level constant",
        alles: "hold all characteristics and cito constant"
      }
    },
    direction: {label: "What counts is", options: {elk: "any difference", nadeel: "only a disadvantage"}},
    scale: {
      label: "measured as",
      options: {
        verschil: "a difference in percentage points",
        gunstig: "a ratio of the favourable chances",
        ongunstig: "a ratio of the unfavourable chances",
        odds: "an odds ratio"
      }
    },
    tolerance: {
      label: "and larger than",
      help: "No source names a limit: this one is ours.",
      units: {verschil: "points", gunstig: "per cent", ongunstig: "per cent", odds: "per cent"}
    },
    level: {
      label: "We look",
      options: {landelijk: "at the whole country", instelling: "at each institution", locatie: "at each location"}
    },
    rule: {
      label: "and it must hold for",
      options: {alle: "all of them", aandeel: "a share of them", studenten: "a share of the students"}
    },
    share: {label: "namely no less than", unit: "per cent"}
  },

  panel: {
    heading: "Keep and share",
    preset: "Start from a definition in a document",
    choose: "choose an example",
    name: "Name of your definition",
    add: "Put this one beside it",
    full: "Four definitions stand side by side already.",
    same: "This definition is there already.",
    remove: (name) => `Remove: ${name}`,
    save: "Keep as a file (JSON)",
    open: "Open a file",
    opened: (name) => `Opened: ${name}.`,
    elsewhere: "Smaller differences, everyone up, adding up and targets stand further down",
    source: (author, date, place) =>
      `Source of the idea: ${author} (${date}), ${place}. How it is worked out, and the tolerance, are ours.`,
    refused: (about) => `This file cannot be used: ${wrong[about]}.`,
    link: "The address of this page holds your definitions. Copy it to share them."
  },

  presets: {
    uitmaken: "Background must not matter (first view)",
    "uitmaken-vsv": "The same view, for leaving early",
    capaciteit: "Only capacity may matter (second view)",
    minister: "The minister’s aim: background must not hold back",
    "minister-vsv": "The same aim, for leaving early",
    ocw: "Ministry: equal outcomes at equal cognitive level",
    onafhankelijk: "Success independent of origin, at every location",
    instellingen: "No unwanted differences between institutions"
  }
};
