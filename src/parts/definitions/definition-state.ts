import {
  bounds,
  type Definition,
  defaultDefinition,
  definitionOptions,
  ruleKinds
} from "../../analysis/definitions/definition.js";
import type {NamedDefinition} from "../../analysis/definitions/definition-file.js";
import {fromShort, toShort} from "../../analysis/definitions/definition-query.js";
import {choiceField, type Field, type Fields, numberField} from "../../interface/url-state.js";
import {spreadField} from "../spread-range.js";

/** The definition in view, choice by choice, and those beside it. */
export interface DefinitionState {
  readonly groep: Definition["group"];
  readonly uitkomst: Definition["outcome"];
  readonly gelijk: Definition["held"];
  readonly richting: Definition["direction"];
  readonly schaal: Definition["scale"];
  readonly marge: number;
  readonly niveau: Definition["level"];
  readonly regel: Definition["rule"]["kind"];
  readonly aandeel: number;
  /** The spread of the gap over locations, as a multiple of the one in the simulation. No part of a definition. */
  readonly spreiding: number;
  /** Those beside it: short forms, each with its name after a semicolon, apart by tildes. */
  readonly naast: string;
}

/** The choices that make the definition in view. */
export type DefinitionChoices = Omit<DefinitionState, "spreiding" | "naast">;

/** How many may stand beside the one in view. */
export const BESIDE = 3;
/** At first the same definition, of which only a disadvantage counts: the two views that contradict each other most. */
const beside = toShort({...defaultDefinition, direction: "nadeel"});

const naastField: Field<string> = {
  start: beside,
  format: String,
  parse(text) {
    try {
      const list = readBeside(text);
      return list.length <= BESIDE ? writeBeside(list) : undefined;
    } catch {
      return undefined;
    }
  }
};

const {rule} = defaultDefinition;

export const definitionFields: Fields<DefinitionState> = {
  groep: choiceField(defaultDefinition.group, definitionOptions.group),
  uitkomst: choiceField(defaultDefinition.outcome, definitionOptions.outcome),
  gelijk: choiceField(defaultDefinition.held, definitionOptions.held),
  richting: choiceField(defaultDefinition.direction, definitionOptions.direction),
  schaal: choiceField(defaultDefinition.scale, definitionOptions.scale),
  marge: numberField(defaultDefinition.tolerance, bounds.tolerance),
  niveau: choiceField(defaultDefinition.level, definitionOptions.level),
  regel: choiceField(rule.kind, ruleKinds),
  aandeel: numberField(rule.kind === "alle" ? bounds.share.high : rule.share, bounds.share),
  spreiding: spreadField,
  naast: naastField
};

/**
 * The definition that the controls make. Where two choices do not go together the later one gives way: a national
 * definition has no rule for units, and for parents there is only a national one.
 */
export function definitionOf(state: DefinitionChoices): Definition {
  const {groep, uitkomst, gelijk, schaal, marge, richting, niveau, regel, aandeel} = state;
  const level = groep === "ouders-laag" ? "landelijk" : niveau;
  return {
    outcome: uitkomst,
    group: groep,
    held: gelijk,
    scale: schaal,
    tolerance: Number(marge.toFixed(1)),
    direction: richting,
    level,
    rule: level === "landelijk" || regel === "alle" ? {kind: "alle"} : {kind: regel, share: aandeel}
  };
}

/** The choices of a definition as the controls show them. */
export function stateOf({outcome, group, held, scale, tolerance, direction, level, rule}: Definition) {
  return {
    groep: group,
    uitkomst: outcome,
    gelijk: held,
    richting: direction,
    schaal: scale,
    marge: tolerance,
    niveau: level,
    regel: rule.kind,
    ...(rule.kind !== "alle" && {aandeel: rule.share})
  };
}

/** @throws InputError if one of them is no definition. */
export function readBeside(text: string): NamedDefinition[] {
  if (text === "-") return [];
  return text.split("~").map((entry) => {
    const [short = "", ...name] = entry.split(";");
    return {definition: fromShort(short), name: name.join(" ").slice(0, 60).trim()};
  });
}

/** The list as the address has it; a dash for none. */
export function writeBeside(list: readonly NamedDefinition[]): string {
  if (list.length === 0) return "-";
  return list
    .map(({name, definition}) => {
      const own = name.replace(/[;~]/g, " ").trim();
      return own ? `${toShort(definition)};${own}` : toShort(definition);
    })
    .join("~");
}

/** All that is judged: the one in view, and those beside it. */
export const listOf = (state: DefinitionState): NamedDefinition[] => [
  {name: "", definition: definitionOf(state)},
  ...readBeside(state.naast)
];
