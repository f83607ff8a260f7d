import {subgroupValues} from "../analysis/specification/check-specification.js";
import {
  capacityGrammar,
  citoGrammar,
  type Grammar,
  type Method,
  parentsGrammar
} from "../analysis/specification/method-grammar.js";
import {
  modelNames,
  outcomeYears,
  publishedSpecification,
  type Specification,
  type Subgroup,
  tracks
} from "../analysis/specification/specification.js";
import {codebookValue, variable} from "../mbo/codebook.js";
import type {Text} from "../text/nl.js";
import {checks} from "./checks.js";
import {type Option, radioGroup, select} from "./choice.js";
import type {Control} from "./control.js";
import {type FacetName, facetOf} from "./facets.js";
import {methodControl} from "./method-control.js";
import {type Span, span} from "./span.js";
import {toggle} from "./switch.js";

/** One assumption in the panel. */
export interface LabField {
  readonly facet: FacetName;
  readonly control: Control<unknown> & {allow?(accept: (value: never) => boolean, why?: string): void};
  /** Where a value of the control and one of the specification are written differently. */
  readonly fromSpecification?: (value: unknown) => unknown;
  readonly toSpecification?: (value: unknown) => unknown;
}

interface FieldOptions {
  readonly document: Document;
  readonly text: Text;
  readonly specification: Specification;
}

interface Group {
  readonly name: "compare" | "count" | "capacity" | "unknown";
  readonly fields: readonly LabField[];
}

/** All assumptions about the analysis, in groups. */
export function groupsOfFields({document, text, specification}: FieldOptions): Group[] {
  const words = text.aannames;
  const base = <T>(id: string, facet: FacetName, own: {label: string; help: string}) => ({
    document,
    text,
    id,
    label: own.label,
    help: own.help,
    value: facetOf(specification, facet) as T,
    start: facetOf(publishedSpecification, facet) as T
  });
  const named = (values: Readonly<Record<string, string>>, order: readonly string[] = Object.keys(values)) =>
    order.map((value): Option<string> => ({value, label: values[value]!}));
  const field = (facet: FacetName, control: unknown): LabField => ({facet, control: control as Control<unknown>});
  const method = <Kind extends string>(
    facet: "capacity" | "cito" | "parents",
    id: string,
    grammar: Grammar<Kind>,
    own: {label: string; help: string; values: Readonly<Record<string, string>>}
  ): LabField => field(facet, methodControl({...base<Method<Kind>>(id, facet, own), grammar, names: own.values}));
  const subgroups = subgroupOptions(text);
  return [
    {
      name: "compare",
      fields: [
        field(
          "outcome",
          radioGroup({...base<string>("uitkomst", "outcome", words.outcome), options: named(words.outcome.values)})
        ),
        field(
          "year",
          select<number>({
            ...base<number>("jaar", "year", words.year),
            options: outcomeYears.map((year) => ({value: year, label: String(year)}))
          })
        ),
        field(
          "model",
          select({...base<string>("model", "model", words.model), options: named(words.model.values, modelNames)})
        ),
        field(
          "definition",
          radioGroup({
            ...base<string>("definitie", "definition", words.definition),
            options: named(words.definition.values)
          })
        ),
        {
          facet: "subgroup",
          control: select<string>({
            ...base<string>("groep", "subgroup", words.subgroup),
            value: writeSubgroup(specification.subgroup),
            start: ALL,
            options: subgroups
          }) as Control<unknown>,
          fromSpecification: (value) => writeSubgroup(value as Subgroup | null),
          toSpecification: (value) => readSubgroup(String(value))
        }
      ]
    },
    {
      name: "count",
      fields: [
        field("age", span({...base<Span>("leeftijd", "age", words.age), ...ages(), words: words.age.words})),
        field(
          "leerweg",
          checks({
            ...base<readonly string[]>("leerweg", "leerweg", words.leerweg),
            options: tracks.map((track) => ({value: track as string, label: trackLabel(track, text)}))
          })
        ),
        field(
          "migration",
          radioGroup({
            ...base<string>("migratie", "migration", words.migration),
            options: named(words.migration.values)
          })
        ),
        field("startPopulation", toggle(base<boolean>("startpopulatie", "startPopulation", words.startPopulation)))
      ]
    },
    {name: "capacity", fields: [method("capacity", "capaciteit", capacityGrammar, words.capacity)]},
    {
      name: "unknown",
      fields: [
        method("cito", "cito", citoGrammar, words.cito),
        method("parents", "ouders", parentsGrammar, words.parents)
      ]
    }
  ];
}

const ALL = "alle";

const writeSubgroup = (subgroup: Subgroup | null): string =>
  subgroup ? `${subgroup.variable}.${subgroup.value}` : ALL;

function readSubgroup(text: string): Subgroup | null {
  if (text === ALL) return null;
  const [name, value] = text.split(".");
  return {variable: name as Subgroup["variable"], value: value!};
}

function ages(): {min: number; max: number} {
  const [min, max] = variable("leeftijd").range!;
  return {min, max};
}

const trackLabel = (track: string, {language}: Text): string =>
  codebookValue("leerweg", track as "bol").label[language];

function subgroupOptions(text: Text): Option<string>[] {
  const names = Object.keys(subgroupValues) as Subgroup["variable"][];
  return [
    {value: ALL, label: text.aannames.subgroup.all},
    ...names.flatMap((name) =>
      subgroupValues[name].map((value) => ({
        value: `${name}.${value}`,
        label: subgroupLabel({variable: name, value}, text)
      }))
    )
  ];
}

/** "niveau: niveau 2" says it twice: the variable is named only where the value does not do so. */
export function subgroupLabel({variable: name, value}: Subgroup, text: Text): string {
  const own = variable(name);
  const found = own.values?.find((known) => known.value === value);
  const words = found ? found.short[text.language] : text.aannames.differences.unknown;
  return name === "niveau" || name === "leerweg" || name === "geslacht"
    ? words
    : `${own.label[text.language]}: ${words}`;
}
