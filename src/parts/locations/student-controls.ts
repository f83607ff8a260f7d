import {select} from "../../interface/choice.js";
import {silent} from "../../interface/control.js";
import {range} from "../../interface/range.js";
import {choiceField, type Fields, numberField} from "../../interface/url-state.js";
import {codebookValue} from "../../mbo/codebook.js";
import type {PartControls} from "../part.js";
import {outcomeField, placeField} from "./location-controls.js";

export interface StudentState {
  readonly achtergrond: "geen" | "westers" | "niet-westers";
  readonly niveau: "1" | "2" | "3" | "4";
  readonly leerweg: "bol" | "bbl";
  readonly sector: "dienstverlening-handel" | "techniek-ict" | "zorg-sport" | "overig";
  readonly geslacht: "man" | "vrouw";
  readonly ouders: "laag" | "hoog";
  readonly cito: number;
  readonly leeftijd: number;
  readonly uitkomst: "doorstroom" | "vsv";
  readonly plaats: string;
}

/** A student to start from: ours, from no source. */
const choices = {
  achtergrond: ["geen", "westers", "niet-westers"],
  niveau: ["1", "2", "3", "4"],
  leerweg: ["bol", "bbl"],
  sector: ["dienstverlening-handel", "techniek-ict", "zorg-sport", "overig"],
  geslacht: ["man", "vrouw"],
  ouders: ["laag", "hoog"]
} as const;
const starts = {
  achtergrond: "niet-westers",
  niveau: "3",
  leerweg: "bol",
  sector: "dienstverlening-handel",
  geslacht: "man",
  ouders: "laag"
} as const;
const score = {start: 535, low: 500, high: 550, step: 1};
const age = {start: 19, low: 16, high: 25, step: 1};

const variables = {
  achtergrond: "migratieachtergrond",
  niveau: "niveau",
  leerweg: "leerweg",
  sector: "sector",
  geslacht: "geslacht",
  ouders: "opleiding_ouders"
} as const;

const fields: Fields<StudentState> = {
  achtergrond: choiceField<StudentState["achtergrond"]>(starts.achtergrond, choices.achtergrond),
  niveau: choiceField<StudentState["niveau"]>(starts.niveau, choices.niveau),
  leerweg: choiceField<StudentState["leerweg"]>(starts.leerweg, choices.leerweg),
  sector: choiceField<StudentState["sector"]>(starts.sector, choices.sector),
  geslacht: choiceField<StudentState["geslacht"]>(starts.geslacht, choices.geslacht),
  ouders: choiceField<StudentState["ouders"]>(starts.ouders, choices.ouders),
  cito: numberField(score.start, score),
  leeftijd: numberField(age.start, age),
  uitkomst: outcomeField,
  plaats: placeField
};

/** A student described by the reader; outcome and location follow the rest of the page. */
export const studentControls: PartControls<StudentState> = {
  id: "student",
  page: "locaties",
  fields,
  controls(state, context) {
    const words = context.text.locaties.student.controls;
    const {language} = context.text;
    const pick = <T extends string>(name: keyof typeof choices, values: readonly T[], value: T) =>
      select<T>({
        ...context,
        id: name,
        label: words[name],
        value,
        start: starts[name] as T,
        options: values.map((own) => ({
          value: own,
          label: codebookValue(variables[name], own as never).short[language]
        }))
      });
    const number = (name: "cito" | "leeftijd", {start, low, high, step}: typeof score) =>
      range({
        ...context,
        ...words[name],
        id: name,
        value: state[name],
        start,
        startLabel: context.text.format.number(start),
        min: low,
        max: high,
        step
      });
    return {
      achtergrond: pick<StudentState["achtergrond"]>("achtergrond", choices.achtergrond, state.achtergrond),
      niveau: pick<StudentState["niveau"]>("niveau", choices.niveau, state.niveau),
      leerweg: pick<StudentState["leerweg"]>("leerweg", choices.leerweg, state.leerweg),
      sector: pick<StudentState["sector"]>("sector", choices.sector, state.sector),
      geslacht: pick<StudentState["geslacht"]>("geslacht", choices.geslacht, state.geslacht),
      ouders: pick<StudentState["ouders"]>("ouders", choices.ouders, state.ouders),
      cito: number("cito", score),
      leeftijd: number("leeftijd", age),
      uitkomst: silent(context.document, state.uitkomst),
      plaats: silent(context.document, state.plaats)
    };
  }
};

/**
 * The student as the model has one: nobody at entry level has another sector than the one that holds all
 * of entry level.
 */
export function describedStudent(state: StudentState) {
  const {achtergrond, niveau, leerweg, sector, geslacht, ouders, cito, leeftijd} = state;
  return {
    migratieachtergrond: achtergrond,
    niveau,
    leerweg,
    sector: niveau === "1" ? "overig" : sector,
    geslacht,
    opleiding_ouders: ouders,
    cito,
    leeftijd
  };
}
