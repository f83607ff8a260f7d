import type {Specification} from "../analysis/specification/specification.js";
import {codebookValue} from "../mbo/codebook.js";
import type {Text} from "../text/nl.js";
import type {TableContent} from "./content.js";

/**
 * Every choice of the analyst, with what the study chose and what else there is; in the words of the page where readers
 * make them.
 */
export function choicesTable(study: Specification, text: Text): TableContent {
  const {aannames, methode, language} = text;
  const words = methode.choices;
  const {selection, cito, parents, capacity} = study;
  const rows: readonly Choice[] = [
    choice(aannames.model, study.model, Object.keys(aannames.model.values).sort()),
    choice(aannames.capacity, capacity.kind),
    choice(aannames.cito, cito.kind),
    choice(aannames.parents, parents.kind),
    {
      ...aannames.age,
      chosen: selection.age ? aannames.age.value(...selection.age) : aannames.age.all,
      others: [words.otherAges]
    },
    {
      ...aannames.leerweg,
      chosen: text.format.list(selection.leerweg.map((own) => codebookValue("leerweg", own).label[language])),
      others: [words.oneTrack]
    },
    choice(aannames.migration, selection.migration),
    choice(aannames.startPopulation, selection.startPopulation ? "on" : "off"),
    {...choice(aannames.definition, study.definition), ours: true},
    {...aannames.subgroup, chosen: aannames.subgroup.all, others: [words.oneGroup], ours: true}
  ];
  return {
    caption: words.caption,
    columns: [words.choice, words.chosen, words.by, words.others, words.why].map((label) => ({label})),
    rows: rows.map(({label, chosen, ours, others, help}) => [
      label,
      chosen,
      ours ? words.us : words.study,
      others.join("; "),
      help
    ])
  };
}

interface Choice {
  readonly label: string;
  readonly help: string;
  readonly chosen: string;
  readonly others: readonly string[];
  /** The study does not say it; the start is our reading. */
  readonly ours?: boolean;
}

function choice(
  {label, help, values}: {label: string; help: string; values: Readonly<Record<string, string>>},
  chosen: string,
  names = Object.keys(values)
): Choice {
  const others = names.flatMap((name) => (name === chosen ? [] : [values[name]!]));
  return {label, help, chosen: values[chosen]!, others};
}
